import Guidance
import ReviewCore
import StrictJSON

/// The tree a paper is written from: the record's, under the names `show --json` has, with people,
/// days and items of the guidance in place of their ids.
struct PaperTree: Sendable {
  let order: PaperOrder
  let title: String

  static let branch = Branch<PaperTree>(
    .branch("case", Self.caseFile) { _, setting in setting.record.caseFile.details },
    .branch("paper", Self.paper) { tree, _ in tree },
    .branch("meeting", MeetingPart.branch) { tree, setting in
      tree.subject(.meeting, setting).flatMap { id in
        setting.record.meetings[id].map { MeetingPart(id: id, meeting: $0) }
      }
    },
    .branch("minutes", MinutesPart.branch) { tree, setting in
      tree.order.kind.tier.map { tier in
        MinutesPart(
          state: tree.subject(.meeting, setting).flatMap { setting.record.minutes[$0]?[tier] }
            ?? Minutes.TierState())
      }
    },
    .branch("decision", DecisionPart.branch) { _, setting in DecisionPart(setting.record) },
    .branch("referral", Self.referral) { _, setting in setting.record.referral.referral },
    .list("safety", Self.assurance) { _, setting in setting.record.listed(\.safety).map(\.item) },
    .list("open-actions", ActionPart.branch) { _, setting in
      ActionPart.all(setting).filter(\.action.isOpen)
    },
    .list("open-questions", QuestionPart.branch) { _, setting in QuestionPart.open(setting) },
    .branch("event", EventPart.branch) { tree, setting in
      tree.subject(.event, setting).flatMap { id in
        setting.record.practitionerEvents[id]?.current.map { EventPart(id: id, event: $0) }
      }
    })

  private func subject(_ about: PaperKind.About, _ setting: Setting) -> String? {
    guard order.kind.about == about else { return nil }
    return setting.record.subject(of: order.kind, named: order.about)
  }

  private static let caseFile = Branch<CaseFile.Details>(
    .fields(of: CaseFile.Details.self, except: ["guidance", "guidance-digest"]) { $0 })

  private static let paper = Branch<PaperTree>(
    .text("title") { tree, _ in tree.title },
    .day("day") { $0.order.today },
    .text("as-it-stood") { tree, _ in tree.order.asItStood },
    .flag("is-anonymised") { tree, _ in tree.order.isAnonymised })

  private static let referral = Branch<Referral.Made>(.fields(of: Referral.Made.self) { $0 })
  static let assurance = Branch<Assurance>(.fields(of: Assurance.self) { $0 })
}

/// What became of the minutes of one tier.
struct MinutesPart: Sendable {
  let state: Minutes.TierState

  static let branch = Branch<MinutesPart>(
    .text("version") { part, _ in part.state.version > 0 ? "\(part.state.version)" : nil },
    .flag("is-agreed") { part, _ in part.state.agreement != nil },
    .branch("agreement", Branch<Minutes.Agreement>(.fields(of: Minutes.Agreement.self) { $0 })) {
      part, _ in part.state.agreement
    },
    .list("sendings", Branch<Minutes.Sending>(.fields(of: Minutes.Sending.self) { $0 })) {
      part, _ in part.state.sendings
    },
    .list("corrections", Branch<Minutes.Correction>(.fields(of: Minutes.Correction.self) { $0 })) {
      part, _ in part.state.corrections
    })
}
