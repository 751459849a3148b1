/// The case itself: its reference, its working name, and the departures recorded in it.
///
/// | phase  | open    | describe  | note, keyboard | correct, settle, redact      | depart, go on, answer | guidance      |
/// |--------|---------|-----------|----------------|------------------------------|-----------------------|---------------|
/// | absent | opened  | refused   | refused        | refused                      | refused               | refused       |
/// | open   | refused | described | recorded       | corrected, settled, redacted | recorded              | taken or kept |
///
/// Whether an entry can be corrected, settled or redacted only the whole history tells.
package enum CaseFile: Machine {
  package struct State: Hashable, Sendable {
    package enum Phase: Hashable, Sendable {
      case absent
      case open
    }

    package var phase = Phase.absent
    package var details = Details()
    package var notes: [Note] = []
    package var departures: [Departure] = []
    package var corrections: [Correction] = []
    package var settlements: [Settle] = []
    package var redactions: [Redaction] = []
    /// What was chosen where the program came with other guidance than the case goes by.
    package var guidanceAnswers: [GuidanceAnswer] = []
    /// The digest of the guidance that was last not taken.
    package var guidanceDeclined: String?
    /// What was first recorded in another case.
    package var movedIn: [MovedIn] = []
    /// Who last took the keyboard.
    package var keyboard: Keyboard?
  }

  package enum Command: Hashable, Sendable {
    case open(Details)
    case describe(Description)
    case note(Note)
    case correct(Correct)
    case settle(Settle)
    case redact(Redact)
    case answerDeparture(DepartureAnswer)
    case takeGuidance(GuidanceChoice)
    case keepGuidance(GuidanceChoice)
    case takeKeyboard(Keyboard)
    case move(Move)
  }

  package enum Event: Hashable, Sendable {
    case opened(Details)
    case described(Description)
    case noted(Note)
    case corrected(Correction)
    case settled(Settle)
    case redacted(Redaction)
    case departed(Departure)
    case wentOnWithout(Departure)
    case departureAnswered(DepartureAnswer)
    case guidanceTaken(GuidanceAnswer)
    case guidanceKept(GuidanceAnswer)
    case keyboardTaken(Keyboard)
    case movedOut(MovedOut)
    case movedIn(MovedIn)
  }

  package static let name = "case"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("case.open", Details.self) { .open($0) },
    .init("case.describe", Description.self) { .describe($0) },
    .init("case.note", Note.self) { .note($0) },
    .init("case.correct", Correct.self) { .correct($0) },
    .init("case.settle", Settle.self) { .settle($0) },
    .init("case.redact", Redact.self) { .redact($0) },
    .init("case.answer-departure", DepartureAnswer.self) { .answerDeparture($0) },
    .init("case.take-guidance", GuidanceChoice.self) { .takeGuidance($0) },
    .init("case.keep-guidance", GuidanceChoice.self) { .keepGuidance($0) },
    .init("case.at-keyboard", Keyboard.self) { .takeKeyboard($0) },
    .init("case.move", Move.self) { .move($0) },
  ]

  package static let events: [EventKind<Self>] = ownEvents + movingEvents

  private static let ownEvents: [EventKind<Self>] = [
    .init("case.opened", Details.self, Event.opened) {
      if case .opened(let payload) = $0 { payload } else { nil }
    },
    .init("case.described", Description.self, Event.described) {
      if case .described(let payload) = $0 { payload } else { nil }
    },
    .init("case.noted", Note.self, Event.noted) {
      if case .noted(let payload) = $0 { payload } else { nil }
    },
    .init("case.corrected", Correction.self, Event.corrected) {
      if case .corrected(let payload) = $0 { payload } else { nil }
    },
    .init("case.settled", Settle.self, Event.settled) {
      if case .settled(let payload) = $0 { payload } else { nil }
    },
    .init("case.redacted", Redaction.self, Event.redacted) {
      if case .redacted(let payload) = $0 { payload } else { nil }
    },
    .init("case.departed", Departure.self, Event.departed) {
      if case .departed(let payload) = $0 { payload } else { nil }
    },
    .init("case.went-on-without", Departure.self, Event.wentOnWithout) {
      if case .wentOnWithout(let payload) = $0 { payload } else { nil }
    },
    .init("case.departure-answered", DepartureAnswer.self, Event.departureAnswered) {
      if case .departureAnswered(let payload) = $0 { payload } else { nil }
    },
    .init("case.guidance-taken", GuidanceAnswer.self, Event.guidanceTaken) {
      if case .guidanceTaken(let payload) = $0 { payload } else { nil }
    },
    .init("case.guidance-kept", GuidanceAnswer.self, Event.guidanceKept) {
      if case .guidanceKept(let payload) = $0 { payload } else { nil }
    },
    .init("case.keyboard-taken", Keyboard.self, Event.keyboardTaken) {
      if case .keyboardTaken(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    if state.phase == .absent {
      guard case .open(let details) = command else {
        throw Refusal(.notNow, "the case is not open")
      }
      return [.opened(details)]
    }
    switch command {
    case .open: throw Refusal(.notNow, "the case is already open")
    case .describe(let description):
      var details = state.details
      details.take(description)
      return details == state.details ? [] : [.described(description)]
    case .note(let note):
      try note.refuseDaysAhead(of: context.today)
      return [.noted(note)]
    case .correct(let correct):
      // What the typed value is, and whether the record still follows, only the whole history tells.
      var correction = Correction()
      correction.entry = correct.entry
      correction.event = correct.event
      correction.field = correct.field
      correction.reason = correct.reason
      return [.corrected(correction)]
    case .settle(let settle): return [.settled(settle)]
    case .redact(let redact):
      var redaction = Redaction()
      redaction.entry = redact.entry
      redaction.event = redact.event
      redaction.field = redact.field
      redaction.reason = redact.reason
      return [.redacted(redaction)]
    case .answerDeparture(let answer):
      guard state.departures.indices.contains(answer.departure - 1) else {
        throw Refusal(.noSuchThing, field: "departure", "departure")
      }
      return [.departureAnswered(answer)]
    case .takeGuidance(let choice): return decide(choice, takes: true, in: state)
    case .keepGuidance(let choice): return decide(choice, takes: false, in: state)
    case .move(let move): return [.redacted(move.redaction)]
    case .takeKeyboard(let keyboard): return try keyboard.taken(in: state, context)
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .opened(let details):
      guard state.phase == .absent else { throw Misfit("case.opened", "the case is open already") }
      state.phase = .open
      state.details = details
    case .described(let description): state.details.take(description)
    case .noted(let note): state.notes.append(note)
    case .corrected(let correction): state.corrections.append(correction)
    case .settled(let settle): state.settlements.append(settle)
    case .redacted(let redaction): state.redactions.append(redaction)
    case .departed(let departure), .wentOnWithout(let departure):
      state.departures.append(departure)
    case .departureAnswered(let answer):
      guard state.departures.indices.contains(answer.departure - 1) else {
        throw Misfit("case.departure-answered", "there is no such departure")
      }
      state.departures[answer.departure - 1].answer = answer.answer
    case .guidanceTaken(let answer): state.take(answer)
    case .guidanceKept(let answer): state.keep(besides: answer)
    case .keyboardTaken(let keyboard): state.keyboard = keyboard
    case .movedOut: break
    case .movedIn(let origin): state.movedIn.append(origin)
    }
  }
}
