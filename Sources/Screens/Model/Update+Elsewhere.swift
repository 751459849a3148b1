import ReviewCore

/// What is typed, kept in a file outside the folder and brought back: for when it can be recorded
/// nowhere else.
extension Model {
  /// What is typed of the case, or outside any; the forms about folders are of this computer only.
  var typed: [FormPlace: Draft] {
    drafts.filter { place, draft in
      !draft.answers.isEmpty && !FolderForms.all.contains { $0.name == place.form }
    }
  }

  mutating func keepElsewhere(at path: String) -> [Effect] {
    guard !typed.isEmpty else {
      notice = Wording.nothingTyped
      return []
    }
    saved = .recording
    return [.keepElsewhere(path: path, KeptDrafts(typed, at: places.dropLast().last?.page.form))]
  }

  /// It is a draft as before: that there is a copy of it elsewhere records nothing.
  mutating func keptElsewhere() -> [Effect] {
    handedIn = nil
    overlay = .sentence(Wording.keptElsewhere, isDone: true)
    return leaveForm()
  }

  mutating func takeUp(_ kept: KeptDrafts) -> [Effect] {
    drafts.merge(kept.drafts) { here, _ in here }
    notice = words(FolderForms.takeUp.name).recorded
    return leaveForm()
  }
}

extension Page {
  fileprivate var form: FormPlace? { if case .form(let form) = self { form } else { nil } }
}
