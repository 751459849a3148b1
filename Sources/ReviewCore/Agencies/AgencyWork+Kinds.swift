import Guidance

extension AgencyWork {
  private static let agency = Form.Target.one("agency")

  package static let commands: [CommandKind<Self>] = [
    .init("agency.describe", Part.self, about: agency) { .describe($0) },
    .init("agency.tell-staff", StaffWord.self, about: agency) { .tellStaff($0) },
    .init("agency.ask", Request.self, about: agency) { .ask($0) },
    .init("agency.receive", Reply.self, about: agency) { .receive($0) },
    .init(
      "agency.name-author", Author.self, about: agency, requires: ["report-author-independent"]
    ) { .nameAuthor($0) },
    .init(
      "agency.sign-off", SeniorSignOff.self, about: agency, requires: ["senior-manager-signs"]
    ) { .signOff($0) },
    .init("agency.chase", Chase.self, about: agency) { .chase($0) },
    .init(
      "agency.escalate", Step.self, about: agency,
      requires: ["ladder-lead-reviewer", "ladder-in-order"]
    ) { .escalate($0) },
    .init("agency.note-outcome", Outcome.self, about: agency) { .noteOutcome($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("agency.described", Part.self, Event.described) {
      if case .described(let payload) = $0 { payload } else { nil }
    },
    .init("agency.staff-told", StaffWord.self, Event.staffTold) {
      if case .staffTold(let payload) = $0 { payload } else { nil }
    },
    .init(
      "agency.asked", Request.self, announces: { _ in [.agencyAsked] }, Event.asked,
      from: { if case .asked(let payload) = $0 { payload } else { nil } }),
    .init("agency.received", Reply.self, Event.received) {
      if case .received(let payload) = $0 { payload } else { nil }
    },
    .init("agency.author-named", Author.self, Event.authorNamed) {
      if case .authorNamed(let payload) = $0 { payload } else { nil }
    },
    .init("agency.signed-off", SeniorSignOff.self, Event.signedOff) {
      if case .signedOff(let payload) = $0 { payload } else { nil }
    },
    .init("agency.chased", Chase.self, Event.chased) {
      if case .chased(let payload) = $0 { payload } else { nil }
    },
    .init(
      "agency.escalated", Step.self, announces: { _ in [.escalated] }, Event.escalated,
      from: { if case .escalated(let payload) = $0 { payload } else { nil } }),
    .init("agency.outcome-noted", Outcome.self, Event.outcomeNoted) {
      if case .outcomeNoted(let payload) = $0 { payload } else { nil }
    },
  ]
}
