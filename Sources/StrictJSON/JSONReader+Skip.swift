extension JSON {
  /// Where the objects of an array stand in a text that was checked before, and what one member of
  /// each says: enough to read one of many without reading the others.
  ///
  /// - Parameters:
  ///   - list: The member of the outermost object that holds the array.
  ///   - key: The member that names an object of the array.
  /// - Returns: The objects in order; nil where the text is not of that shape.
  package static func spans(
    in bytes: [UInt8], of list: String, named key: String
  ) -> [(name: String, bytes: Range<Int>)]? {
    var reader = JSONReader(bytes, depthLimit: JSONLimits.deepest, firstLine: 1)
    var spans: [(name: String, bytes: Range<Int>)]?
    reader.skipSpace()
    guard reader.startsObject else { return nil }
    do throws(JSONError) {
      try reader.eachMember { reader, member, _ throws(JSONError) in
        guard member == list, reader.startsArray else {
          reader.skipValue()
          return true
        }
        var found: [(name: String, bytes: Range<Int>)] = []
        try reader.eachElement { reader, _ throws(JSONError) in
          let start = reader.offset
          if let name = try reader.name(under: key) { found.append((name, start..<reader.offset)) }
          return true
        }
        spans = found
        return false
      }
    } catch {
      return nil
    }
    return spans
  }
}

extension JSONReader {
  /// Goes behind the object here and gives what it says under a key.
  fileprivate mutating func name(under key: String) throws(JSONError) -> String? {
    guard startsObject else {
      skipValue()
      return nil
    }
    let start = offset
    var name: String?
    try eachMember { reader, member, _ throws(JSONError) in
      guard member == key, reader.next == UInt8(ascii: "\"") else {
        reader.skipValue()
        return true
      }
      name = try reader.string()
      return false
    }
    offset = start
    skipValue()
    return name
  }

  /// Goes behind the value here without reading it; damage in it goes unnoticed.
  fileprivate mutating func skipValue() {
    var depth = 0
    while let next {
      switch next {
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return }
        depth -= 1
        offset += 1
      case UInt8(ascii: ",") where depth == 0: return
      default: offset += 1
      }
    }
  }

  private mutating func skipString() {
    offset += 1
    while let next, next != UInt8(ascii: "\"") {
      let end = nextPlainRun.run.upperBound
      // What is escaped, or should have been.
      offset = end > offset ? end : min(offset + (next == UInt8(ascii: "\\") ? 2 : 1), self.end)
    }
    offset = min(offset + 1, end)
  }
}
