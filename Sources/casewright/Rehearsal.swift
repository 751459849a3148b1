import Glibc
import Guidance
import ReviewCore
import StrictJSON
import Vault

/// A practice case: a script of commands, run through the ordinary rules when it is first opened.
struct Rehearsal {
  let number: Int
  let title: String
  let reference: String
  let name: String
  let stage: String
  /// When the practice clock begins.
  let start: Timestamp
  private let lines: [JSONObject]

  /// The four practice cases.
  static func all() throws -> [Rehearsal] {
    try (1...4).map { number in try Rehearsal(number) }
  }

  init(_ number: Int) throws {
    let path = "\(number).jsonl"
    guard let file = Resources.files(in: "rehearsal").first(where: { $0.path == path }) else {
      throw Fault(path: path, line: 0, reason: "it is not there")
    }
    var lines: [JSONObject] = []
    for (line, bytes) in try JSONLines.split(file.bytes) where !bytes.isEmpty {
      guard let object = try JSON(parsing: bytes, startingAt: line).object else {
        throw Fault(path: path, line: line, reason: "it is not a command")
      }
      lines.append(object)
    }
    guard let head = lines.first, let title = head["title"]?.string,
      let day = head["today"]?.string.flatMap({ Day(iso: $0) }),
      let time = head["now"]?.string.flatMap({ ClockTime(written: $0) }),
      let start = Clock.moment(day, time)
    else { throw Fault(path: path, line: 1, reason: "it has no title or no time") }
    self.number = number
    self.title = title
    self.start = start
    stage = head["stage"]?.string ?? ""
    let opening = lines.first { $0["do"]?.string == "case.open" }
    reference = opening?["reference"]?.string ?? ""
    name = opening?["name"]?.string ?? ""
    self.lines = Array(lines.dropFirst())
  }

  /// Records the case's past in a case that has none.
  @MainActor
  func play(into journal: Journal) throws {
    for (index, line) in lines.enumerated() {
      var line = line
      let at = line["at"]?.string.flatMap { Timestamp(rfc3339: $0) } ?? start
      let today = line["today"]?.string.flatMap { Day(iso: $0) } ?? at.utcDay
      line["at"] = nil
      line["today"] = nil
      do {
        _ = try journal.submit(
          Submission(json: .object(line)),
          Context(now: at, today: today, fresh: "p\(number)\(index)"))
      } catch let refusal as Refusal {
        let words = refusal.reasons.map { $0.sentence(under: journal.guidance) }
        throw Fault(
          path: "\(number).jsonl", line: index + 2, reason: words.joined(separator: " "))
      }
    }
  }

  struct Fault: Error, CustomStringConvertible {
    let path: String
    let line: Int
    let reason: String
    var description: String { "The practice case \(path) cannot be used: line \(line): \(reason)" }
  }
}

/// The throw-away folder of a practice.
enum PracticeFolder {
  /// A path nobody else has, in memory where the computer offers that.
  static func path() -> String {
    let root = Environment["XDG_RUNTIME_DIR"] ?? Environment["TMPDIR"] ?? "/tmp"
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
