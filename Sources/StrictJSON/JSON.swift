/// One JSON value, as the packs, the record's entries and the commands hold it.
///
/// Numbers are integers only: nothing we keep is measured in fractions, and a fraction has no one
/// spelling to sign. Two values are equal exactly when their ``canonical`` bytes are; Swift's own
/// string equality takes "é" in one scalar and in two for the same, which a signature does not.
package enum JSON: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case string(String)
  case array([JSON])
  case object(JSONObject)
}

extension JSON {
  /// Reads exactly one value and refuses whatever this program would not write itself, white space
  /// and the order of keys apart.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without a byte order mark.
  ///   - limits: The size and depth beyond which reading is refused.
  ///   - line: The number of the first line, for errors in one line of a longer file.
  package init(
    parsing bytes: some Collection<UInt8>, limits: JSONLimits = .init(), startingAt line: Int = 1
  ) throws(JSONError) {
    self = try Self.read(bytes.copied, limits, line).value
  }

  private static func read(
    _ bytes: [UInt8], _ limits: JSONLimits, _ line: Int
  ) throws(JSONError) -> (value: JSON, isSurelyCanonical: Bool) {
    guard bytes.count <= limits.bytes else {
      throw JSONError(
        place: JSONPlace(line: line, column: 1), path: JSONPath(),
        reason: .tooLarge(limit: limits.bytes))
    }
    var reader = JSONReader(bytes, depthLimit: limits.depth, firstLine: line)
    let value = try reader.document()
    return (value, reader.isSurelyCanonical)
  }

  /// Reads one value as ``init(parsing:limits:startingAt:)`` does and refuses it too where a byte
  /// differs from its ``canonical`` form: what was signed has one spelling only.
  package init(
    parsingCanonical bytes: some Collection<UInt8>, limits: JSONLimits = .init(),
    startingAt line: Int = 1
  ) throws(JSONError) {
    let bytes = bytes.copied
    let (value, isSurelyCanonical) = try Self.read(bytes, limits, line)
    self = value
    // Spelling it out again is only for what was read with doubt.
    if isSurelyCanonical { return }
    let canonical = canonical
    guard bytes != canonical else { return }
    let offset = zip(bytes, canonical).prefix { $0 == $1 }.count
    throw JSONError(
      place: JSONPlace(of: offset, in: bytes, firstLine: line), path: JSONPath(),
      reason: .notCanonical)
  }
}

extension Sequence<UInt8> {
  /// The bytes in an array of their own; without asking the program which collection this is, where
  /// it says where its bytes are.
  var copied: [UInt8] { withContiguousStorageIfAvailable { Array($0) } ?? Array(self) }
}

extension JSON: Hashable {
  package static func == (left: JSON, right: JSON) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    case (.null, _), (.bool, _), (.integer, _), (.string, _), (.array, _), (.object, _): false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null:
      hasher.combine(0)
    case .bool(let value):
      hasher.combine(1)
      hasher.combine(value)
    case .integer(let value):
      hasher.combine(2)
      hasher.combine(value)
    case .string(let value):
      hasher.combine(3)
      hasher.combine(value)
    case .array(let elements):
      hasher.combine(4)
      hasher.combine(elements)
    case .object(let object):
      hasher.combine(5)
      hasher.combine(object)
    }
  }
}

extension String {
  /// Whether both hold the same UTF-8; `==` asks only for canonical equivalence.
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}
