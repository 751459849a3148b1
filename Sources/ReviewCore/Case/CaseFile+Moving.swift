/// An entry that belongs to another case, moved there by two linked entries.
///
/// The other case records what it says, judged as if it were said there, with where it came from.
/// This case then keeps only that something was moved, when, by whom and why: the text goes the way
/// of what is taken out (``Redactions``), and is off the disk.
extension CaseFile {
  package struct Move: Payload {
    package var entry = 0
    /// The id of the other case and the code of the entry there; no name.
    package var to = ""
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("entry", \.entry, .number(1...1_000_000), .must),
      Column("to", \.to, .line, .must),
      Column("reason", \.reason, .text, .must),
    ]

    /// What takes it out: all of the entry.
    var redaction: Redaction {
      var redaction = Redaction()
      redaction.entry = entry
      redaction.field = Redaction.wholeEntry
      redaction.reason = reason
      redaction.movedTo = to
      return redaction
    }
  }

  /// What is left of an entry that was moved: nothing.
  package struct MovedOut: Payload {
    package init() {}
    package static let columns: [Column<Self>] = []
  }

  /// Where an entry came from that was first recorded in another case.
  package struct MovedIn: Payload {
    /// The id of the other case and the code the entry had there.
    package var from = ""
    /// When it was recorded there.
    package var recorded = ""
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("from", \.from, .line, .must), Column("recorded", \.recorded),
      Column("reason", \.reason, .text),
    ]
  }

  static let movingEvents: [EventKind<Self>] = [
    .init("case.moved-out", MovedOut.self, Event.movedOut) {
      if case .movedOut(let payload) = $0 { payload } else { nil }
    },
    .init("case.moved-in", MovedIn.self, Event.movedIn) {
      if case .movedIn(let payload) = $0 { payload } else { nil }
    },
  ]
}

extension CaseFile.Redaction {
  /// In place of a field: everything the entry says.
  static let wholeEntry = "*"
}
