import Guidance

extension Panel {
  private static let meeting = Form.Target.one("meeting")

  package static let commands: [CommandKind<Self>] = meetingCommands + pauseCommands

  private static let meetingCommands: [CommandKind<Self>] = [
    .init("panel.call", Meeting.self, about: .adding("meeting")) { .call($0) },
    .init("panel.change", Meeting.self, about: meeting) { .change($0) },
    .init("panel.open", Opening.self, about: meeting) { .open($0) },
    .init("panel.attend", Attendance.self, about: meeting) { .attend($0) },
    .init("panel.attend-all", RollCall.self, about: meeting) { .attendAll($0) },
    .init("panel.declare-interest", Interest.self, about: meeting) { .declare($0) },
    .init(
      "panel.step", StepWord.self, about: meeting,
      requires: [
        "step-in-order", "legal-options-given", "key-information-logged", "information-understood",
      ]
    ) { .step($0) },
    .init("panel.ask", AskedQuestion.self, about: meeting) { .ask($0) },
    .init("panel.record-view", View.self, about: meeting, requires: ["view-reasons"]) {
      .view($0)
    },
    .init("panel.ask-again", AskedAgain.self, about: meeting) { .askAgain($0) },
    .init(
      "panel.decide-need", Need.self, about: meeting,
      requires: ["every-member-asked", "quorum-met"]
    ) { .need($0) },
    .init(
      "panel.choose-kind", Kind.self, about: meeting, requires: ["need-before-kind", "quorum-met"]
    ) { .kind($0) },
    .init(
      "panel.recommend", Recommendation.self, about: meeting,
      requires: ["every-member-asked", "recommendation-clear", "quorum-met"]
    ) { .recommend($0) },
    .init("panel.read-back", ReadBack.self, about: meeting) { .readBack($0) },
    .init("panel.adjourn", Sitting.self, about: meeting) { .adjourn($0) },
    .init("panel.resume", Sitting.self, about: meeting) { .resume($0) },
    .init(
      "panel.close", Sitting.self, about: meeting, requires: ["recommendation-results"]
    ) { .close($0) },
  ]

  package static let events: [EventKind<Self>] = meetingEvents + quorumEventKinds + pauseEvents

  private static let meetingEvents: [EventKind<Self>] = [
    .init("panel.called", Meeting.self, Event.called) {
      if case .called(let payload) = $0 { payload } else { nil }
    },
    .init("panel.changed", Meeting.self, Event.changed) {
      if case .changed(let payload) = $0 { payload } else { nil }
    },
    .init("panel.opened", Opening.self, announces: [.meetingOpened], Event.opened) {
      if case .opened(let payload) = $0 { payload } else { nil }
    },
    .init("panel.opening-revised", Opening.self, Event.openingRevised) {
      if case .openingRevised(let payload) = $0 { payload } else { nil }
    },
    .init("panel.attended", Attendance.self, Event.attended) {
      if case .attended(let payload) = $0 { payload } else { nil }
    },
    .init("panel.interest-declared", Interest.self, Event.declared) {
      if case .declared(let payload) = $0 { payload } else { nil }
    },
    .init("panel.step-said", StepWord.self, Event.stepSaid) {
      if case .stepSaid(let payload) = $0 { payload } else { nil }
    },
    .init("panel.asked", AskedQuestion.self, Event.asked) {
      if case .asked(let payload) = $0 { payload } else { nil }
    },
    .init("panel.view-given", GivenView.self, Event.viewGiven) {
      if case .viewGiven(let payload) = $0 { payload } else { nil }
    },
    .init("panel.asked-again", AskedAgainWord.self, Event.askedAgain) {
      if case .askedAgain(let payload) = $0 { payload } else { nil }
    },
    .init("panel.need-decided", Need.self, Event.needDecided) {
      if case .needDecided(let payload) = $0 { payload } else { nil }
    },
    .init("panel.kind-decided", Kind.self, Event.kindDecided) {
      if case .kindDecided(let payload) = $0 { payload } else { nil }
    },
    .init("panel.recommended", Recommendation.self, Event.recommended) {
      if case .recommended(let payload) = $0 { payload } else { nil }
    },
    .init("panel.read-back", ReadBack.self, Event.readBack) {
      if case .readBack(let payload) = $0 { payload } else { nil }
    },
    .init("panel.adjourned", Sitting.self, Event.adjourned) {
      if case .adjourned(let payload) = $0 { payload } else { nil }
    },
    .init("panel.resumed", Sitting.self, Event.resumed) {
      if case .resumed(let payload) = $0 { payload } else { nil }
    },
    .init("panel.closed", Sitting.self, announces: [.meetingClosed], Event.closed) {
      if case .closed(let payload) = $0 { payload } else { nil }
    },
  ]
}
