import Guidance
import ReviewCore

/// What the values of a paper are worked out from, beside the branch they stand in.
struct Setting: Sendable {
  let record: CaseRecord
  let guidance: Guidance
  let naming: Naming
  /// Entries of the log whose words were corrected in the record.
  let correctedLog: [String: (first: String?, day: Day)]

  /// The number of an entry of the log, as the screen shows it.
  func number(ofEntry id: String) -> Int? { record.number(ofEntry: id) }

  /// An entry of the log by its id or number.
  func entry(named name: String) -> (id: String, item: LogEntry)? {
    record.logEntry(named: name).flatMap { id in
      record.log[id]?.current.map { (id, $0) }
    }
  }
}

/// An item of the guidance as papers show it.
enum PackItem {
  static let branch = Branch<Item>(
    .number("number") { item, _ in item.number }, .text("label") { item, _ in item.label },
    .text("text") { item, _ in item.text }, .text("say") { item, _ in item.say },
    .text("record") { item, _ in item.record },
    .text("source") { item, _ in item.source.description },
    .flag("is-must") { item, _ in item.force == .must },
    .flag("is-ours") { item, _ in item.provenance == .reconstructed },
    .text("actor") { item, setting in item.actor.flatMap { setting.guidance.terms[$0] } })
}

enum Sentence {
  /// With a full stop where nothing ends it.
  static func ended(_ text: String) -> String {
    guard let last = text.last, last.isLetter || last.isNumber || last == ")" else { return text }
    return text + "."
  }

  /// "1 entry", "12 entries".
  static func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }

  /// "A, B and C".
  static func joined(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
