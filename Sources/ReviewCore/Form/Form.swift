/// One kind of command, described once: `apply` reads JSON onto it, a page and a line prompt ask its
/// fields, a draft is answers to it, and the event it leads to keeps the same field names.
package struct Form: Hashable, Sendable {
  /// The name `apply` takes, such as `panel.record-view`.
  package let name: String
  package let target: Target
  package let fields: [Field]
  /// Requirements of the guidance that hold when the command is given; ids of the pack.
  package let requirements: [String]

  /// What a command is about, and what its `id` names.
  package enum Target: Hashable, Sendable {
    /// The case; there is no id.
    case theCase
    /// It adds a thing of this kind; an id may be brought: `person-` and five characters.
    case adding(String)
    /// A thing of this kind that is there; where there is but one, the id may be left out.
    case one(String)
    /// A list of the pack, by its id; the list of a practitioner event, by the event's.
    case list
  }

  package init(
    _ name: String, about target: Target, fields: [Field], requirements: [String]
  ) {
    self.name = name
    self.target = target
    self.fields = fields
    self.requirements = requirements
  }

  /// The machine or register that judges the command: `panel` of `panel.record-view`.
  package var machine: String { String(name.prefix { $0 != "." }) }

  package func field(_ id: String) -> Field? { fields.first { $0.id == id } }
}

/// One question of a form.
package struct Field: Hashable, Sendable {
  package enum Need: String, Hashable, Sendable {
    /// Without it there would be nothing to record: a view of nobody.
    case must
    /// The guidance hopes for it; it may be left empty.
    case should
    case may
  }

  /// What an answer is.
  package enum Kind: Hashable, Sendable {
    /// One line of text.
    case line
    /// Text of any length.
    case text
    case day
    /// A day still to come: where the year is left out, the next such day is meant.
    case dayAhead
    /// A day that need not be exact: "about May 2014".
    case uncertainDay
    /// A wall-clock time of the place.
    case time
    case number(ClosedRange<Int>)
    /// Yes, or not said.
    case flag
    case choice(Choices)
    case several(Choices)
    /// Somebody of the people register.
    case person
    case people
  }

  package let id: String
  package let kind: Kind
  package let need: Need

  package init(id: String, kind: Kind, need: Need) {
    self.id = id
    self.kind = kind
    self.need = need
  }
}

/// What there is to choose from.
package enum Choices: Hashable, Sendable {
  /// Answers of our own, in their order.
  case these([String])
  /// The items of a list of the pack, by id.
  case list(String)
  /// The items of the list the command is about.
  case items
  /// The things of a register, by id.
  case things(String)
  /// The items of several lists of the pack, one list after the other.
  case lists([String])
}

/// What stands in the fields of a form, as typed: valid or not.
package struct Answers: Hashable, Sendable {
  package enum Answer: Hashable, Sendable {
    case text(String)
    case several([String])

    package var isEmpty: Bool {
      switch self {
      case .text(let text): text.allSatisfy(\.isWhitespace)
      case .several(let list): list.isEmpty
      }
    }

    package var text: String {
      switch self {
      case .text(let text): text
      case .several(let list): list.joined(separator: ", ")
      }
    }

    package var list: [String] {
      switch self {
      case .text(let text): text.isEmpty ? [] : [text]
      case .several(let list): list
      }
    }
  }

  package var values: [String: Answer]

  package init(_ values: [String: Answer] = [:]) { self.values = values }

  /// The answer to a field; nothing counts as none.
  package subscript(field: String) -> Answer? {
    get { values[field].flatMap { $0.isEmpty ? nil : $0 } }
    set { values[field] = newValue }
  }

  package func text(_ field: String) -> String { values[field]?.text ?? "" }

  package var isEmpty: Bool { values.values.allSatisfy(\.isEmpty) }
}
