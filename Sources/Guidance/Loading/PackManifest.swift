import StrictJSON

/// `pack.json`: what the pack is called, its documents, its words and its lists.
struct PackManifest {
  static let path = "pack.json"

  let id: String
  let title: String
  let jurisdiction: String

  /// The names of the documents by the key that sources use.
  let documents: [String: String]

  let terms: Terms

  /// The lists in order.
  ///
  /// `roles` stands in `lists/roles.json`.
  let lists: [String]

  /// The lists as somebody looks for them; none where the pack does not group them.
  let groups: [Guidance.Group]

  /// Days off that a board has added to those of the table.
  let holidays: [Guidance.Holiday]

  /// The file of a list.
  static func path(ofList name: String) -> String { "lists/\(name).json" }

  /// Reads the manifest.
  ///
  /// Nil where something the rest of the pack needs could not be read.
  init?(_ value: JSON, log: inout FaultLog) {
    let keys = ["id", "title", "jurisdiction", "documents", "terms", "lists"]
    let top = PackSpot(file: Self.path)
    let more = ["groups", "holidays"]
    guard let object = log.object(value, at: top, required: keys, optional: more) else {
      return nil
    }
    let id = log.packID(object, "id")
    let title = log.text(object, "title")
    let jurisdiction = log.text(object, "jurisdiction")
    let documents = Self.words(object, "documents", log: &log)
    let terms = Self.words(object, "terms", log: &log)
    let lists = log.listNames(object, "lists")
    let groups = Self.groups(object, terms: Terms(terms ?? [:]), log: &log)
    let holidays = log.holidays(object, "holidays")
    guard let documents, let terms, let lists else { return nil }
    self.id = id ?? ""
    self.title = title ?? ""
    self.jurisdiction = jurisdiction ?? ""
    self.documents = documents
    self.terms = Terms(terms)
    self.lists = lists
    self.groups = groups
    self.holidays = holidays
  }

  private static func words(
    _ object: PackObject, _ key: String, log: inout FaultLog
  ) -> [String: String]? {
    guard let entries = log.openObject(object.members[key], at: object.spot[key]) else {
      return nil
    }
    var words: [String: String] = [:]
    for (tag, value) in entries.members.members {
      if !tag.isKebabCase {
        log.add(.wrongValue(tag, wanted: FaultLog.kebabCase), at: entries.spot[tag])
      }
      words[tag] = log.text(value, at: entries.spot[tag]) ?? ""
    }
    return words
  }

  private static func groups(
    _ object: PackObject, terms: Terms, log: inout FaultLog
  ) -> [Guidance.Group] {
    var named: Set<String> = []
    return (log.array(object, "groups") ?? []).enumerated().compactMap { index, value in
      let spot = object.spot["groups"][index]
      guard let group = log.object(value, at: spot, required: ["title", "lists"]) else {
        return nil
      }
      let names = log.listNames(group, "lists") ?? []
      for (place, name) in names.enumerated() where !named.insert(name).inserted {
        log.add(.duplicateID(name, first: "another group"), at: spot["lists"][place])
      }
      guard let title = log.text(group, "title") else { return nil }
      let (filled, unknown) = terms.readSentence(title)
      for tag in unknown { log.add(.unknownTerm(tag), at: spot["title"]) }
      return Guidance.Group(title: filled, lists: names)
    }
  }
}
