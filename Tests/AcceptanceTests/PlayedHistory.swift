import Guidance
import ReviewCore
import StrictJSON
import TestSupport

/// A history of the acceptance tests: commands given one by one, with what is expected of them.
///
/// Each line is a command as `apply` takes it, with `at` and `today`. A line with `refused` expects
/// to be refused with just these: requirements by their ids, other reasons as `code` or `code:field`.
struct PlayedHistory {
  let name: String
  private(set) var history = History()
  private(set) var produced = Produced()
  /// What was not as the lines expect.
  private(set) var surprises: [String] = []

  static let names = [
    "case-study-1", "case-study-2", "case-study-3", "case-study-4", "challenged-and-late",
  ]

  init(_ name: String, under guidance: Guidance) throws {
    self.name = name
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/acceptance/histories/\(name).jsonl")
    for (number, line) in try JSONLines.split(bytes[...]) where !line.isEmpty {
      guard var command = try JSON(parsing: line, startingAt: number).object,
        let at = command["at"]?.string.flatMap({ Timestamp(rfc3339: $0) })
      else {
        surprises.append("\(name):\(number): it has no time")
        continue
      }
      let today = command["today"]?.string.flatMap { Day(iso: $0) } ?? at.utcDay
      let expected = command["refused"]?.array?.compactMap(\.string)
      for key in ["at", "today", "refused"] { command[key] = nil }
      give(
        command, number, Context(now: at, today: today, fresh: Self.fresh(number)), expected,
        guidance)
    }
    produced.take(history.record, under: guidance)
  }

  private static func fresh(_ number: Int) -> String { String("l0000\(number)".suffix(5)) }

  private mutating func give(
    _ command: JSONObject, _ number: Int, _ context: Context, _ expected: [String]?,
    _ guidance: Guidance
  ) {
    do throws(Refusal) {
      let submission = try Submission(json: .object(command))
      let isNew = try history.record(submission, context, under: guidance)
      produced.commands.insert(submission.form)
      produced.take(history.entries.last, isNew: isNew)
      if let expected { surprises.append("\(name):\(number): not refused, expected \(expected)") }
      if !isNew { surprises.append("\(name):\(number): it recorded nothing") }
    } catch {
      let reasons = error.reasons.map(Self.short)
      produced.take(error)
      if expected.map(Set.init) != Set(reasons) {
        let words = error.reasons.map { $0.sentence(under: guidance) }
        surprises.append(
          "\(name):\(number): refused with \(reasons): \(words.joined(separator: " "))")
      }
    }
  }

  private static func short(_ reason: Refusal.Reason) -> String {
    if let requirement = reason.requirement { return requirement }
    return reason.code.rawValue + (reason.field.map { ":\($0)" } ?? "")
  }
}

/// What histories brought about, gathered to hold the list of elements against.
struct Produced {
  var commands: Set<String> = []
  var events: Set<String> = []
  /// Requirements that stood against a command, or were passed by with a reason.
  var requirements: Set<String> = []
  var refusals: Set<String> = []
  /// The notices called for, each with its addressees.
  var notices: [String: Set<String>] = [:]
  var moments: Set<Moment> = []
  /// Values recorded anywhere, by `event.field`.
  var values: [String: Set<String>] = [:]

  mutating func take(_ refusal: Refusal) {
    for reason in refusal.reasons {
      refusals.insert(reason.code.rawValue)
      if let requirement = reason.requirement { requirements.insert(requirement) }
    }
  }

  mutating func take(_ entry: JournalEntry?, isNew: Bool) {
    guard isNew, let entry, let content = try? EntryContent(json: entry.content) else { return }
    for event in content.events {
      events.insert(event.kind)
      for (field, value) in event.fields.members {
        values["\(event.kind).\(field)", default: []].formUnion(Self.texts(value))
      }
      if event.kind == "notices.called", let notice = event.fields["notice"]?.string {
        notices[notice] = Set(event.fields["addressees"]?.array?.compactMap(\.string) ?? [])
      }
      if let requirement = event.fields["requirement"]?.string { requirements.insert(requirement) }
    }
  }

  mutating func take(_ record: CaseRecord, under guidance: Guidance) {
    moments.formUnion(record.moments.keys)
  }

  mutating func merge(_ other: Produced) {
    commands.formUnion(other.commands)
    events.formUnion(other.events)
    requirements.formUnion(other.requirements)
    refusals.formUnion(other.refusals)
    moments.formUnion(other.moments)
    notices.merge(other.notices) { $0.union($1) }
    values.merge(other.values) { $0.union($1) }
  }

  private static func texts(_ value: JSON) -> [String] {
    switch value {
    case .string(let text): [text]
    case .bool(let flag): [flag ? "yes" : "no"]
    case .integer(let number): ["\(number)"]
    case .array(let list): list.flatMap(texts)
    case .null, .object: []
    }
  }
}
