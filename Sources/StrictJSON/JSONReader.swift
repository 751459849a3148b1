/// Reads one JSON value by recursive descent over a contiguous buffer.
///
/// It keeps only an offset while all goes well. Lines and columns are counted when there is an
/// error, and its path is put together on the way up.
struct JSONReader {
  let bytes: [UInt8]
  let firstLine: Int
  private let depthLimit: Int

  /// Where reading goes on, in bytes from the start.
  var offset = 0

  /// Whether all that was read so far is certainly spelled as ``JSON/canonical`` does.
  var isSurelyCanonical = true

  /// Where each array and object that is being read began, the outermost first.
  private var open: [Int] = []

  init(_ bytes: [UInt8], depthLimit: Int, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.depthLimit = min(depthLimit, JSONLimits.deepest)
  }

  var end: Int { bytes.count }

  /// The byte to be read next; nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  var startsObject: Bool { next == UInt8(ascii: "{") }

  var startsArray: Bool { next == UInt8(ascii: "[") }

  /// The one value of the text, with nothing but white space around it.
  mutating func document() throws(JSONError) -> JSON {
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { throw failure(.byteOrderMark, at: 0) }
    skipSpace()
    guard offset < end else { throw failure(.empty) }
    let document = try value()
    skipSpace()
    guard offset == end else { throw unexpected { .trailingText($0) } }
    return document
  }

  /// The value here; `offset` is at its first byte, and afterwards behind its last.
  mutating func value() throws(JSONError) -> JSON {
    guard let next else { throw unexpected(.value) }
    switch next {
    case UInt8(ascii: "\""):
      return .string(try string())
    case UInt8(ascii: "{"):
      return .object(try object())
    case UInt8(ascii: "["):
      return .array(try array())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return .integer(try integer())
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      return try word()
    default:
      throw unexpected(.value)
    }
  }

  mutating func skipSpace() {
    while let next, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 {
      offset += 1
      isSurelyCanonical = false
    }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  private mutating func word() throws(JSONError) -> JSON {
    let start = offset
    while let next, next.isWordByte {
      offset += 1
    }
    switch String(decoding: bytes[start..<offset], as: UTF8.self) {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case let word: throw failure(.unknownWord(word), at: start)
    }
  }
}

// MARK: - Arrays and objects

extension JSONReader {
  private mutating func array() throws(JSONError) -> [JSON] {
    var elements: [JSON] = []
    try eachElement { reader, _ throws(JSONError) in
      elements.append(try reader.value())
      return true
    }
    return elements
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    var object = JSONObject()
    var last: String?
    try eachMember { reader, key, start throws(JSONError) in
      guard !object.contains(key) else { throw reader.failure(.duplicateKey(key), at: start) }
      if let last, !last.utf8.lexicographicallyPrecedes(key.utf8) {
        reader.isSurelyCanonical = false
      }
      last = key
      object.append(key, try reader.value())
      return true
    }
    return object
  }

  /// Reads the array here.
  ///
  /// `read` is given the index of each element, reads it, and says whether
  /// to go on; if not, reading stops right there.
  mutating func eachElement(
    _ read: (inout JSONReader, Int) throws(JSONError) -> Bool
  ) throws(JSONError) {
    var index = 0
    try eachPart(closedBy: UInt8(ascii: "]"), else: .commaOrBracket) { reader throws(JSONError) in
      defer { index += 1 }
      do throws(JSONError) {
        return try read(&reader, index)
      } catch {
        throw error.within(.index(index))
      }
    }
  }

  /// Reads the object here.
  ///
  /// `read` is given each key and the offset where that stands, reads the
  /// value, and says whether to go on; if not, reading stops right there.
  mutating func eachMember(
    _ read: (inout JSONReader, String, Int) throws(JSONError) -> Bool
  ) throws(JSONError) {
    try eachPart(closedBy: UInt8(ascii: "}"), else: .commaOrBrace) { reader throws(JSONError) in
      let start = reader.offset
      guard reader.next == UInt8(ascii: "\"") else { throw reader.unexpected(.key) }
      let key = try reader.string()
      reader.skipSpace()
      guard reader.take(UInt8(ascii: ":")) else { throw reader.unexpected(.colon) }
      reader.skipSpace()
      do throws(JSONError) {
        return try read(&reader, key, start)
      } catch {
        throw error.within(.key(key))
      }
    }
  }

  /// Reads what stands between the bracket or brace here and its `closing` one, part by part.
  private mutating func eachPart(
    closedBy closing: UInt8, else wanted: JSONError.Wanted,
    _ read: (inout JSONReader) throws(JSONError) -> Bool
  ) throws(JSONError) {
    guard open.count < depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    open.append(offset)
    offset += 1
    skipSpace()
    guard !take(closing) else {
      open.removeLast()
      return
    }
    while true {
      guard try read(&self) else { return }
      skipSpace()
      let comma = offset
      guard take(UInt8(ascii: ",")) else { break }
      skipSpace()
      guard next != closing else { throw failure(.trailingComma, at: comma) }
    }
    guard take(closing) else { throw unexpected(wanted) }
    open.removeLast()
  }
}

// MARK: - Errors

extension JSONReader {
  /// The error at `place`, in bytes from the start, or where reading stands; the values around it
  /// add their steps to the path.
  func failure(_ reason: JSONError.Reason, at place: Int? = nil) -> JSONError {
    JSONError(place: self.place(of: place ?? offset), path: JSONPath(), reason: reason)
  }

  func place(of offset: Int) -> JSONPlace {
    JSONPlace(of: offset, in: bytes, firstLine: firstLine)
  }

  /// The error of what stands here where `wanted` should.
  func unexpected(_ wanted: JSONError.Wanted) -> JSONError {
    unexpected { .unexpected($0, wanted: wanted) }
  }

  /// The error of what stands here, given words for it; whoever wrote a comment or lost the end of
  /// a file is told just that.
  private func unexpected(_ reason: (String) -> JSONError.Reason) -> JSONError {
    guard let next else {
      guard let start = open.last else { return failure(.empty) }
      let isObject = bytes[start] == UInt8(ascii: "{")
      return failure(.unclosed(isObject ? .object : .array, from: place(of: start)))
    }
    if next == UInt8(ascii: "/") || next == UInt8(ascii: "#") { return failure(.comment) }
    let text = bytes[offset...].prefix(64)
    guard next < 0x80 || Unicode.UTF8.width(of: text) != nil else {
      return failure(.invalidUTF8(byte: next))
    }
    return failure(reason(String(String(decoding: text, as: UTF8.self).prefix(1)).quotedForPeople))
  }
}

extension UInt8 {
  /// Whether a bare word goes on with this byte.
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default:
      false
    }
  }
}

extension Unicode.UTF8 {
  /// How many bytes the first scalar of `bytes` takes; nil if it is not valid UTF-8.
  fileprivate static func width(of bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = Unicode.UTF8()
    var rest = bytes.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return UTF8.width(scalar)
  }
}
