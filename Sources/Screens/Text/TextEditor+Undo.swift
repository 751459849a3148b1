extension TextEditor {
  /// One change that is undone at once: at an offset, one text put in place of another.
  struct Step: Hashable, Sendable {
    /// What changes join into one step when nothing else comes between them.
    enum Kind: Hashable, Sendable {
      case typing
      case erasingBackward
      case erasingForward
      /// A step of its own: a paste, a newline, a word or line erased.
      case whole
    }

    var kind: Kind
    var offset: Int
    var removed: String
    var inserted: String
    var cursorBefore: Int
    var cursorAfter: Int
  }

  package var canUndo: Bool { !steps.isEmpty }
  package var canRedo: Bool { !undone.isEmpty }

  /// Takes back the latest step; a run of typing or of deleting is one.
  package mutating func undo() {
    guard let step = steps.popLast() else { return }
    put(step.removed, at: step.offset, insteadOf: step.inserted)
    move(to: step.cursorBefore)
    undone.append(step)
  }

  /// Makes the step undone last again.
  package mutating func redo() {
    guard let step = undone.popLast() else { return }
    put(step.inserted, at: step.offset, insteadOf: step.removed)
    move(to: step.cursorAfter)
    steps.append(step)
  }

  /// Every change of the text by a person goes through here.
  mutating func replace(_ range: Range<Int>, with inserted: String, as kind: Step.Kind) {
    let before = cursor
    let removed = String(text[index(range.lowerBound)..<index(range.upperBound)])
    put(inserted, at: range.lowerBound, insteadOf: removed)
    cursor = boundary(from: range.lowerBound + inserted.utf8.count)
    aim = nil
    undone.removeAll()
    if !join(range, removed: removed, inserted: inserted, kind: kind) {
      steps.append(
        Step(
          kind: kind, offset: range.lowerBound, removed: removed, inserted: inserted,
          cursorBefore: before, cursorAfter: cursor))
    }
    isRunOpen = kind != .whole
  }

  /// Adds a change to the latest step if it carries on the same run.
  private mutating func join(
    _ range: Range<Int>, removed: String, inserted: String, kind: Step.Kind
  ) -> Bool {
    guard isRunOpen, let last = steps.indices.last, steps[last].kind == kind else { return false }
    switch kind {
    case .whole: return false
    case .typing:
      guard steps[last].offset + steps[last].inserted.utf8.count == range.lowerBound else {
        return false
      }
      steps[last].inserted += inserted
    case .erasingBackward:
      guard steps[last].offset == range.upperBound else { return false }
      steps[last].removed.insert(contentsOf: removed, at: steps[last].removed.startIndex)
      steps[last].offset = range.lowerBound
    case .erasingForward:
      guard steps[last].offset == range.lowerBound else { return false }
      steps[last].removed += removed
    }
    steps[last].cursorAfter = cursor
    return true
  }

  private mutating func put(_ new: String, at offset: Int, insteadOf old: String) {
    text.replaceSubrange(index(offset)..<index(offset + old.utf8.count), with: new)
  }
}
