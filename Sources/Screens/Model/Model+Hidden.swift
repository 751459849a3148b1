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
    guard profile.namesHidden else { return nil }
    if let open, let keptMask, keptMask.holds(for: open) { return keptMask.mask }
    return NameMask(
      of: open?.history ?? History(), under: guidance, Wording.hiddenWords, besides: members)
  }

  /// Who can open the folder and who answers for it; in a practice nobody who has a name.
  private var members: [Person] {
    guard let folder, !folder.isPractice else { return [] }
    let told = [folder.member, folder.care?.keeper ?? "", folder.care?.successor ?? ""]
    let listed =
      told.filter { !$0.isEmpty }.map { text in
        let parts = text.split(separator: ",", maxSplits: 1).map { $0.drop { $0 == " " } }
        return Person(named: String(parts[0]), role: parts.count > 1 ? String(parts[1]) : "")
      } + (folder.care?.members ?? []).map { Person(named: $0.name, role: $0.role) }
    let known = Set(listed.map(\.name))
    // Who was a member once is named by entries still.
    let named = folder.names.filter { !folder.namesNobody.contains($0.key) }.values
    return Set(listed).union(
      named.filter { !known.contains($0) }.map { Person(named: $0) }
    ).sorted { ($0.name, $0.role) < ($1.name, $1.role) }
  }

  /// Makes what names are hidden with anew, where the record has changed.
  mutating func keepMask() {
    guard profile.namesHidden, let open, keptMask?.holds(for: open) != true else { return }
    keptMask = KeptMask(
      mask: NameMask(
        of: open.history, under: guidance, Wording.hiddenWords, besides: members),
      caseID: open.id,
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

  /// The text being typed, where it may be seen: a name that stood there before may not.
  var shownEditor: TextEditor? {
    guard let editor = place.editor else { return nil }
    return isEditorHidden ? nil : editor
  }

  /// Whether a text has the focus that is not shown as it is, until somebody asks for it.
  var isEditorHidden: Bool {
    profile.namesHidden && place.isTextHidden && place.editor?.isEmpty == false
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
    if hidden, let text = place.editor?.text {
      place.isTextHidden = focusedField?.masked.map { $0 != text } ?? false
    }
  }
}
