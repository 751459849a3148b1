/// A word in the header of a file, for whoever wants to know something of it without a key.
///
/// It is a stanza of a type of its own, which every reader of the format passes over; the header's
/// MAC covers it, so that it shows on decrypting where somebody changed it.
package struct AgeMark: Hashable, Sendable {
  /// Visible ASCII without spaces, and none of the types of the format.
  let type: String
  let word: String

  package init(_ type: String, _ word: String) {
    self.type = type
    self.word = word
  }

  var stanza: Stanza { Stanza(type: type, arguments: [word], body: []) }

  /// Whether a file bears this mark.
  ///
  /// - Parameter start: The beginning of the file, with the whole header.
  /// - Throws: What is wrong with the header, as where it is none.
  package func stands(inFile start: [UInt8]) throws(AgeError) -> Bool {
    var reader = HeaderReader()
    for byte in start {
      if let header = try reader.take(byte) { return header.stanzas.contains(stanza) }
    }
    throw .header(.tooLong)
  }
}
