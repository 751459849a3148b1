import StrictJSON

extension PackLoader {
  /// Reads `lists/NAME.json`.
  ///
  /// Items that lack something are left out; the log says why.
  mutating func list(_ name: String, _ value: JSON, manifest: PackManifest) -> GuidanceList? {
    let top = PackSpot(file: PackManifest.path(ofList: name))
    let keys = ["title", "count", "items"]
    guard let object = log.object(value, at: top, required: keys) else { return nil }
    let title = words(object, "title", terms: manifest.terms)
    guard let values = log.array(object, "items") else { return nil }
    counts[name] = values.count
    if let count = log.integer(object, "count"), count != values.count {
      log.add(.wrongCount(stated: count, found: values.count), at: top["count"])
    }
    let place = ItemPlace(list: name, shape: ListShape.of(name), manifest: manifest)
    var items: [Item] = []
    items.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      let spot = top["items"][index]
      if let item = item(value, at: spot, number: index + 1, place) { items.append(item) }
    }
    return GuidanceList(name: name, title: title ?? name, items: items)
  }

  /// What an item is read against.
  struct ItemPlace {
    let list: String
    let extras: [ListShape.Key]
    let required: [String]
    let optional: [String]
    let manifest: PackManifest

    init(list: String, shape: ListShape, manifest: PackManifest) {
      self.list = list
      self.manifest = manifest
      extras = shape.keys
      required =
        ["id", "label", "text", "provenance", "force", "standing"]
        + extras.filter(\.isRequired).map(\.name)
      // A missing source is a fault of its own.
      optional =
        ["source", "parts", "help", "not-used", "reworded"]
        + extras.filter { !$0.isRequired }.map(\.name)
    }
  }

  mutating func item(
    _ value: JSON, at spot: PackSpot, number: Int, _ place: ItemPlace
  ) -> Item? {
    let object = log.object(
      value, at: spot, required: place.required, optional: place.optional)
    guard let object else { return nil }
    let terms = place.manifest.terms
    let id = log.id(object, "id")
    if let id { claim(id, at: spot["id"]) }
    let label = words(object, "label", terms: terms)
    let text = words(object, "text", terms: terms)
    let source = source(object, manifest: place.manifest)
    let provenance = log.word(object, "provenance", as: Item.Provenance.self)
    let force = log.word(object, "force", as: Item.Force.self)
    let standing = log.word(object, "standing", as: Item.Standing.self)
    let parts = parts(object, terms: terms)
    let help = words(object, "help", terms: terms)
    let extras = extras(object, keys: place.extras, terms: terms)
    let local = local(object, terms: terms)
    guard let id, let label, let text, let source, let provenance, let force, let standing else {
      return nil
    }
    return Item(
      id: id, list: place.list, number: number, label: label, text: text, source: source,
      provenance: provenance, force: force, standing: standing, parts: parts, help: help,
      extras: extras, local: local)
  }

  /// What a board's overlay left on an item when it was merged.
  private mutating func local(_ item: PackObject, terms: Terms) -> Item.Local {
    var local = Item.Local(notUsed: words(item, "not-used", terms: terms))
    let spot = item.spot["reworded"]
    if let value = item.members["reworded"],
      let object = log.object(value, at: spot, required: ["label", "text"])
    {
      let label = words(object, "label", terms: terms)
      let text = words(object, "text", terms: terms)
      if let label, let text { local.original = Item.Local.Words(label: label, text: text) }
    }
    return local
  }

  /// Words for people, with every tag filled in.
  mutating func words(_ object: PackObject, _ key: String, terms: Terms) -> String? {
    guard let template = log.text(object, key) else { return nil }
    let (filled, unknown) = terms.readSentence(template)
    for tag in unknown {
      log.add(.unknownTerm(tag), at: object.spot[key])
    }
    return filled
  }

  private mutating func source(_ item: PackObject, manifest: PackManifest) -> Item.Source? {
    guard let value = item.members["source"] else {
      log.add(.missingSource, at: item.spot)
      return nil
    }
    let keys = ["document", "section"]
    let spot = item.spot["source"]
    guard let object = log.object(value, at: spot, required: [], optional: keys) else {
      return nil
    }
    guard keys.allSatisfy({ object.members[$0] != nil }) else {
      log.add(.missingSource, at: spot)
      return nil
    }
    let section = log.text(object, "section")
    guard let document = log.text(object, "document") else { return nil }
    guard let title = manifest.documents[document] else {
      log.add(.danglingReference(document, wanted: "a document of the pack"), at: spot["document"])
      return nil
    }
    return section.map { Item.Source(document: document, title: title, section: $0) }
  }

  private mutating func parts(_ item: PackObject, terms: Terms) -> [Item.Part] {
    var parts: [Item.Part] = []
    for (index, value) in (log.array(item, "parts") ?? []).enumerated() {
      let spot = item.spot["parts"][index]
      guard let object = log.object(value, at: spot, required: ["id", "text"]) else { continue }
      let id = log.id(object, "id")
      let text = words(object, "text", terms: terms)
      guard let id, let text else { continue }
      if parts.contains(where: { $0.id == id }) {
        log.add(.duplicateID(id, first: "a part of the same item"), at: spot["id"])
      }
      parts.append(Item.Part(id: id, text: text))
    }
    return parts
  }
}
