import CTerminal

/// The words the program was started with.
package enum ProgramWords {
  /// Those behind its own name.
  ///
  /// Swift's own list is read from a file, which the first screen would wait for.
  package static var given: [String] {
    var words: [String] = []
    while let word = cterm_word(Int32(words.count + 1)) { words.append(String(cString: word)) }
    return words
  }
}
