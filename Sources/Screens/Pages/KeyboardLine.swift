import ReviewCore

/// Who is at the keyboard, and handing it over.
extension Model {
  /// Who types and for whom; nothing where the keyboard has not changed hands today.
  var atKeyboardNow: String? {
    guard let keyboard = record.caseFile.keyboard, keyboard.day == today else { return nil }
    return words(of: keyboard)
  }

  func words(of keyboard: CaseFile.Keyboard) -> String {
    Wording.keyboard(name(keyboard.person), for: name(keyboard.forWhom))
  }

  /// The line of a meeting that says who types, and hands the keyboard over.
  func keyboardRow() -> PageItem {
    let title =
      atKeyboardNow.map { "\(Wording.atKeyboard): \($0)" } ?? words("case.at-keyboard").title
    return row("case.at-keyboard", title: title)
  }

  /// Who typed an entry, where the keyboard had changed hands.
  func typistItems(_ number: Int) -> [PageItem] {
    guard let keyboard = open?.shown.typists[number] else { return [] }
    return [.labelled(Wording.typedBy, words(of: keyboard))]
  }
}
