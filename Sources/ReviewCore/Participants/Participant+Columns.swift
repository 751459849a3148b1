extension Participant {
  package static let columns: [Column<Self>] = [
    Column("person", \.person, .person, .must),
    Column("side", \.side, nil, .must),
    Column("kind", \.kind, .choice(.list("participants"))),
    Column("takes-part", \.takesPart),
    Column("takes-part-said", \.takesPartSaid),
    Column("permission", \.permission),
    Column("permission-by", \.permissionBy),
    Column("set-aside", \.setAside, .text),
    Column("set-aside-on", \.setAsideOn),
    Column("weighing", \.weighing, .text),
    Column("proceedings", \.proceedings),
    Column("police-agreed", \.policeAgreed),
    Column("police-agreed-on", \.policeAgreedOn),
    Column("prosecution-agreed", \.prosecutionAgreed),
    Column("prosecution-agreed-on", \.prosecutionAgreedOn),
    Column("then-role", \.thenRole),
    Column("now-role", \.nowRole),
    Column("years", \.years),
    Column("may-be-witness", \.mayBeWitness),
    Column("how-told", \.howTold),
    Column("support", \.support),
    Column("risks", \.risks, .text),
    Column("alone-offered", \.aloneOffered),
    Column("alone-held", \.aloneHeld),
    Column("views-otherwise", \.viewsOtherwise, .text),
    Column("outcome-told", \.outcomeTold),
    Column("publication-told", \.publicationTold),
    Column("press-told", \.pressTold),
  ]

  /// The fields asked of somebody, by who they are; those of others stay away.
  ///
  /// - Parameters:
  ///   - side: What is said so far of who they are.
  ///   - kind: Which of the pack's kinds.
  ///   - witness: Whether they may be a witness: then the police agree first.
  package static func asks(
    _ field: String, side: String, kind: String, witness: String = ""
  ) -> Bool {
    let isPractitioner = side == Side.practitioner.rawValue
    switch field {
    case "kind": return side == Side.familyOrOther.rawValue
    case "permission", "permission-by", "set-aside", "set-aside-on":
      return !isPractitioner && ParticipantKind.byPermission.contains(kind)
    case "weighing", "publication-told", "press-told":
      return !isPractitioner && ParticipantKind.parental.contains(kind)
    case "police-agreed", "police-agreed-on":
      return isPractitioner
        ? witness == Decision.Answer.yes.rawValue || witness == Decision.Answer.unsure.rawValue
        : kind == ParticipantKind.perpetrator
    case "proceedings", "prosecution-agreed", "prosecution-agreed-on":
      return !isPractitioner && kind == ParticipantKind.perpetrator
    case "then-role", "now-role", "years", "may-be-witness", "alone-offered", "alone-held",
      "views-otherwise", "outcome-told":
      return isPractitioner
    default: return true
    }
  }
}
