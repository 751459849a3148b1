extension JSONReader {
  /// The string here; `offset` is at its opening quotation mark, and afterwards behind the closing
  /// one.
  mutating func string() throws(JSONError) -> String {
    let start = offset
    offset += 1
    var text = try plainRun()
    while true {
      switch next {
      case UInt8(ascii: "\""):
        offset += 1
        return text
      case UInt8(ascii: "\\"):
        text.unicodeScalars.append(try escape(in: start))
        text += try plainRun()
      case let control?:
        throw failure(.controlCharacter(control))
      case nil:
        throw unclosedString(start)
      }
    }
  }

  /// All up to the next quotation mark, backslash or control character: usually the whole string,
  /// checked and copied in one go.
  private mutating func plainRun() throws(JSONError) -> String {
    let (run, isASCII) = nextPlainRun
    offset = run.upperBound
    // What is ASCII needs no further check.
    guard isASCII else { return try decode(run) }
    return bytes.span.extracting(run).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The plain bytes from here on, and whether all are ASCII: up to a quotation mark, a backslash, a
  /// control character or the end.
  ///
  /// Eight at a time are asked for such a byte (H. S. Warren, Hacker's Delight, section 6-1), for
  /// texts are most of what is read.
  var nextPlainRun: (run: Range<Int>, isASCII: Bool) {
    bytes.withUnsafeBytes { bytes in
      var end = offset
      var all: UInt64 = 0
      while end + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: end, as: UInt64.self)
        let quote = word ^ Self.each(UInt8(ascii: "\""))
        let escape = word ^ Self.each(UInt8(ascii: "\\"))
        let ends =
          (quote &- Self.each(1)) & ~quote | (escape &- Self.each(1)) & ~escape
          | (word &- Self.each(0x20)) & ~word
        guard ends & Self.each(0x80) == 0 else { break }
        all |= word
        end += 8
      }
      while end < bytes.count {
        let byte = bytes[end]
        guard byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") else { break }
        all |= UInt64(byte)
        end += 1
      }
      return (offset..<end, all & Self.each(0x80) == 0)
    }
  }

  /// A word of eight times this byte.
  private static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) * 0x0101_0101_0101_0101 }

  private func decode(_ run: Range<Int>) throws(JSONError) -> String {
    do throws(Unicode.UTF8.ValidationError) {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(run)))
    } catch {
      let wrong = run.lowerBound + error.byteOffsets.lowerBound
      throw failure(.invalidUTF8(byte: bytes[wrong]), at: wrong)
    }
  }

  /// The character that the escape here stands for, in the string that began at `start`.
  private mutating func escape(in start: Int) throws(JSONError) -> Unicode.Scalar {
    let escape = offset
    guard escape + 1 < end else { throw unclosedString(start) }
    offset += 2
    switch bytes[escape + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"):
      isSurelyCanonical = false
      return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      isSurelyCanonical = false
      return try unicodeEscape(at: escape, in: start)
    default: throw failure(.unknownEscape(quotation(from: escape, count: 2)), at: escape)
    }
  }

  /// The character of `\uXXXX`, or of a pair of them, whose four digits `offset` is at.
  private mutating func unicodeEscape(
    at escape: Int, in start: Int
  ) throws(JSONError) -> Unicode.Scalar {
    let unit = try codeUnit(at: escape, in: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let isFirstHalf = UTF16.isLeadSurrogate(unit)
    let second = offset
    if isFirstHalf, bytes[second...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
      offset += 2
      let other = try codeUnit(at: second, in: start)
      if UTF16.isTrailSurrogate(other) {
        return UTF16.decode(UTF16.EncodedScalar([unit, other]))
      }
    }
    throw failure(.loneSurrogate(quotation(from: escape, count: 6)), at: escape)
  }

  /// The four hexadecimal digits at `offset`, of the escape at `escape`.
  private mutating func codeUnit(at escape: Int, in start: Int) throws(JSONError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let next else { throw unclosedString(start) }
      guard let digit = next.hexadecimalDigit else {
        let count = offset - escape + 1
        throw failure(.unknownEscape(quotation(from: escape, count: count)), at: escape)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }

  private func unclosedString(_ start: Int) -> JSONError {
    failure(.unclosed(.string, from: place(of: start)), at: end)
  }

  /// The first `count` characters from there on, for errors.
  private func quotation(from start: Int, count: Int) -> String {
    String(String(decoding: bytes[start...].prefix(64), as: UTF8.self).prefix(count))
  }
}

extension UInt8 {
  fileprivate var hexadecimalDigit: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
