import Documents
import Guidance
import ReviewCore
import StrictJSON
import TestSupport

/// Papers of the record of a test, written by the templates of the repository.
struct PaperDesk {
  var history: History
  let guidance: Guidance
  var today = Day.on("2016-06-20")
  static let checkCode = "abcdefghijklmnopqrst"

  /// A practice case as it is shipped.
  init(practice number: Int) throws {
    history = try PracticeCase.all()[number - 1].history
    guidance = try ShippedGuidance.load()
  }

  /// A history that shows the elements of the documents.
  init(frozen name: String) throws {
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/acceptance/frozen/\(name).jsonl")
    let lines = try JSONLines.split(bytes[...]).filter { !$0.bytes.isEmpty }
    history = History(
      try lines.map { number, line in
        let object = try JSON(parsing: line).object ?? JSONObject()
        return JournalEntry(
          number: number, code: "", at: object["at"]?.string ?? "", by: "you",
          content: object["content"] ?? .null)
      })
    guidance = try ShippedGuidance.load()
  }

  /// A case with the given lines of `apply` recorded, all on one day.
  init(_ lines: [String], on today: Day = Day.on("2016-06-20")) throws {
    self.today = today
    history = History()
    guidance = try ShippedGuidance.load()
    for line in lines { try record(line) }
  }

  mutating func record(_ line: String) throws {
    guard let now = Timestamp(rfc3339: "2016-06-20T10:00:00Z") else { return }
    let fresh = String("p0000\(history.entries.count)".suffix(5))
    try history.record(
      Submission(json: JSON(parsing: line.utf8)), Context(now: now, today: today, fresh: fresh),
      under: guidance)
  }

  var templates: TemplateSet { Self.templates(guidance) }

  static func templates(_ guidance: Guidance) -> TemplateSet {
    TemplateSet(guidance.terms) { try? RepositoryFile.bytes("Resources/templates/\($0)") }
  }

  func order(_ kind: PaperKind, anonymised: Bool = false) -> PaperOrder {
    var order = PaperOrder(kind, today: today)
    order.checkCode = Self.checkCode
    order.isAnonymised = anonymised
    return order
  }

  func paper(_ kind: PaperKind, anonymised: Bool = false) throws(PaperProblem) -> Paper {
    try Paper(
      order(kind, anonymised: anonymised), from: history, under: guidance, by: templates)
  }
}

extension Day {
  static func on(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("no such day: \(iso)") }
    return day
  }
}
