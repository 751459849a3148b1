import StrictJSON

/// Reads the files of an overlay against the pack it lies over.
///
/// What is wrong gathers in the reader's log, with its place in the overlay.
struct OverlayLoader {
  let pack: Guidance

  /// Reads values and items of the overlay's files.
  var reader: PackLoader

  /// The pack's items that the overlay says something of.
  private var named: Set<String> = []

  init(over pack: Guidance, _ files: [PackFile]) {
    self.pack = pack
    reader = PackLoader(files)
  }

  /// The content of the merged pack, or nil where the log has faults.
  mutating func merge() -> JSON? {
    logStrayFiles()
    guard let value = reader.parse(OverlayManifest.path) else { return nil }
    let overlay = OverlayManifest(value, over: pack, log: &reader.log)
    var content = pack.content.object ?? JSONObject()
    let head = content["pack"]?.object ?? JSONObject()
    let merged = JSON.object(overlay?.laid(over: head) ?? head)
    // The pack is sound, and what was laid over its head was just read.
    var heads = FaultLog()
    guard let manifest = PackManifest(merged, log: &heads) else { return nil }
    content["pack"] = merged
    var lists = content["lists"]?.object ?? JSONObject()
    for name in pack.listNames where reader.files[PackManifest.path(ofList: name)] != nil {
      guard let value = reader.parse(PackManifest.path(ofList: name)) else { continue }
      lists[name] = list(name, value, over: lists[name], manifest)
    }
    content["lists"] = .object(lists)
    checkReferences()
    return reader.log.isEmpty ? .object(content) : nil
  }

  private mutating func logStrayFiles() {
    for path in reader.files.keys.sorted() where path != OverlayManifest.path {
      guard path.hasPrefix("lists/"), path.hasSuffix(".json") else {
        if path.hasSuffix(".json") { reader.log.add(.strayFile, at: PackSpot(file: path)) }
        continue
      }
      if !pack.listNames.contains(where: { PackManifest.path(ofList: $0) == path }) {
        reader.log.add(.noSuchList, at: PackSpot(file: path))
      }
    }
  }

  /// A list of the pack with what the overlay says of it.
  private mutating func list(
    _ name: String, _ value: JSON, over base: JSON?, _ manifest: PackManifest
  ) -> JSON? {
    let top = PackSpot(file: PackManifest.path(ofList: name))
    guard let object = reader.log.object(value, at: top, required: ["items"]),
      let entries = reader.log.array(object, "items"), var list = base?.object
    else { return base }
    let place = PackLoader.ItemPlace(list: name, shape: ListShape.of(name), manifest: manifest)
    var items = list["items"]?.array ?? []
    for (index, value) in entries.enumerated() {
      let spot = top["items"][index]
      guard let entry = reader.log.openObject(value, at: spot) else { continue }
      if let key = ["rewords", "not-used"].first(where: { entry.members[$0] != nil }) {
        guard let index = target(of: entry, key, among: items, place),
          var item = items[index].object
        else { continue }
        if key == "rewords" {
          reworded(&item, entry, place)
        } else {
          notUsed(&item, entry, place)
        }
        items[index] = .object(item)
      } else if let item = added(entry, number: items.count + 1, place) {
        items.append(item)
      }
    }
    reader.counts[name] = items.count
    list["items"] = .array(items)
    list["count"] = .integer(items.count)
    return .object(list)
  }

  /// The place of the pack's item that an entry names under `key`; each item once.
  private mutating func target(
    of entry: PackObject, _ key: String, among items: [JSON], _ place: PackLoader.ItemPlace
  ) -> Int? {
    guard let id = reader.log.text(entry, key) else { return nil }
    let spot = entry.spot[key]
    guard pack.item(id)?.list == place.list,
      let index = items.firstIndex(where: { $0.object?["id"]?.string == id })
    else {
      reader.log.add(.danglingReference(id, wanted: "an item of “\(place.list)”"), at: spot)
      return nil
    }
    if !named.insert(id).inserted {
      reader.log.add(.duplicateID(id, first: "an earlier entry of this overlay"), at: spot)
    }
    return index
  }
}
