/// A member of an object with the place of its bytes in the text it was read from.
package struct JSONMember: Sendable {
  package let key: String
  package let value: JSON
  /// The bytes of key, colon and value.
  package let bytes: Range<Int>
  /// The bytes of the value alone.
  package let valueBytes: Range<Int>
}

extension JSON {
  /// Reads an object as ``init(parsingCanonical:limits:startingAt:)`` does and says where its
  /// members stand: in canonical text these are the bytes to be hashed, and need not be written anew.
  ///
  /// - Returns: The members in order; nil where the text is another value than an object.
  package static func members(
    parsingCanonical bytes: [UInt8], limits: JSONLimits = .init(), startingAt line: Int = 1
  ) throws(JSONError) -> [JSONMember]? {
    var reader = JSONReader(bytes, depthLimit: limits.depth, firstLine: line)
    guard reader.startsObject, bytes.count <= limits.bytes else {
      _ = try JSON(parsingCanonical: bytes, limits: limits, startingAt: line)
      return nil
    }
    let members = try reader.members()
    if !(reader.isSurelyCanonical && reader.offset == bytes.count) {
      _ = try JSON(parsingCanonical: bytes, limits: limits, startingAt: line)
    }
    return members
  }
}

extension JSONReader {
  fileprivate mutating func members() throws(JSONError) -> [JSONMember] {
    var members: [JSONMember] = []
    members.reserveCapacity(16)
    try eachMember { reader, key, start throws(JSONError) in
      if let last = members.last, !last.key.utf8.lexicographicallyPrecedes(key.utf8) {
        // Out of order, or twice: the strict reading of the whole says which.
        reader.isSurelyCanonical = false
      }
      let valueStart = reader.offset
      let value = try reader.value()
      members.append(
        JSONMember(
          key: key, value: value, bytes: start..<reader.offset,
          valueBytes: valueStart..<reader.offset))
      return true
    }
    return members
  }
}
