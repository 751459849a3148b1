import Glibc
import Guidance
import ReviewCore
import StrictJSON
import Vault

/// A practice case: its past, entry by entry, as the ordinary rules led to it.
struct Rehearsal: Sendable {
  let number: Int
  let title: String
  let reference: String
  let name: String
  /// When the practice clock begins.
  let start: Timestamp
  private let bytes: [UInt8]

  /// The four practice cases.
  static func all() throws -> [Rehearsal] { try (1...4).map { try Rehearsal($0) } }

  /// - Parameter number: From 1 to 4.
  init(_ number: Int) throws {
    let path = "\(number).jsonl"
    guard let bytes = Resources.file("rehearsal/\(path)") else {
      throw Fault(path: path, line: 0, reason: "it is not there")
    }
    try self.init(number, bytes)
  }

  /// Reads what the list of cases shows: the first line, and the entry that opens the case.
  private init(_ number: Int, _ bytes: [UInt8]) throws {
    let path = "\(number).jsonl"
    let ends = bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "\n") }.prefix(2)
    let lines = try JSONLines.split(bytes[...(ends.last ?? bytes.endIndex - 1)])
    let objects = try lines.map { line in try JSON(parsing: line.bytes).object }
    guard let head = objects.first ?? nil, let title = head["title"]?.string,
      let day = head["today"]?.string.flatMap({ Day(iso: $0) }),
      let time = head["now"]?.string.flatMap({ ClockTime(written: $0) }),
      let start = Clock.moment(day, time)
    else { throw Fault(path: path, line: 1, reason: "it has no title or no time") }
    guard let opening = (objects.last ?? nil)?["content"],
      let event = try EntryContent(json: opening).events.first,
      let reference = event.fields["reference"]?.string
    else { throw Fault(path: path, line: 2, reason: "it does not open a case") }
    self.number = number
    self.title = title
    self.start = start
    self.reference = reference
    name = event.fields["name"]?.string ?? ""
    self.bytes = bytes
  }

  /// The case's past: what each entry holds, and when it was recorded.
  private func entries() throws -> [(content: JSON, at: String)] {
    try JSONLines.split(bytes[...]).dropFirst().filter { !$0.bytes.isEmpty }.map { number, bytes in
      let line = try JSON(parsing: bytes, startingAt: number).object
      guard let content = line?["content"], let at = line?["at"]?.string else {
        throw Fault(path: "\(self.number).jsonl", line: number, reason: "it is not an entry")
      }
      return (content, at)
    }
  }

  /// Records the case's past in a case that has none.
  @MainActor
  func play(into journal: Journal) throws {
    for (content, at) in try entries() { try journal.take(content, at: at) }
  }

  /// The case's past without a folder: what the first screen shows while the folder is made.
  func preview() throws -> History {
    History(
      try entries().enumerated().map { index, entry in
        JournalEntry(
          number: index + 1, code: "", at: entry.at, by: "practice", content: entry.content)
      })
  }

  struct Fault: Error, CustomStringConvertible {
    let path: String
    let line: Int
    let reason: String
    var description: String { "The practice case \(path) cannot be used: line \(line): \(reason)" }
  }
}

/// A practice case with the record its past makes.
struct PracticePast: Sendable {
  let rehearsal: Rehearsal
  let history: History

  /// - Parameter number: From 1 to 4.
  init(_ number: Int) throws {
    rehearsal = try Rehearsal(number)
    history = try rehearsal.preview()
  }
}

/// The throw-away folder of a practice.
enum PracticeFolder {
  /// A path nobody else has, in memory where the computer offers that.
  static func path() -> String {
    let memory = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : nil
    let root = Environment["XDG_RUNTIME_DIR"] ?? memory ?? Environment["TMPDIR"] ?? "/tmp"
    return "\(root)/casewright-practice-\(getpid())-\(Clock.fresh())"
  }

  /// Removes a practice's folder with all in it; nothing of a practice is kept.
  static func remove(_ path: String) {
    guard path.contains("/casewright-practice-") else { return }
    removeTree(path)
  }

  private static func removeTree(_ path: String) {
    if let folder = opendir(path) {
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
      }
      closedir(folder)
      for name in names {
        let inner = "\(path)/\(name)"
        var status = stat()
        if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          removeTree(inner)
        } else {
          unlink(inner)
        }
      }
    }
    rmdir(path)
  }
}
