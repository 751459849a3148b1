import Guidance
import ReviewCore

/// Names hidden: what is shown of every text, and how one comes back from it.
extension Model {
  /// What names are hidden with, and what it was made from.
  struct KeptMask: Sendable {
    var mask: NameMask
    var caseID: String
    var entries: Int

    func holds(for open: OpenCase) -> Bool {
      caseID == open.id && entries == open.history.entries.count
    }
  }

  /// What names are hidden with; nothing while they are shown.
  var mask: NameMask? {
    guard profile.namesHidden, let open else { return nil }
    if let keptMask, keptMask.holds(for: open) { return keptMask.mask }
    return NameMask(of: open.history, under: guidance, Wording.hiddenWords)
  }

  /// Makes what names are hidden with anew, where the record has changed.
  mutating func keepMask() {
    guard profile.namesHidden, let open, keptMask?.holds(for: open) != true else { return }
    keptMask = KeptMask(
      mask: NameMask(of: open.history, under: guidance, Wording.hiddenWords), caseID: open.id,
      entries: open.history.entries.count)
  }

  /// Whether a text has a name, a date of birth or an address of the people of this case.
  func namesSomebody(_ text: String) -> Bool {
    guard let open, !text.isEmpty else { return false }
    return NameMask(of: open.history, under: guidance, Wording.hiddenWords).hides(text)
  }

  func asShown(_ spec: PageSpec) -> PageSpec { mask.map(spec.hidden) ?? spec }

  /// A sentence as it may be seen: every front end shows it so.
  package func asShown(_ text: String) -> String { mask?.hidden(text) ?? text }

  package func asShown(_ confirmation: Confirmation) -> Confirmation {
    guard let mask else { return confirmation }
    var shown = confirmation
    shown.question = mask.hidden(confirmation.question)
    shown.stay = mask.hidden(confirmation.stay)
    shown.go = mask.hidden(confirmation.go)
    return shown
  }

  /// The text being typed, where it may be seen: what stood there before somebody typed may not.
  var shownEditor: TextEditor? {
    guard let editor = place.editor else { return nil }
    return isEditorHidden ? nil : editor
  }

  /// Whether a text has the focus that is not shown as it is until somebody types in it.
  var isEditorHidden: Bool {
    guard profile.namesHidden, let editor = place.editor else { return false }
    return !editor.isEmpty && !editor.canUndo && !editor.canRedo
  }

  /// Hides names at once; showing them again is asked first.
  mutating func hideNames() -> [Effect] {
    if profile.namesHidden {
      overlay = .confirm(
        Confirmation(
          question: Wording.showNamesQuestion, stay: Wording.keepHidden, go: Wording.showNames,
          act: .showNames), choice: 0)
    } else {
      setNames(hidden: true)
      notice = Wording.namesHiddenNow
    }
    return []
  }

  package mutating func setNames(hidden: Bool) {
    profile.namesHidden = hidden
    keptMask = nil
    forgetPage()
  }
}
