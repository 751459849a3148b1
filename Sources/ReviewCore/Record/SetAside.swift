package import StrictJSON

/// An entry that is in the record and does not count, because it was written without having seen
/// another that stands: one of two laptops' words on one matter.
package struct SetAside: Hashable, Sendable {
  /// Why it does not count.
  package enum Why: Hashable, Sendable {
    /// Both are about one matter; this entry came first in the order and stands.
    case sameMatter(as: Int)
    /// It rests on this entry, which was set aside itself.
    case restsOn(Int)
    /// It cannot follow what else was recorded meanwhile.
    case cannotFollow(Misfit)

    /// The entry it stands against, where it is one.
    package var other: Int? {
      switch self {
      case .sameMatter(let other), .restsOn(let other): other
      case .cannotFollow: nil
      }
    }

    /// For a person, after "Entry 12 is set aside: " or alone.
    package var sentence: String {
      switch self {
      case .sameMatter(let other):
        "it was recorded without having seen entry \(other), which is about the same matter"
      case .restsOn(let other): "it rests on entry \(other), which is set aside"
      case .cannotFollow(let misfit):
        "it cannot follow what was recorded elsewhere meanwhile (\(misfit))"
      }
    }
  }

  /// What a person made of it.
  package struct Settlement: Hashable, Sendable {
    package var outcome: CaseFile.Settle.Outcome
    /// The entry that says so.
    package var by: Int
    package var reason: String
  }

  package var number: Int
  package var code: String
  package var why: Why
  package var settled: Settlement?

  package var json: JSON {
    var object = JSONObject([
      ("entry", .integer(number)), ("code", .string(code)), ("why", .string(why.sentence)),
    ])
    if let other = why.other { object["against"] = .integer(other) }
    if let settled {
      object["settled"] = .object(
        JSONObject([
          ("outcome", .string(settled.outcome.rawValue)), ("by", .integer(settled.by)),
          ("reason", .string(settled.reason)),
        ]))
    }
    return .object(object)
  }
}

extension CaseRecord {
  /// What is set aside and waits for somebody to settle it.
  package var unsettled: [SetAside] { setAside.filter { $0.settled == nil } }

  /// Whether an entry does not count, and why.
  package func setAside(_ number: Int) -> SetAside? { setAside.first { $0.number == number } }
}
