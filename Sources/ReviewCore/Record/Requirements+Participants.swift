import Guidance
import StrictJSON

/// Practitioners, the young person, family and others who take part.
extension Requirements {
  static let participantChecks: [String: Check] = [
    "perpetrator-agreed": { question in
      guard let participant = question.participant, participant.wasAsked || question.isContact,
        participant.kind == ParticipantKind.perpetrator,
        question.record.proceedingsRun(for: participant)
      else { return nil }
      var names: [String] = []
      if participant.policeAgreed.isEmpty || participant.policeAgreedOn == nil {
        names.append("investigating-officer")
      }
      if participant.prosecutionAgreed.isEmpty || participant.prosecutionAgreedOn == nil {
        names.append("prosecution-service")
      }
      return missing(names.map { question.guidance.terms[$0] ?? $0 })
    },
    "invitation-permitted": { question in
      guard let participant = question.participant, participant.wasAsked || question.isContact
      else { return nil }
      return met(participant.mayBeInvited)
    },
    "told-how-agreed": { question in missing(question.participants(\.howTold.isEmpty)) },
    "support-identified": { question in missing(question.participants(\.support.isEmpty)) },
    "young-person-informed": { question in
      missing(
        question.participants {
          $0.kind == ParticipantKind.child
            && !question.record.contactPurposes(of: $0.person).contains("family-explain")
        })
    },
    "time-alone-offered": { question in
      missing(question.participants { $0.side == .practitioner && $0.aloneOffered == nil })
    },
    "outcome-heard": { question in
      missing(
        question.participants {
          $0.side == .practitioner && $0.takesPart == .yes && $0.outcomeTold == nil
        })
    },
    "parents-told-publication": { question in
      missing(
        question.participants {
          ParticipantKind.parental.contains($0.kind)
            && ($0.publicationTold == nil || $0.pressTold == nil)
        })
    },
  ]
}

extension Requirements.Question {
  /// Whether the command is about a contact with somebody, not about who they are.
  fileprivate var isContact: Bool { !has("side") }

  /// The participant a command is about: as the command says they are, or as recorded.
  fileprivate var participant: Participant? {
    if isContact { return record.participant(text("person")) }
    var fields = fields
    fields["reason"] = nil
    return try? Participant.load(fields, of: "participants.added")
  }

  /// Those who take part, or might, and of whom something holds, by name.
  fileprivate func participants(_ holds: (Participant) -> Bool) -> [String] {
    record.listed(\.participants).filter { holds($0.item) }
      .map { record.person($0.item.person).name }
  }
}
