package import Guidance

extension CaseRecord {
  /// Somebody's place among the participants, by their id in the people register.
  package func participant(_ person: String) -> Participant? {
    listed(\.participants).last { $0.item.person == person }?.item
  }

  /// The purposes that contacts with somebody have had so far, by their ids in the pack.
  package func contactPurposes(of person: String) -> Set<String> {
    Set(listed(\.contacts).filter { $0.item.person == person }.flatMap(\.item.purposes))
  }

  /// Whether criminal proceedings run that bear on a participant: as said of them, else as the
  /// parallel processes have it.
  package func proceedingsRun(for participant: Participant) -> Bool {
    if let said = participant.proceedings { return said != .no }
    return listed(\.processes).contains {
      $0.item.kind == ProcessKind.criminal && $0.item.ended == nil
    }
  }

  /// What to think of with somebody who takes part; advice, which blocks nothing.
  package enum Caution: Hashable, Sendable {
    /// They said no, or not now: their answer is theirs.
    case saidNo
    case saidNotNow
    /// Members of the family who take part, for whom a purpose of contact is still to come; ids of
    /// the pack.
    case purposesToCome([String])
    /// A practitioner who may be a witness in court.
    case mayBeWitness
  }

  package func cautions(for participant: Participant, under guidance: Guidance) -> [Caution] {
    var cautions: [Caution] = []
    switch participant.takesPart {
    case .no: cautions.append(.saidNo)
    case .notNow: cautions.append(.saidNotNow)
    case .yes where participant.side == .familyOrOther:
      let had = contactPurposes(of: participant.person)
      let left = guidance["family-contact-purposes"].map(\.id).filter { !had.contains($0) }
      if !left.isEmpty { cautions.append(.purposesToCome(left)) }
    case .yes, .notAsked, nil: break
    }
    if participant.mayBeWitness == .yes { cautions.append(.mayBeWitness) }
    return cautions
  }
}
