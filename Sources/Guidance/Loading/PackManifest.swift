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

  /// The file of a list.
  static func path(ofList name: String) -> String { "lists/\(name).json" }

  /// Reads the manifest.
  ///
  /// Nil where something the rest of the pack needs could not be read.
  init?(_ value: JSON, log: inout FaultLog) {
    let keys = ["id", "title", "jurisdiction", "documents", "terms", "lists"]
    let top = PackSpot(file: Self.path)
    guard let object = log.object(value, at: top, required: keys) else { return nil }
    let id = log.id(object, "id")
    let title = log.text(object, "title")
    let jurisdiction = log.text(object, "jurisdiction")
    let documents = Self.words(object, "documents", log: &log)
    let terms = Self.words(object, "terms", log: &log)
    let lists = Self.listNames(object, log: &log)
    guard let documents, let terms, let lists else { return nil }
    self.id = id ?? ""
    self.title = title ?? ""
    self.jurisdiction = jurisdiction ?? ""
    self.documents = documents
    self.terms = Terms(terms)
    self.lists = lists
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

  private static func listNames(_ object: PackObject, log: inout FaultLog) -> [String]? {
    guard let names = log.array(object, "lists") else { return nil }
    var lists: [String] = []
    for (index, value) in names.enumerated() {
      let spot = object.spot["lists"][index]
      guard let name = log.text(value, at: spot) else { continue }
      if !name.isKebabCase {
        log.add(.wrongValue(name, wanted: FaultLog.kebabCase), at: spot)
      } else if lists.contains(name) {
        log.add(.duplicateID(name, first: "its first mention in “lists”"), at: spot)
      } else {
        lists.append(name)
      }
    }
    return lists
  }
}
