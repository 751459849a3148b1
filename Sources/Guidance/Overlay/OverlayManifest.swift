import StrictJSON

/// `overlay.json`: what a board's protocol is called, the names it gives, the days it adds.
struct OverlayManifest {
  static let path = "overlay.json"

  let id: String
  let title: String

  /// Words for terms of the pack, by tag.
  let terms: [(tag: String, words: String)]

  let holidays: [Guidance.Holiday]

  /// Reads the manifest; only terms that the pack has can be renamed.
  init?(_ value: JSON, over pack: Guidance, log: inout FaultLog) {
    let object = log.object(
      value, at: PackSpot(file: Self.path), required: ["id", "title"],
      optional: ["terms", "holidays"])
    guard let object else { return nil }
    let id = log.id(object, "id")
    let title = log.text(object, "title")
    var terms: [(tag: String, words: String)] = []
    let renamed = log.openObject(object.members["terms"], at: object.spot["terms"])
    for (tag, value) in renamed?.members.members ?? [] {
      let spot = object.spot["terms"][tag]
      if pack.terms[tag] == nil {
        log.add(.danglingReference(tag, wanted: "a term of the guidance set"), at: spot)
      }
      if let words = log.text(value, at: spot) { terms.append((tag, words)) }
    }
    self.terms = terms
    holidays = log.holidays(object, "holidays")
    guard let id, let title else { return nil }
    self.id = id
    self.title = title
  }

  /// The pack's own manifest with what the overlay says.
  func laid(over pack: JSONObject) -> JSONObject {
    var merged = pack
    merged["id"] = .string("\(pack["id"]?.string ?? "")+\(id)")
    merged["title"] = .string("\(pack["title"]?.string ?? "") and \(title)")
    var words = pack["terms"]?.object ?? JSONObject()
    for (tag, text) in terms { words[tag] = .string(text) }
    merged["terms"] = .object(words)
    let days = holidays.map { day in
      JSON.object(JSONObject([("date", .string(day.date)), ("name", .string(day.name))]))
    }
    if !days.isEmpty { merged["holidays"] = .array((pack["holidays"]?.array ?? []) + days) }
    return merged
  }
}
