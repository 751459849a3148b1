import Guidance

/// Somebody who takes part in the review, or might: a practitioner, a relative, somebody else who
/// matters (section 5).
///
/// Two things are kept apart. Whether this person agrees to take part is theirs to say, and nobody
/// overrides it. Whether the young person or the parents agree that a relative or somebody else is
/// invited can be set aside by the SCR panel, with its reason; for the young person, parents and
/// those with parental responsibility there is nothing to set aside.
package struct Participant: RegisterItem {
  package enum Side: String, ClosedAnswer {
    case familyOrOther = "family-or-other"
    case practitioner
  }

  /// What this person said to taking part.
  package enum TakesPart: String, ClosedAnswer {
    case yes
    case no
    case notNow = "not-now"
    case notAsked = "not-asked"
  }

  /// What the young person or the parents said to inviting this person.
  package enum Permission: String, ClosedAnswer {
    case yes
    case no
    case notAsked = "not-asked"
  }

  package var person = ""
  package var side: Side?
  /// Which of the ten kinds of the pack.
  package var kind = ""
  package var takesPart: TakesPart?
  package var takesPartSaid: Day?
  package var permission: Permission?
  package var permissionBy = ""
  /// Why the SCR panel set a missing permission aside.
  package var setAside = ""
  package var setAsideOn: Day?
  /// What the SCR panel decided where a young person does not want parents involved, and why.
  package var weighing = ""
  package var howTold = ""
  package var support = ""
  /// What may put a child at risk by involving this person, and what is done about it.
  package var risks = ""
  package var proceedings: Decision.Answer?
  package var policeAgreed = ""
  package var policeAgreedOn: Day?
  package var prosecutionAgreed = ""
  package var prosecutionAgreedOn: Day?
  package var publicationTold: Day?
  package var pressTold: Day?
  package var thenRole = ""
  package var nowRole = ""
  package var years = ""
  package var mayBeWitness: Decision.Answer?
  package var aloneOffered: Day?
  package var aloneHeld: Day?
  /// How an absent practitioner's views were sought, and how they come into the room.
  package var viewsOtherwise = ""
  package var outcomeTold: Day?

  package init() {}

  package static let register = "participants"
  package static let thing = "participant"
  package static let requirements = ["perpetrator-agreed", "invitation-permitted"]
  package static let changeRequirements = requirements

  package static func moments(of item: Self, before: Self?) -> [Announcement] {
    guard before == nil else { return [] }
    let moments: [Moment] =
      switch item.kind {
      case ParticipantKind.child: [.participantNamed, .youngPersonNamed]
      case ParticipantKind.perpetrator: [.participantNamed, .perpetratorNamed]
      default: [.participantNamed]
      }
    return moments.map { Announcement($0) }
  }

  package static func problems(of item: Participant, on today: Day) -> [Refusal.Reason] {
    var problems = item.daysAhead(of: today)
    if !item.setAside.isEmpty, !item.mayBeSetAside {
      problems.append(.init(.cannotBeSetAside, field: "set-aside"))
    }
    return problems
  }
}

/// The kinds of participants that a rule is about, by their ids in the pack.
package enum ParticipantKind {
  package static let child = "participant-child"
  package static let parents = "participant-parents"
  package static let responsible = "participant-responsible"
  package static let perpetrator = "participant-perpetrator"

  /// Those whom nobody's permission is asked for.
  package static let asOfRight: Set = [child, parents, responsible]
  /// Those who must be told the day of publication whatever else.
  package static let parental: Set = [parents, responsible]
  /// Relatives and others who matter: invited with permission.
  package static let byPermission: Set = [
    "participant-siblings", "participant-friends", "participant-grandparents",
    "participant-uncles-aunts", "participant-family-friends",
  ]
}

extension Participant {
  /// Whether the SCR panel can set aside that permission to invite this person is missing.
  package var mayBeSetAside: Bool {
    side != .practitioner && !ParticipantKind.asOfRight.contains(kind)
  }

  /// Whether the person was approached: somebody asked whether they take part.
  package var wasAsked: Bool { takesPart != nil && takesPart != .notAsked }

  /// Whether permission to invite them was given, or is not needed, or was set aside.
  package var mayBeInvited: Bool {
    side == .practitioner || !ParticipantKind.byPermission.contains(kind) || permission == .yes
      || !setAside.isEmpty
  }
}
