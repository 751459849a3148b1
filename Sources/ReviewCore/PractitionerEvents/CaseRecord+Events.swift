import Guidance
import StrictJSON

extension CaseRecord {
  /// The practitioner events planned for a day and not yet said to be held.
  package func events(on day: Day) -> [(id: String, item: PractitionerEvent)] {
    listed(\.practitionerEvents).filter { $0.item.day == day && $0.item.held == nil }
  }

  /// Those invited to an event, in the order they were invited.
  package func invited(to event: String) -> [(id: String, item: Invitation)] {
    listed(\.invitations).filter { $0.item.event == event }
  }

  /// Who of those invited to an event was or is the line manager of somebody invited too.
  package func lineManagers(of person: String, at event: String) -> [String] {
    invited(to: event).filter { $0.item.manages.contains(person) }.map(\.item.person)
  }

  /// What was said at events of a child who may be at risk, and nobody has answered.
  package var openRisks: [(id: String, item: EventRisk)] {
    listed(\.eventRisks).filter { $0.item.answer.isEmpty && $0.item.answered == nil }
  }

  /// Calls to make to somebody who stepped out of an event.
  package var openCalls: [(id: String, item: EventCall)] {
    listed(\.eventCalls).filter { $0.item.called == nil }
  }

  /// The practitioner events as `show --json` prints them and sheets are written from: each with its
  /// checklist in the order of the pack, who is invited, and its day.
  func eventsTree(_ guidance: Guidance) -> JSON {
    .array(
      listed(\.practitionerEvents).map { id, event in
        var object = event.stored
        object["id"] = .string(id)
        object["checklist"] = checklistTree(id, guidance)
        object["invited"] = .array(invited(to: id).map { invitationTree($0.id, $0.item) })
        object["day-marks"] = Self.list((eventDays[id]?.history ?? []).map(\.stored))
        object["uninvited"] = part(\.uninvited, of: id, \.event)
        object["risks"] = part(\.eventRisks, of: id, \.event)
        object["remarks"] = part(\.eventRemarks, of: id, \.event)
        object["calls"] = part(\.eventCalls, of: id, \.event)
        return .object(object)
      })
  }

  private func checklistTree(_ event: String, _ guidance: Guidance) -> JSON {
    let said = checklist(event)
    return .array(
      guidance.used(Checklist.eventList).map { item in
        var object = said.items[item.id]?.stored ?? JSONObject()
        object["item"] = .string(item.id)
        object["state"] = .string(said.state(of: item.id).rawValue)
        return .object(object)
      })
  }

  /// An invitation with what is said of the person for the whole review, and where they are.
  private func invitationTree(_ id: String, _ invitation: Invitation) -> JSON {
    var object = invitation.stored
    object["id"] = .string(id)
    object["participant"] = participant(invitation.person).map { .object($0.stored) }
    object["mark"] = eventDays[invitation.event]?.marks[invitation.person].map {
      .object($0.stored)
    }
    return .object(object)
  }

  private func part<Item: RegisterItem>(
    _ register: (CaseRecord) -> [String: Register<Item>.State], of event: String,
    _ its: (Item) -> String
  ) -> JSON {
    .array(
      listed(register).filter { its($0.item) == event }.map { id, item in
        var object = item.stored
        object["id"] = .string(id)
        return .object(object)
      })
  }
}
