/// Why a text was not read as JSON, and where.
///
/// Nothing of the text is used then.
package struct JSONError: Error, Hashable, Sendable {
  package var place: JSONPlace

  /// The value that was being read there; for a key that stands twice, that key's.
  package var path: JSONPath

  package var reason: Reason

  package init(place: JSONPlace, path: JSONPath, reason: Reason) {
    self.place = place
    self.path = path
    self.reason = reason
  }

  /// What is wrong with the text.
  package enum Reason: Hashable, Sendable {
    /// Nothing but white space.
    case empty
    /// More bytes than are read.
    case tooLarge(limit: Int)
    /// More arrays and objects within one another than are read.
    case tooDeep(limit: Int)
    /// A line of JSON Lines longer than is read, in bytes.
    case lineTooLong(limit: Int)
    /// U+FEFF before the value.
    case byteOrderMark
    /// A byte that does not belong to UTF-8 there: stray, missing its followers, too long a form,
    /// a surrogate, or beyond U+10FFFF.
    case invalidUTF8(byte: UInt8)
    /// The text ends within a string, array or object, which began at the place given.
    case unclosed(Enclosure, from: JSONPlace)
    /// Something else than may stand there.
    case unexpected(String, wanted: Wanted)
    /// A bare word that is not `true`, `false` or `null`.
    case unknownWord(String)
    /// Something after the value.
    case trailingText(String)
    /// `//`, `/*` or `#`.
    case comment
    /// A comma with nothing after it.
    case trailingComma
    /// A key that the object already has.
    case duplicateKey(String)
    /// A character below U+0020 in a string that is not written as an escape.
    case controlCharacter(UInt8)
    /// `\` and what follows it, where that is no escape.
    case unknownEscape(String)
    /// Half of a surrogate pair, such as `\ud83d`, without its other half.
    case loneSurrogate(String)
    /// A number with a fraction or an exponent.
    case notAnInteger
    /// A number such as `07`.
    case leadingZero
    /// `-0`, which has the same value as `0`.
    case negativeZero
    /// `-` without a digit after it.
    case loneMinus
    /// A number that 64 bits do not hold.
    case integerOutOfRange
    /// Valid, but not spelt as ``JSON/canonical`` spells it.
    case notCanonical
  }

  /// What a text may end within.
  package enum Enclosure: Hashable, Sendable {
    case string
    case array
    case object
  }

  /// What may stand at a place.
  package enum Wanted: Hashable, Sendable {
    case value
    case key
    case colon
    case commaOrBracket
    case commaOrBrace
  }

  /// The same error, seen from the value one step further up.
  func within(_ step: JSONPath.Step) -> JSONError {
    var error = self
    error.path.steps.insert(step, at: 0)
    return error
  }
}
