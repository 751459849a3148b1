import ReviewCore

/// Moving an entry that belongs to another case.
extension Model {
  /// The line of an entry that leads there.
  func moveRow(_ entry: JournalEntry) -> [PageItem] {
    guard !isReadOnly, (folder?.cases.count ?? 0) > 1, open?.history.canMove(entry) == true else {
      return []
    }
    return [.row(Row(Wording.moveEntry, .open(.moveEntry(entry.number))))]
  }

  /// The other cases of the folder.
  func moveEntryPage(_ number: Int) -> PageSpec {
    var spec = PageSpec(
      Wording.entry(number), todo: Wording.moveTodo, short: Wording.moveShort)
    for line in folder?.cases ?? [] where line.id != open?.id {
      let form = FormPlace("case.move", preset: ["entry": String(number), "to": line.id])
      let title = [line.name, line.reference].filter { !$0.isEmpty }.joined(separator: "  ")
      spec.items.append(.row(Row(title, .open(.form(form)))))
    }
    return spec
  }

  /// What is asked of the world for it: two entries in two cases.
  func moveEffect(_ form: FormPlace, _ submission: Submission) -> Effect? {
    guard form.form == "case.move", let open, let other = form.preset["to"] else { return nil }
    return .moveEntry(caseID: open.id, to: other, submission)
  }
}
