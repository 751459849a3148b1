/// One checklist of the pack as a board works through it, item by item.
///
/// It goes by the name of its list; that of a practitioner event by the id of the event, for there
/// may be several.
///
/// An item is open until something is said of it; every later word replaces the one before, and the
/// history keeps all of them. There is no order and no end: any item can be opened again.
package enum Checklist: Machine {
  package struct State: Hashable, Sendable {
    /// The latest word on each item, by the item's id in the pack.
    package var items: [String: Word] = [:]
    /// Everything said, oldest first.
    package var history: [Word] = []

    package func state(of item: String) -> ItemState { items[item]?.state ?? .open }
  }

  package enum ItemState: String, ClosedAnswer {
    case open
    case agreed
    /// Agreed, and an action is left.
    case toDo = "to-do"
    case done
    case question
    case notApplicable = "not-applicable"
  }

  package enum Command: Hashable, Sendable {
    case say(Word)
  }

  package enum Event: Hashable, Sendable {
    case said(Word)
  }

  package static let name = "checklist"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init(
      "checklist.say", Word.self, about: .list,
      requires: ["not-applicable-reason", "must-item-applies"]
    ) { .say($0) }
  ]

  package static let events: [EventKind<Self>] = [
    .init("checklist.said", Word.self, Event.said) {
      if case .said(let payload) = $0 { payload } else { nil }
    }
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .say(let word):
      if state.items[word.item] == word { return [] }
      if word.state == .open, state.items[word.item] == nil { return [] }
      return [.said(word)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .said(let word):
      state.items[word.item] = word
      state.history.append(word)
    }
  }
}

extension Checklist {
  /// What is said of an item.
  package struct Word: Payload {
    package var item = ""
    package var state: ItemState?
    package var agreed = ""
    package var action = ""
    package var lead = ""
    package var due: Day?
    /// Why it does not apply, or what the question is.
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("item", \.item, .choice(.items), .must),
      Column("state", \.state, nil, .must),
      Column("agreed", \.agreed, .text),
      Column("action", \.action),
      Column("lead", \.lead),
      Column("due", \.due, .dayAhead),
      Column("reason", \.reason, .text),
    ]
  }
}
