/// What is learned from the review, while it goes on and afterwards (section 8).
///
/// | act                                                        | may be recorded              |
/// |------------------------------------------------------------|------------------------------|
/// | share draft, send questionnaires, take in feedback         | any time, as often as needed |
/// | choose statements                                          | any time; the last counts    |
/// | make case study, link change, report yearly                | any time, as often as needed |
///
/// The three ways of learning and the four assurances are checklists. Learning has no end of its own,
/// so there are no phases.
package enum Learning: Machine {
  package struct State: Hashable, Sendable {
    package var sharings: [Sharing] = []
    package var questionnaires: [Questionnaire] = []
    package var feedback: [Feedback] = []
    package var choices: [Statements] = []
    package var caseStudies: [CaseStudy] = []
    package var links: [Link] = []
    package var reports: [YearReport] = []

    /// What staff were asked came back and was answered.
    package var isLoopClosed: Bool {
      !questionnaires.isEmpty && feedback.contains { !$0.answer.isEmpty }
    }
  }

  package enum Command: Hashable, Sendable {
    case shareDraft(Sharing)
    case sendQuestionnaires(Questionnaire)
    case takeInFeedback(Feedback)
    case chooseStatements(Statements)
    case makeCaseStudy(CaseStudy)
    case linkChange(Link)
    case reportYearly(YearReport)
  }

  package enum Event: Hashable, Sendable {
    case draftShared(Sharing)
    case questionnairesSent(Questionnaire)
    case feedbackTakenIn(Feedback)
    case statementsChosen(Statements)
    case caseStudyMade(CaseStudy)
    case changeLinked(Link)
    case reportedYearly(YearReport)
  }

  package static let name = "learning"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("learning.share-draft", Sharing.self) { .shareDraft($0) },
    .init("learning.send-questionnaires", Questionnaire.self) { .sendQuestionnaires($0) },
    .init("learning.take-in-feedback", Feedback.self) { .takeInFeedback($0) },
    .init("learning.choose-statements", Statements.self) { .chooseStatements($0) },
    .init("learning.make-case-study", CaseStudy.self) { .makeCaseStudy($0) },
    .init("learning.link-change", Link.self) { .linkChange($0) },
    .init("learning.report-yearly", YearReport.self) { .reportYearly($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("learning.draft-shared", Sharing.self, Event.draftShared) {
      if case .draftShared(let payload) = $0 { payload } else { nil }
    },
    .init("learning.questionnaires-sent", Questionnaire.self, Event.questionnairesSent) {
      if case .questionnairesSent(let payload) = $0 { payload } else { nil }
    },
    .init("learning.feedback-taken-in", Feedback.self, Event.feedbackTakenIn) {
      if case .feedbackTakenIn(let payload) = $0 { payload } else { nil }
    },
    .init("learning.statements-chosen", Statements.self, Event.statementsChosen) {
      if case .statementsChosen(let payload) = $0 { payload } else { nil }
    },
    .init("learning.case-study-made", CaseStudy.self, Event.caseStudyMade) {
      if case .caseStudyMade(let payload) = $0 { payload } else { nil }
    },
    .init("learning.change-linked", Link.self, Event.changeLinked) {
      if case .changeLinked(let payload) = $0 { payload } else { nil }
    },
    .init("learning.reported-yearly", YearReport.self, Event.reportedYearly) {
      if case .reportedYearly(let payload) = $0 { payload } else { nil }
    },
  ]

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .shareDraft(let sharing):
      try sharing.refuseDaysAhead(of: context.today)
      return state.sharings.contains(sharing) ? [] : [.draftShared(sharing)]
    case .sendQuestionnaires(let questionnaire):
      try questionnaire.refuseDaysAhead(of: context.today)
      return state.questionnaires.contains(questionnaire)
        ? [] : [.questionnairesSent(questionnaire)]
    case .takeInFeedback(let feedback):
      try feedback.refuseDaysAhead(of: context.today)
      return state.feedback.contains(feedback) ? [] : [.feedbackTakenIn(feedback)]
    case .chooseStatements(let statements):
      try statements.refuseDaysAhead(of: context.today)
      return statements == state.choices.last ? [] : [.statementsChosen(statements)]
    case .makeCaseStudy(let study):
      try study.refuseDaysAhead(of: context.today)
      return state.caseStudies.contains(study) ? [] : [.caseStudyMade(study)]
    case .linkChange(let link):
      try link.refuseDaysAhead(of: context.today)
      return state.links.contains(link) ? [] : [.changeLinked(link)]
    case .reportYearly(let report):
      try report.refuseDaysAhead(of: context.today)
      return state.reports.contains(report) ? [] : [.reportedYearly(report)]
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch event {
    case .draftShared(let sharing): state.sharings.append(sharing)
    case .questionnairesSent(let questionnaire): state.questionnaires.append(questionnaire)
    case .feedbackTakenIn(let feedback): state.feedback.append(feedback)
    case .statementsChosen(let statements): state.choices.append(statements)
    case .caseStudyMade(let study): state.caseStudies.append(study)
    case .changeLinked(let link): state.links.append(link)
    case .reportedYearly(let report): state.reports.append(report)
    }
  }
}
