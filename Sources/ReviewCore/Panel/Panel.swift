/// One meeting of the consideration panel (flowchart, steps 5 to 11; appendix 2).
///
/// | phase     | call    | open      | adjourn   | resume  | close   | anything said or done |
/// |-----------|---------|-----------|-----------|---------|---------|-----------------------|
/// | absent    | called  | refused   | refused   | refused | refused | refused               |
/// | called    | changed | opened    | refused   | refused | refused | recorded              |
/// | open      | changed | revised   | adjourned | refused | closed  | recorded              |
/// | adjourned | changed | revised   | refused   | resumed | closed  | recorded              |
/// | closed    | refused | revised   | refused   | resumed | refused | recorded as after closing |
///
/// A pause is recorded while it is open (`Panel+Pauses.swift`).
///
/// What people said or did is recorded in any phase once the meeting is called: a view given before it
/// opened, after it closed or by somebody not present is kept as exactly that.
///
/// Where the board has said how many members it asks for, a coming, a going or an interest that takes
/// their number below that, or up to it again, is recorded with that fact (``quorumEvents(after:in:)``).
package enum Panel: Machine {
  package struct State: Hashable, Sendable {
    package var phase = Phase.absent
    package var details = Meeting()
    package var opening: Opening?
    package var sittings: [Sitting] = []
    /// The days on which it was recorded that it opened or was resumed.
    package var daysRecorded: [Day] = []
    /// The same with what each was: a stop, a going on, the close.
    package var course: [Turn] = []
    package var attendance: [Attendance] = []
    /// How many words of attendance there were when it opened, and when the need was first decided;
    /// nothing before that.
    package var attendanceBeforeOpening: Int?
    package var attendanceBeforeNeed: Int?
    package var interests: [Interest] = []
    /// The latest word on each step.
    package var steps: [String: StepWord] = [:]
    /// Every word on a step, oldest first.
    package var stepWords: [StepWord] = []
    package var questions: [AskedQuestion] = []
    /// Every view ever given, oldest first; a member's latest counts.
    package var views: [GivenView] = []
    /// Each time a member was asked again and kept their view, oldest first.
    package var askedAgain: [AskedAgainWord] = []
    // Of these each is kept, oldest first; the last stands.
    package var needs: [Need] = []
    package var kinds: [Kind] = []
    package var recommendations: [Recommendation] = []
    package var readBacks: [ReadBack] = []
    /// Each time there came to be fewer members than the board's rule asks for, or enough again.
    package var quorumWords: [QuorumWord] = []
    /// Which members counted as it opened or went on, and each time that changed.
    package var counts: [Count] = []
    package var pauses: [Pause] = []
  }

  package enum Phase: Hashable, Sendable, CaseIterable {
    case absent
    case called
    case open
    case adjourned
    case closed
  }

  package enum Command: Hashable, Sendable {
    case call(Meeting)
    case change(Meeting)
    case open(Opening)
    case attend(Attendance)
    case attendAll(RollCall)
    case declare(Interest)
    case step(StepWord)
    case ask(AskedQuestion)
    case view(View)
    case askAgain(AskedAgain)
    case need(Need)
    case kind(Kind)
    case recommend(Recommendation)
    case readBack(ReadBack)
    case adjourn(Sitting)
    case resume(Sitting)
    case close(Sitting)
    case pause(PauseWord)
    case goOn(PauseWord)
  }

  package enum Event: Hashable, Sendable {
    case called(Meeting)
    case changed(Meeting)
    case opened(Opening)
    case openingRevised(Opening)
    case attended(Attendance)
    case declared(Interest)
    case stepSaid(StepWord)
    case asked(AskedQuestion)
    case viewGiven(GivenView)
    case askedAgain(AskedAgainWord)
    case needDecided(Need)
    case kindDecided(Kind)
    case recommended(Recommendation)
    case readBack(ReadBack)
    case adjourned(Sitting)
    case resumed(Sitting)
    case closed(Sitting)
    case quorumLost(QuorumWord)
    case quorumMet(QuorumWord)
    case paused(PauseWord)
    case wentOn(PauseWord)
  }

  package static let name = "panel"
  package static var initial: State { State() }

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    let events = try judge(command, in: state, context)
    return events + quorumEvents(after: events, in: state)
  }

  private static func judge(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .call(let meeting):
      guard state.phase == .absent else { throw Refusal(.idTaken) }
      return [.called(meeting)]
    case .change(let meeting):
      try state.mustBeCalled()
      guard state.phase != .closed else { throw Refusal(.notNow, "the meeting is closed") }
      return meeting == state.details ? [] : [.changed(meeting)]
    case .open(let opening):
      try state.mustBeCalled()
      try opening.refuseDaysAhead(of: context.today)
      if state.opening == nil { return [.opened(opening)] }
      return opening == state.opening ? [] : [.openingRevised(opening)]
    case .attend(let attendance):
      try state.mustBeCalled()
      let before = state.attendance(of: attendance.person)
      return before?.isSame(as: attendance) == true ? [] : [.attended(attendance)]
    case .attendAll(let call):
      try state.mustBeCalled()
      return state.answer(call)
    case .declare(let interest):
      try state.mustBeCalled()
      try interest.refuseWithoutOutcome()
      return state.interests.contains(interest) ? [] : [.declared(interest)]
    case .step(let word):
      try state.mustBeCalled()
      return state.steps[word.step] == word ? [] : [.stepSaid(word)]
    case .ask(let question):
      try state.mustBeCalled()
      try question.refuseDaysAhead(of: context.today)
      return [.asked(question)]
    case .view(let view):
      try state.mustBeCalled()
      return try state.give(view)
    case .askAgain(let again):
      try state.mustBeCalled()
      return try state.ask(again)
    case .need(let need):
      try state.mustBeCalled()
      return need == state.need ? [] : [.needDecided(need)]
    case .kind(let kind):
      try state.mustBeCalled()
      return kind == state.kind ? [] : [.kindDecided(kind)]
    case .recommend(let recommendation):
      try state.mustBeCalled()
      try recommendation.refuseDaysAhead(of: context.today)
      return recommendation == state.recommendations.last ? [] : [.recommended(recommendation)]
    case .readBack(let readBack):
      try state.mustBeCalled()
      guard !state.recommendations.isEmpty else {
        throw Refusal(.notNow, "there is no recommendation to read back")
      }
      return [.readBack(readBack)]
    case .adjourn(let sitting):
      guard state.phase == .open else { throw Refusal(.notNow, "the meeting is not open") }
      try sitting.refuseDaysAhead(of: context.today)
      return [.adjourned(sitting)]
    case .resume(let sitting):
      guard state.phase == .adjourned || state.phase == .closed else {
        throw Refusal(.notNow, "the meeting is not adjourned")
      }
      try sitting.refuseDaysAhead(of: context.today)
      try state.refuseBeforeStopped(sitting, on: context.today)
      return [.resumed(sitting)]
    case .close(let sitting):
      guard state.phase == .open || state.phase == .adjourned else {
        throw Refusal(
          .notNow, state.phase == .closed ? "the meeting is already closed" : "it is not open")
      }
      try sitting.refuseDaysAhead(of: context.today)
      return [.closed(sitting)]
    case .pause(let word): return try state.pause(word, context)
    case .goOn(let word): return try state.goOn(word, context)
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    if case .called(let meeting) = event {
      guard state.phase == .absent else { throw Misfit("panel.called", "it was called already") }
      state.phase = .called
      state.details = meeting
      return
    }
    guard state.phase != .absent else { throw Misfit("panel", "the meeting was never called") }
    switch event {
    case .called: break
    case .changed(let meeting): state.details = meeting
    case .opened(let opening):
      guard state.phase == .called else { throw Misfit("panel.opened", "it was opened already") }
      state.phase = .open
      state.opening = opening
      state.attendanceBeforeOpening = state.attendance.count
      state.count(at: opening.time)
    case .openingRevised(let opening):
      guard state.opening != nil else {
        throw Misfit("panel.opening-revised", "it was not opened")
      }
      if let first = state.counts.first, first.time == state.opening?.time {
        state.counts[0].time = opening.time
      }
      state.opening = opening
    case .attended(let attendance):
      state.attendance.append(attendance)
      state.count(at: attendance.time)
    case .declared(let interest):
      state.interests.append(interest)
      state.count(at: interest.time)
    case .stepSaid(let word):
      state.steps[word.step] = word
      state.stepWords.append(word)
    case .asked(let question): state.take(question)
    case .viewGiven(let view): state.views.append(view)
    case .askedAgain(var word):
      word.kept = state.view(of: word.member)?.view
      state.askedAgain.append(word)
    case .needDecided(let need):
      state.attendanceBeforeNeed = state.attendanceBeforeNeed ?? state.attendance.count
      state.needs.append(need)
    case .kindDecided(let kind): state.kinds.append(kind)
    case .recommended(let recommendation): state.recommendations.append(recommendation)
    case .readBack(let readBack): state.readBacks.append(readBack)
    case .quorumLost(let word), .quorumMet(let word): state.quorumWords.append(word)
    case .adjourned(let sitting):
      guard state.phase == .open else { throw Misfit("panel.adjourned", "it was not open") }
      state.phase = .adjourned
      state.sittings.append(sitting)
      state.turn(.adjourned, sitting)
    case .resumed(let sitting):
      guard state.phase == .adjourned || state.phase == .closed else {
        throw Misfit("panel.resumed", "it was not adjourned")
      }
      state.phase = .open
      state.sittings.append(sitting)
      state.turn(.resumed, sitting)
      state.count(at: sitting.time)
    case .closed(let sitting):
      guard state.phase == .open || state.phase == .adjourned else {
        throw Misfit("panel.closed", "it was not open")
      }
      state.phase = .closed
      state.sittings.append(sitting)
      state.turn(.closed, sitting)
    case .paused(let word):
      state.pauses.append(Pause(from: word))
      state.turn(.paused, word)
    case .wentOn(let word):
      try state.endPause(word)
      state.turn(.wentOn, word)
    }
  }
}
