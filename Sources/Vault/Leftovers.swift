/// What an opening that ended in the middle of a commit left behind.
enum Leftovers {
  static let recoveredName = "recovered"

  /// Moves unfinished files of entries aside and removes unfinished drafts.
  ///
  /// Call with the case's lock held: then no program on this computer is still writing them.
  /// Nothing in them was ever called recorded or kept. Entries are moved all the same, since they
  /// might help somebody; a draft never outlives its discarding, so what is left of one goes.
  /// Failures are ignored: a leftover is never read and can wait for the next opening.
  static func tidy(_ folder: Folder) {
    let names = ((try? folder.names()) ?? []).filter(TemporaryName.isTemporary)
    for name in names where TemporaryName.isDraft(name) { try? folder.remove(name) }
    let others = names.filter { name in
      !TemporaryName.isDraft(name) && (try? folder.status(of: name))?.isOurs == true
    }
    guard !others.isEmpty else { return }
    try? folder.makeFolder(recoveredName)
    guard let recovered = try? folder.folder(recoveredName) else { return }
    for name in others { try? folder.move(name, into: recovered) }
    try? recovered.sync()
    try? folder.sync()
  }
}
