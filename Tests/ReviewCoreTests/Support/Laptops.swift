import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

/// One case on several laptops, each with what it recorded and what was brought to it.
///
/// The order is that of the folder: behind all that an entry had seen, and then by time.
struct Laptops {
  private struct Written {
    let writer: String
    let at: Int
    /// All that its writer had seen.
    let past: Set<Int>
    var content: JSON
  }

  private var written: [Written] = []
  private var known: [String: Set<Int>] = [:]
  let guidance: Guidance

  /// - Parameter common: What every laptop has from the start.
  init(_ names: String..., common: [String]) throws {
    guidance = try ShippedGuidance.load()
    for line in common { try record(line, on: "common", at: 0) }
    for name in names { known[name] = known["common"] }
  }

  /// The case as a laptop has it.
  func history(_ laptop: String) -> History { history(of: known[laptop] ?? []) }

  /// The case with all that anybody recorded.
  var everything: History { history(of: Set(written.indices)) }

  private func history(of keys: Set<Int>) -> History {
    var left = keys.sorted {
      (written[$0].at, written[$0].writer, $0)
        < (written[$1].at, written[$1].writer, $1)
    }
    var order: [Int] = []
    while let place = left.firstIndex(where: { written[$0].past.isSubset(of: order) }) {
      order.append(left.remove(at: place))
    }
    return History(
      order.enumerated().map { place, key in
        let entry = written[key]
        return JournalEntry(
          number: place + 1, code: "code-\(key)", at: "2016-03-24T\(10 + entry.at)",
          by: entry.writer, content: entry.content,
          unseen: (0..<place).filter { !entry.past.contains(order[$0]) }.map { $0 + 1 })
      })
  }

  /// What a line would record on a laptop.
  func decide(_ line: String, on laptop: String) throws -> CaseRecord.Decided {
    let fresh = "t000" + String(written.count, radix: 36)
    return try history(laptop).decide(
      try Submission(json: JSON(parsing: line.utf8)),
      .on("2016-03-24", fresh: String(fresh.suffix(5))), under: guidance)
  }

  /// Records a line on one laptop; the code of the entry, none where its effect stood already.
  @discardableResult
  mutating func record(_ line: String, on laptop: String, at time: Int) throws -> String? {
    let decided = try decide(line, on: laptop)
    if decided.events.isEmpty { return nil }
    let submission = try Submission(json: JSON(parsing: line.utf8))
    return write(
      EntryContent(
        form: submission.form, command: submission.command, today: .on("2016-03-24"),
        events: decided.events
      ).json, on: laptop, at: time)
  }

  /// Puts an entry on a laptop, whatever it holds.
  @discardableResult
  mutating func write(_ content: JSON, on laptop: String, at time: Int) -> String {
    let past = known[laptop] ?? []
    written.append(Written(writer: laptop, at: time, past: past, content: content))
    known[laptop] = past.union([written.count - 1])
    return "code-\(written.count - 1)"
  }

  /// Takes the content of an entry off every disk, by its place in the order they were written.
  mutating func wipe(_ place: Int) { written[place].content = .null }

  /// Copies all that one laptop has to another.
  mutating func bring(_ from: String, to: String) {
    let brought = known[from] ?? []
    known[to]?.formUnion(brought)
  }

  mutating func meet() {
    for name in known.keys { known[name] = Set(written.indices) }
  }

  /// The number an entry has on a laptop.
  func number(_ code: String?, on laptop: String) throws -> Int {
    try #require(history(laptop).entries.first { $0.code == code }?.number)
  }

  /// What stands against a line: `code field`.
  func reasons(_ line: String, on laptop: String) throws -> [String] {
    do {
      _ = try decide(line, on: laptop)
      return []
    } catch let refusal as Refusal {
      return refusal.reasons.map { "\($0.code.rawValue) \($0.requirement ?? $0.field ?? "")" }
        .sorted()
    }
  }
}

extension History {
  /// The codes of what is set aside, with the code of the entry it stands against.
  var asides: [String] {
    record.setAside.map { aside in
      let other = aside.why.other.map { number in entries[number - 1].code } ?? "-"
      return "\(aside.code) against \(other)"
    }
  }
}
