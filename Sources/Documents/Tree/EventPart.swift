import Guidance
import ReviewCore

/// A practitioner event, the checklist that goes with it, and who is invited.
struct EventPart: Sendable {
  let id: String
  let event: PractitionerEvent

  static let branch = Branch<EventPart>(
    .fields(of: PractitionerEvent.self) { $0.event },
    .list("items", ItemPart.branch) { part, setting in
      let words = setting.record.checklist(part.id)
      return setting.guidance[Checklist.eventList].map {
        ItemPart(item: $0, word: words.items[$0.id])
      }
    },
    .number("not-done") { part, setting in
      let words = setting.record.checklist(part.id)
      return setting.guidance.used(Checklist.eventList).count {
        [.open, .toDo, .question].contains(words.state(of: $0.id))
      }
    },
    .list("invited", InvitedPart.branch) { part, setting in
      let marks = setting.record.eventDays[part.id]?.marks
      return setting.record.invited(to: part.id).map { _, invitation in
        InvitedPart(
          invitation: invitation, participant: setting.record.participant(invitation.person),
          mark: marks?[invitation.person])
      }
    },
    .flag("is-anybody-invited") { part, setting in
      !setting.record.invited(to: part.id).isEmpty
    },
    .list("uninvited", Self.uninvited) { part, setting in
      setting.record.listed(\.uninvited).map(\.item).filter { $0.event == part.id }
    },
    .list("remarks", Self.remark) { part, setting in
      setting.record.listed(\.eventRemarks).map(\.item).filter { $0.event == part.id }
    })

  private static let uninvited = Branch<Uninvited>(
    .fields(of: Uninvited.self, except: ["event"]) { $0 })
  private static let remark = Branch<EventRemark>(
    .fields(of: EventRemark.self, except: ["event"]) { $0 })
}

/// Somebody invited to a practitioner event: what is of this day, of the whole review, and whether
/// they came.
struct InvitedPart: Sendable {
  let invitation: Invitation
  let participant: Participant?
  let mark: EventDay.Mark?

  static let branch = Branch<InvitedPart>(
    .fields(of: Invitation.self, except: ["event", "manages"]) { $0.invitation },
    .people("manages") { part, _ in part.invitation.manages },
    .fields(
      of: Participant.self,
      except: Set(Participant.columns.map(\.field.id)).subtracting([
        "then-role", "now-role", "years", "may-be-witness", "police-agreed", "police-agreed-on",
        "support", "alone-offered", "alone-held", "views-otherwise",
      ])
    ) { $0.participant },
    .branch(
      "mark", Branch<EventDay.Mark>(.fields(of: EventDay.Mark.self, except: ["person"]) { $0 })
    ) {
      part, _ in part.mark
    })
}

/// An item of a checklist, with what is said of it.
struct ItemPart: Sendable {
  let item: Item
  let word: Checklist.Word?

  static let branch = Branch<ItemPart>(
    .branch("item", PackItem.branch) { part, _ in part.item },
    .fields(of: Checklist.Word.self, except: ["item"]) { $0.word },
    .flag("is-open") { part, _ in (part.word?.state ?? .open) == .open && part.item.isUsed },
    .said("not-used") { $0.item.local.notUsed })
}
