/// The bytes between the two marks a terminal puts round a pasted text.
struct Paste: Hashable, Sendable {
  /// The longest paste that is taken, in bytes: 1 MiB unless said otherwise.
  let limit: Int
  /// `ESC [ 201 ~`: the paste ends here.
  static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  private var matched = 0
  private(set) var tooLong = false

  init(limit: Int = 1 << 20) { self.limit = limit }

  /// The most bytes that can be read now without reading past the end mark; 0 at the end.
  var bytesBeforeEnd: Int { Self.endMark.count - matched }
  var isComplete: Bool { bytesBeforeEnd == 0 }

  mutating func append(_ byte: UInt8) {
    if byte == Self.endMark[matched] {
      matched += 1
      return
    }
    // Only the first byte of the mark is an ESC, so a broken match can begin again only here.
    keep(Self.endMark.prefix(matched))
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep(CollectionOfOne(byte)) }
  }

  private mutating func keep(_ part: some Collection<UInt8>) {
    if bytes.count + part.count > limit { tooLong = true }
    if !tooLong { bytes.append(contentsOf: part) }
  }

  var event: TerminalEvent { tooLong ? .pasteTooLong : .paste(Self.text(bytes)) }

  /// The text of a paste.
  ///
  /// Terminals send `\r` for the end of a line. Everything else is kept as it came: the record
  /// holds what was pasted, and `Width` shows control characters safely.
  static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0D: text.append("\n")
      case 0x0A: if !afterReturn { text.append("\n") }
      default: text.append(scalar)
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(text)
  }
}
