import Glibc
import Guidance
import StrictJSON
import Testing

/// The pack as it is shipped, read from the repository.
enum Shipped {
  static let folder = "Resources/guidance/working-together-2015"

  /// Its files: the manifest, the threshold, and every list the manifest names.
  static func files() throws -> [PackFile] {
    let manifest = try file("pack.json")
    let names = try JSON(parsing: manifest.bytes).object?["lists"]?.array ?? []
    let lists = try names.compactMap(\.string).map { try file("lists/\($0).json") }
    return try [manifest, file("threshold.json"), file("holidays.json")] + lists
  }

  static func pack() throws -> Guidance { try Guidance.load(files: files()) }

  private static func file(_ path: String) throws -> PackFile {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let stream = fopen("/\(root)/\(folder)/\(path)", "rb") else {
      throw NoSuchFile(path: path)
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return PackFile(path: path, bytes: bytes)
  }

  struct NoSuchFile: Error {
    let path: String
  }
}

/// A pack small enough to break one thing at a time.
struct SmallPack {
  var files: [(path: String, text: String)] = [
    (
      "pack.json",
      """
      {
        "id": "small",
        "title": "A small pack",
        "jurisdiction": "Nowhere",
        "documents": { "guide": "Some guide" },
        "terms": { "decider": "Deciding Person" },
        "lists": ["flowchart", "stages", "must-notify"]
      }
      """
    ),
    (
      "threshold.json",
      """
      {
        "outcome": [
          {
            "id": "row-one",
            "when": { "died": ["yes"] },
            "outcome": "no-rule",
            "asks": ["age"],
            "because": ["first-step"]
          }
        ],
        "notify": [
          {
            "id": "row-two",
            "when": { "looked-after": ["yes"] },
            "outcome": "told",
            "because": ["told"]
          }
        ],
        "methodology": []
      }
      """
    ),
    (
      "lists/flowchart.json",
      """
      {
        "title": "Steps",
        "count": 1,
        "items": [
          {
            "id": "first-step",
            "label": "First step",
            "text": "{decider} begins.",
            "source": { "document": "guide", "section": "1" },
            "provenance": "stated",
            "force": "must",
            "standing": "ours",
            "parts": [
              { "id": "a", "text": "One." },
              { "id": "b", "text": "Two." }
            ],
            "step": "plain",
            "phase": "before",
            "actor": "decider"
          }
        ]
      }
      """
    ),
    (
      "lists/stages.json",
      """
      {
        "title": "Stages",
        "count": 1,
        "items": [
          {
            "id": "first-stage",
            "label": "First stage",
            "text": "It begins.",
            "source": { "document": "guide", "section": "1" },
            "provenance": "stated",
            "force": "describes",
            "standing": "ours",
            "steps": [1]
          }
        ]
      }
      """
    ),
    (
      "lists/must-notify.json",
      """
      {
        "title": "Notices",
        "count": 1,
        "items": [
          {
            "id": "told",
            "label": "Told",
            "text": "The {decider} is told.",
            "source": { "document": "guide", "section": "1" },
            "provenance": "stated",
            "force": "should",
            "standing": "ours"
          }
        ]
      }
      """
    ),
  ]

  /// This pack with the first `old` in the file at `path` replaced; it must be there.
  func replacing(_ old: String, with new: String, in path: String) throws -> SmallPack {
    let index = try #require(files.firstIndex { $0.path == path })
    let range = try #require(files[index].text.firstRange(of: old))
    var pack = self
    pack.files[index].text.replaceSubrange(range, with: new)
    return pack
  }

  func load() throws(PackFaults) -> Guidance {
    try Guidance.load(files: files.map { PackFile(path: $0.path, bytes: Array($0.text.utf8)) })
  }

  /// The faults as "file:line: name", in the order they are reported.
  func faults() -> [String] {
    do throws(PackFaults) {
      _ = try load()
      return []
    } catch {
      return error.faults.map { "\($0.file):\($0.line): \($0.problem.name)" }
    }
  }
}
