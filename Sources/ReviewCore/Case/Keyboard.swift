import StrictJSON

/// Who types from here on, and for whom: the keyboard changes hands without a passphrase.
///
/// The entries stay signed by the member whose folder is open; they say besides who typed. It holds
/// for that member's entries of the same day, so that nobody is still at a keyboard the day after.
extension CaseFile {
  package struct Keyboard: Payload {
    package var person = ""
    package var forWhom = ""
    /// The day it holds for; the program says which.
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("person", \.person, .person, .must),
      Column("for", \.forWhom, .person),
      Column("day", \.day),
    ]

    /// As taken on a day; the same again on that day records nothing.
    func taken(
      in state: State, _ context: Context
    ) throws(Refusal) -> [Event] {
      try refuseDaysAhead(of: context.today)
      var taken = self
      taken.day = day ?? context.today
      return taken == state.keyboard ? [] : [.keyboardTaken(taken)]
    }
  }
}

extension History {
  /// Who typed an entry and for whom, by the entry's number, where the keyboard had changed hands.
  package var typists: [Int: CaseFile.Keyboard] {
    var typists: [Int: CaseFile.Keyboard] = [:]
    var atKeyboard: [String: CaseFile.Keyboard] = [:]
    for entry in entries {
      guard let object = entry.content.object, let today = object["today"]?.string else { continue }
      if let one = atKeyboard[entry.by], one.day?.iso == today { typists[entry.number] = one }
      guard object["do"]?.string == "case.at-keyboard",
        let fields = object["events"]?.array?.first?.object?["fields"]?.object
      else { continue }
      var taken = CaseFile.Keyboard()
      taken.person = fields["person"]?.string ?? ""
      taken.forWhom = fields["for"]?.string ?? ""
      taken.day = fields["day"]?.string.flatMap { Day(iso: $0) }
      atKeyboard[entry.by] = taken
    }
    return typists
  }
}
