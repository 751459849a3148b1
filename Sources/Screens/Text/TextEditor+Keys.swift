extension TextEditor {
  /// Does what a key means in a text field of this size.
  ///
  /// Enter is a newline, Ctrl-W erases the word before the cursor, Ctrl-U all of the text, a page
  /// is a row less than the height. Tab, Escape and all other Ctrl keys, undo among them, are the
  /// caller's.
  ///
  /// - Returns: whether the key was used. Up in the first row and Down in the last are not, nor in
  ///   a single line Enter and all moves between rows, so they may lead to the next field.
  package mutating func handle(_ key: Key, width: Int, height: Int = 10) -> Bool {
    // From what is on the screen, which a change of size may have moved.
    scroll(width: width, height: height)
    guard use(key, width: width, page: max(1, height - 1)) else { return false }
    scroll(width: width, height: height)
    return true
  }

  private mutating func use(_ key: Key, width: Int, page: Int) -> Bool {
    switch key {
    case .character(let character): insert(character)
    case .enter:
      if singleLine { return false }
      insert("\n")
    case .backspace: deleteBackward()
    case .delete: deleteForward()
    case .control("w"): deleteWordBackward()
    case .control("u"): deleteAll()
    case .left: moveLeft()
    case .right: moveRight()
    case .home: moveToRowStart(width: width)
    case .end: moveToRowEnd(width: width)
    case .up: return moveRows(-1, width: width)
    case .down: return moveRows(1, width: width)
    case .pageUp: return moveRows(-page, width: width)
    case .pageDown: return moveRows(page, width: width)
    case .control, .tab, .backTab, .escape, .function: return false
    }
    return true
  }
}
