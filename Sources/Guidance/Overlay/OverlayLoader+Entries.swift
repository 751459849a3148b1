import StrictJSON

// The three things an entry of an overlay can be.
extension OverlayLoader {
  /// Puts an item into the board's own words; its first words stay with it.
  mutating func reworded(
    _ item: inout JSONObject, _ entry: PackObject, _ place: PackLoader.ItemPlace
  ) {
    let words = ["label", "text", "help"]
    _ = reader.log.object(
      .object(entry.members), at: entry.spot, required: ["rewords"], optional: words + ["parts"])
    if item["reworded"] == nil, let label = item["label"], let text = item["text"] {
      item["reworded"] = .object(JSONObject([("label", label), ("text", text)]))
    }
    for key in words where reader.words(entry, key, terms: place.manifest.terms) != nil {
      item[key] = entry.members[key]
    }
    if entry.members.count == 1 { reader.log.add(.missingKey("text"), at: entry.spot) }
    var parts = item["parts"]?.array ?? []
    for (index, value) in (reader.log.array(entry, "parts") ?? []).enumerated() {
      let spot = entry.spot["parts"][index]
      guard let part = reader.log.object(value, at: spot, required: ["id", "text"]),
        let id = reader.log.id(part, "id"),
        reader.words(part, "text", terms: place.manifest.terms) != nil
      else { continue }
      guard let at = parts.firstIndex(where: { $0.object?["id"]?.string == id }) else {
        reader.log.add(.danglingReference(id, wanted: "a part of this item"), at: spot["id"])
        continue
      }
      parts[at] = value
    }
    if !parts.isEmpty { item["parts"] = .array(parts) }
  }

  /// Marks an item as not used, with the board's reason.
  mutating func notUsed(
    _ item: inout JSONObject, _ entry: PackObject, _ place: PackLoader.ItemPlace
  ) {
    _ = reader.log.object(
      .object(entry.members), at: entry.spot, required: ["not-used", "reason"])
    if reader.words(entry, "reason", terms: place.manifest.terms) != nil {
      item["not-used"] = entry.members["reason"]
    }
  }

  /// An item of the board's own; it never claims anybody else's authority.
  mutating func added(
    _ entry: PackObject, number: Int, _ place: PackLoader.ItemPlace
  ) -> JSON? {
    var item = entry.members
    for (key, word) in [
      ("provenance", Item.Provenance.local.rawValue),
      ("standing", Item.Standing.localProtocol.rawValue),
    ] {
      if let given = item[key], given != .string(word) {
        reader.log.add(
          .wrongValue(given.string ?? given.text, wanted: "“\(word)”, or left out"),
          at: entry.spot[key])
      }
      item[key] = .string(word)
    }
    if item["reworded"] != nil {
      reader.log.add(.unknownKey("reworded", known: place.required), at: entry.spot["reworded"])
    }
    if let id = item["id"]?.string, let first = pack.item(id) {
      let list = "“\(first.list)” of the guidance set"
      reader.log.add(.duplicateID(id, first: list), at: entry.spot["id"])
    }
    let read = reader.item(.object(item), at: entry.spot, number: number, place)
    return read == nil ? nil : .object(item)
  }

  /// Logs what points neither at the pack nor at what the overlay adds.
  mutating func checkReferences() {
    for (spot, reference) in reader.references {
      switch reference {
      case .item(let id, let list):
        if pack.item(id)?.list != list, !reader.stands(id, in: list) {
          reader.log.add(.danglingReference(id, wanted: "an item of “\(list)”"), at: spot)
        }
      case .number(let number, let list):
        if !(1...max(1, reader.counts[list] ?? pack[list].count)).contains(number) {
          reader.log.add(.danglingReference("\(number)", wanted: "a number of “\(list)”"), at: spot)
        }
      case .list(let name):
        if !pack.listNames.contains(name) {
          reader.log.add(.danglingReference(name, wanted: "a list of the pack"), at: spot)
        }
      case .anchor(let anchor):
        if !isAnchor(anchor) {
          reader.log.add(
            .danglingReference(anchor, wanted: "an item, “list:NAME” or “form:NAME”"), at: spot)
        }
      }
    }
  }

  private func isAnchor(_ anchor: String) -> Bool {
    if anchor.hasPrefix("form:") { return true }
    if anchor.hasPrefix("list:") { return pack.listNames.contains(String(anchor.dropFirst(5))) }
    return pack.item(anchor) != nil || reader.ids[anchor] != nil
  }
}
