import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

/// A case of a test: commands go in as lines of `apply`, through the path all commands take.
struct Casebook {
  private(set) var history = History()
  var today = Day.on("2016-03-24")
  let guidance: Guidance

  /// A case with the given lines recorded; nothing where there are none.
  init(_ lines: [String] = []) throws {
    guidance = try ShippedGuidance.load()
    for line in lines { try record(line) }
  }

  /// A case that is open, with two people of the test in it.
  static let opened = [
    #"{"do":"case.open","reference":"R-1","name":"Oak"}"#,
    #"{"do":"people.add","id":"person-aaaaa","name":"Member A","agency":"Agency A"}"#,
    #"{"do":"people.add","id":"person-bbbbb","name":"Member B","agency":"Agency B"}"#,
  ]

  /// What a line would record, nothing being recorded.
  func decide(_ line: String) throws -> CaseRecord.Decided {
    let submission = try Submission(json: JSON(parsing: line.utf8))
    let fresh = "t000" + String(history.entries.count, radix: 36)
    return try history.decide(
      submission, .on(today.iso, fresh: String(fresh.suffix(5))), under: guidance)
  }

  /// Records a line as `apply` does; the kinds of the events, none where its effect stood already.
  @discardableResult
  mutating func record(_ line: String) throws -> [String] {
    let events = try decide(line).events
    if events.isEmpty { return [] }
    let submission = try Submission(json: JSON(parsing: line.utf8))
    let content = EntryContent(
      form: submission.form, command: submission.command, today: today, events: events)
    try append(content.json)
    try #require(history.misfit == nil, "\(line): \(history.misfit?.misfit.description ?? "")")
    return events.map(\.kind)
  }

  /// Adds an entry whatever it holds, as it comes from a file.
  mutating func append(_ content: JSON) throws {
    let number = history.entries.count + 1
    history.append(
      JournalEntry(
        number: number, code: "entry-\(number)", at: "\(today.iso)T14:10:00Z", by: "member",
        content: try JSON(parsing: content.canonical)))
  }

  /// What stands against a line: `code field`, or `requirement id`; empty where it may be recorded.
  func reasons(_ line: String) throws -> [String] {
    do {
      _ = try decide(line)
      return []
    } catch let refusal as Refusal {
      return refusal.reasons.map { reason in
        "\(reason.code.rawValue) \(reason.requirement ?? reason.field ?? "")"
      }.sorted()
    }
  }

  /// The entries' numbers and the commands they came from.
  var log: [String] {
    history.entries.map { "\($0.number) \($0.content.object?["do"]?.string ?? "?")" }
  }
}
