package import Guidance

extension Refusal.Reason {
  /// What stands against the command and what to do, for a person.
  ///
  /// - Parameter name: What the field is called where this is shown; its id if nothing.
  package func sentence(under guidance: Guidance, field name: String? = nil) -> String {
    let field = name ?? field ?? ""
    let first = words.first ?? ""
    switch code {
    case .unknownCommand: return "There is no command “\(first)”."
    case .unknownField: return "There is no field “\(first.isEmpty ? field : first)” here."
    case .missing: return "“\(field)” is still needed. Without it there is nothing to record."
    case .wrongType: return "\(field): this is not the kind of answer that is asked for."
    case .notUnderstood: return "\(field): \(words.last ?? "")"
    case .noSuchChoice: return "\(field): “\(first)” is not one of the answers."
    case .noSuchPerson: return "\(field): nobody with the id “\(first)” is in the people list."
    case .outOfRange:
      return "\(field): a number from \(words.dropFirst().joined(separator: " to ")) is asked for."
    case .inTheFuture: return "\(field): this day has not come yet."
    case .beforeStart: return "\(field): this is before \(first), when it began."
    case .requirement:
      let item = requirement.flatMap { guidance.requirement($0) }
      let text = item?.text ?? requirement ?? ""
      return words.isEmpty ? text : "\(text) Still open: \(words.joined(separator: ", "))."
    case .unknownRequirement: return "“\(first)” is no requirement of the guidance."
    case .notNow: return "Not now: \(first)."
    case .noSuchThing: return "\(field): there is no “\(first)” in this case."
    case .idTaken: return "This id is already used for something else."
    case .alreadyWithdrawn: return "This was withdrawn. Add it again if it is needed."
    case .secondAnswer:
      return "This member gave another view before. Say whether they changed their mind, or the "
        + "first was written down wrongly."
    case .cannotBeSetAside:
      return "\(field): only for relatives and others can a missing permission be set aside. The "
        + "answer of parents, or of the young person, stands."
    case .cannotFollow:
      return "With this change, entry \(first) could no longer follow. Nothing was changed."
    case .cannotBeTaken:
      return "Entry \(first) cannot follow what is recorded now (\(words.last ?? "")). Nothing was "
        + "changed. Leave it out, and record what still holds."
    case .settledAlready: return "Entry \(first) was settled already, by entry \(words.last ?? "")."
    case .mustStay:
      return "\(field): without this answer the entry would say nothing. It cannot be taken out."
    case .held:
      return "The record is held for a court, an inquiry or a complaint. While it is, nothing can "
        + "be taken out."
    }
  }

  /// Where the guidance says it.
  package func source(under guidance: Guidance) -> String? {
    requirement.flatMap { guidance.requirement($0) }?.source.description
  }
}
