/// The threshold test as tables of the pack: no rule of it stands in code.
package struct Threshold: Hashable, Sendable {
  /// What follows from the facts.
  ///
  /// The first row that fits holds.
  package internal(set) var outcome = DecisionTable()

  /// What the local authority must notify.
  ///
  /// Every row that fits holds.
  package internal(set) var notify = DecisionTable()

  /// What the scores suggest for the method.
  ///
  /// The first row that fits holds; where none does, the scores suggest nothing.
  package internal(set) var methodology = DecisionTable()
}

/// Rows of conditions on fields, each with what follows and the rules that say so.
package struct DecisionTable: Hashable, Sendable {
  package internal(set) var rows: [Row] = []

  /// The first row that fits the facts.
  ///
  /// A field the facts do not name has the value `missing`.
  package func first(_ facts: [String: String]) -> Row? {
    rows.first { $0.fits(facts) }
  }

  /// Every row that fits the facts, in order.
  package func all(_ facts: [String: String]) -> [Row] {
    rows.filter { $0.fits(facts) }
  }
}

extension DecisionTable {
  package struct Row: Hashable, Sendable, Identifiable {
    /// Unique in the pack.
    package let id: String

    /// All of these must hold.
    package let when: [Condition]

    /// A word of ``Outcome``, the id of an item of `must-notify`, or a word of ``Methodology``,
    /// by the table the row stands in.
    package let outcome: String

    /// The fields that decide next, in the order to ask them.
    package let asks: [String]

    /// The rules that say so: items with text, source, force and standing.
    ///
    /// Never empty.
    package let because: [Item]

    func fits(_ facts: [String: String]) -> Bool {
      when.allSatisfy { $0.values.contains(facts[$0.field] ?? Threshold.missing) }
    }
  }

  /// One field and the values it may have.
  package struct Condition: Hashable, Sendable {
    package let field: String
    package let values: [String]
  }

  /// What the threshold test can come to.
  package enum Outcome: String, CaseIterable, Sendable {
    case mustCommission = "must-commission"
    case mustConsultPeer = "must-consult-peer"
    /// The sources disagree; all of them are in `because`.
    case conflict
    /// The guidance says nothing for these facts.
    case noRule = "no-rule"
    /// More has to be known; `asks` says what.
    case incomplete
  }

  /// What the scores can suggest.
  package enum Methodology: String, CaseIterable, Sendable {
    case hybridOrInvestigative = "hybrid-or-investigative"
    case systemsOrRootCause = "systems-or-root-cause"
  }
}

extension Threshold {
  /// The value of a field that was not given.
  package static let missing = "missing"

  /// The fields of each table with the values they can have.
  ///
  /// `circumstance` is worked out from the circumstances chosen and the age: `counts` where the
  /// child died in one of them, `age-missing` where only the age decides, else `none`. A score is
  /// `high` from its item's ``Item/highFrom``, else `low`.
  static let fields: [String: [String: [String]]] = {
    let answers = ["yes", "no", "unsure", missing]
    let questions = [
      "died": answers, "abuse-or-neglect": answers, "serious-harm": answers,
      "no-interagency-concern": answers,
    ]
    let ticks = ["yes", "no", missing]
    let bands = ["low", "high", missing]
    return [
      "outcome": questions.merging(
        ["circumstance": ["counts", "age-missing", "none"]], uniquingKeysWith: { $1 }),
      "notify": questions.merging(
        ["looked-after": ticks, "regulated-setting": ticks], uniquingKeysWith: { $1 }),
      "methodology": ["culpability": bands, "public-interest": bands],
    ]
  }()

  /// What a row may ask for: the fields as they are given, not as they are worked out.
  static let askable = [
    "died", "abuse-or-neglect", "serious-harm", "no-interagency-concern", "circumstances", "age",
    "looked-after", "regulated-setting", "culpability", "public-interest",
  ]
}
