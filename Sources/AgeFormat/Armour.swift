/// ASCII armour: an age file as strict PEM, for what carries text only.
///
/// Lines of 64 characters, the last one shorter or as long, canonical padded base 64. White space
/// before and after the block is allowed, and CR LF at the end of lines; nothing else is.
package enum Armour {
  static let begin = Array("-----BEGIN AGE ENCRYPTED FILE-----".utf8)
  static let end = Array("-----END AGE ENCRYPTED FILE-----".utf8)
  /// Characters in a full line, and the bytes they stand for.
  static let lineLength = 64
  static let lineBytes = 48
  /// The most white space before and after the block together.
  static let spaceLimit = 1024

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0A).contains(byte) || byte == 0x0D
  }

  /// Whether the first line of a block stands anywhere in `text`.
  static func stands(in text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { text[$0] == begin[0] && text[$0...].starts(with: begin) }
  }

  /// Writes the armour of a file that comes in parts.
  package struct Encoder {
    private var pending: [UInt8] = []
    private var hasBegun = false

    package init() {}

    package mutating func append(_ bytes: some Collection<UInt8>, to text: inout [UInt8]) {
      if !hasBegun {
        hasBegun = true
        text += Armour.begin + [Header.newline]
      }
      pending += bytes
      var rest = pending[...]
      while rest.count >= Armour.lineBytes {
        text += Base64.encode(rest.prefix(Armour.lineBytes)) + [Header.newline]
        rest = rest.dropFirst(Armour.lineBytes)
      }
      pending = Array(rest)
    }

    package mutating func finish(to text: inout [UInt8]) {
      append([], to: &text)
      if !pending.isEmpty { text += Base64.encode(pending, padded: true) + [Header.newline] }
      text += Armour.end + [Header.newline]
    }
  }

  /// Reads an armoured file that comes in parts.
  package struct Decoder {
    private enum Place {
      case before
      case beginLine
      case block(isLastLine: Bool)
      case after
    }

    private var place = Place.before
    private var line: [UInt8] = []
    private var lineNumber = 1
    private var spaces = 0

    package init() {}

    /// Adds the bytes of every whole line to `bytes`.
    package mutating func append(
      _ text: some Collection<UInt8>, to bytes: inout [UInt8]
    ) throws(AgeError) {
      for character in text { try take(character, to: &bytes) }
    }

    package func finish() throws(AgeError) {
      guard case .after = place else { throw .armour(.cutShort) }
    }

    private mutating func take(_ byte: UInt8, to bytes: inout [UInt8]) throws(AgeError) {
      switch place {
      case .before where Armour.isSpace(byte): try countSpace(else: .beforeStart)
      case .before:
        place = .beginLine
        line.append(byte)
      case .after:
        guard Armour.isSpace(byte) else { throw .armour(.afterEnd) }
        try countSpace(else: .afterEnd)
      case .beginLine, .block:
        guard byte == Header.newline else {
          line.append(byte)
          if case .block = place, line == Armour.end { place = .after }
          // One more than a line and its CR: no line of a stranger's is held without bound.
          if line.count > Armour.lineLength + 1 { throw broken }
          return
        }
        if line.last == 0x0D { line.removeLast() }
        try endLine(to: &bytes)
        line.removeAll(keepingCapacity: true)
      }
      if byte == Header.newline { lineNumber += 1 }
    }

    private mutating func countSpace(else problem: AgeError.ArmourProblem) throws(AgeError) {
      spaces += 1
      guard spaces <= Armour.spaceLimit else { throw .armour(problem) }
    }

    private mutating func endLine(to bytes: inout [UInt8]) throws(AgeError) {
      switch place {
      case .beginLine where line == Armour.begin: place = .block(isLastLine: false)
      case .block(isLastLine: false):
        guard !line.isEmpty, line.count <= Armour.lineLength,
          let part = Base64.decode(line, padded: true)
        else { throw broken }
        bytes += part
        // A line that is shorter or padded can only be the last.
        place = .block(isLastLine: part.count < Armour.lineBytes)
      case .before, .beginLine, .block, .after: throw broken
      }
    }

    private var broken: AgeError { .armour(.line(lineNumber)) }
  }
}
