import ReviewCore

/// How many entries of information a meeting was given, by whom, and what its log has beside them.
struct Information: Sendable {
  private let byAgency: [(agency: String, count: Int)]
  private let others: Int
  private let law: Int
  private let apart: [Int]
  private let before: Int

  init?(of meeting: String, _ setting: Setting) {
    let log = LogPart.all(of: meeting, setting)
    guard let first = log.first else { return nil }
    byAgency = setting.record.information(of: meeting)
    let shown = log.filter { !$0.entry.isLegal }
    law = shown.count { $0.entry.howKnown == .law }
    others = shown.count - law - byAgency.map(\.count).reduce(0, +)
    apart = log.filter(\.entry.isLegal).map(\.number)
    before = first.number - 1
  }

  private var entries: Int { byAgency.map(\.count).reduce(0, +) }

  static let branch = Branch<Information>(
    .text("entries") { part, _ in
      part.entries == 0 ? nil : Sentence.count(part.entries, "entry", "entries")
    },
    .text("agencies") { part, _ in
      Sentence.count(part.byAgency.count, "agency", "agencies")
    },
    .text("by-agency") { part, _ in
      Sentence.joined(part.byAgency.map { "\($0.agency) \($0.count)" })
    },
    .text("beside") { part, _ in
      let beside = [
        part.others == 0 ? nil : "\(part.others) from elsewhere",
        part.law == 0 ? nil : "\(part.law) on the law or the guidance",
      ]
      return Sentence.joined(beside.compactMap { $0 })
    },
    .text("kept-apart") { part, _ in Sentence.joined(part.apart.map(String.init)) },
    .flag("are-several-apart") { part, _ in part.apart.count > 1 },
    .number("before") { part, _ in part.before == 0 ? nil : part.before },
    .flag("are-several-before") { part, _ in part.before > 1 })
}
