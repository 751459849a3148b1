/// The papers that went out of the record: each writing or printing of one, kept for good.
///
/// | phase   | make |
/// |---------|------|
/// | any     | made |
///
/// The same paper may be written twice; both are kept.
package enum Papers: Machine {
  package struct State: Hashable, Sendable {
    /// Every paper made, oldest first.
    package var made: [Made] = []
  }

  package enum Command: Hashable, Sendable {
    case make(Made)
  }

  package enum Event: Hashable, Sendable {
    case made(Made)
  }

  package static let name = "paper"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("paper.make", Made.self) { .make($0) }
  ]

  package static let events: [EventKind<Self>] = [
    .init("paper.made", Made.self, Event.made) {
      if case .made(let payload) = $0 { payload } else { nil }
    }
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .make(let made): return [.made(made)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .made(let made): state.made.append(made)
    }
  }
}

extension Papers {
  package enum Names: String, ClosedAnswer {
    case named
    case anonymised
  }

  /// A paper written to a file or printed.
  ///
  /// Where the file went is not kept: a path may name somebody.
  package struct Made: Payload {
    /// A kind of paper; the guidance a case was opened under may not have it in its list yet.
    package var kind = ""
    /// The meeting or event it is about.
    package var about = ""
    package var format = ""
    package var names: Names?
    /// Why it names people, or leaves names out, where such a paper usually does the other.
    package var reason = ""
    /// To whom it goes, where that was said.
    package var to = ""
    package var copies: Int?
    package var isPrinted = false
    /// The state of the record it was written from; see `verify`.
    package var checkCode = ""
    /// What it shows as not recorded.
    package var holes: Int?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("kind", \.kind, .choice(.these(PaperKind.allCases.map(\.rawValue))), .must),
      Column("format", \.format, .choice(.these(PaperFormat.allCases.map(\.rawValue)))),
      Column("about", \.about),
      Column("names", \.names),
      Column("reason", \.reason, .text),
      Column("to", \.to),
      Column("copies", \.copies, .number(1...999)),
      Column("printed", \.isPrinted),
      Column("check-code", \.checkCode),
      Column("holes", \.holes, .number(0...9999)),
    ]
  }
}
