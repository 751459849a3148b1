import ReviewCore

/// Something that a meeting settled: who does what, and by when.
struct ActionPart: Sendable {
  let action: MeetingAction

  static let branch = Branch<ActionPart>(
    .fields(of: MeetingAction.self, except: ["meeting", "due"]) { $0.action },
    .sentence("action") { $0.action.action }, .sentence("outcome") { $0.action.outcome },
    .text("due") { part, _ in part.action.due?.withWeekday },
    .flag("is-open") { part, _ in part.action.isOpen })

  static func all(_ setting: Setting) -> [ActionPart] {
    setting.record.listed(\.meetingActions).map { ActionPart(action: $0.item) }
  }
}
