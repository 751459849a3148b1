extension JSONPath {
  /// Where the value at this path stands in `bytes`, for errors that only show once a text has
  /// been read: an unknown word, a reference to nothing.
  ///
  /// Reads the text again, so it is for error messages only. Nil if the text has no such value, or
  /// is damaged before it.
  package func place(in bytes: some Collection<UInt8>) -> JSONPlace? {
    let bytes = bytes.copied
    var reader = JSONReader(bytes, depthLimit: JSONLimits.deepest, firstLine: 1)
    do throws(JSONError) {
      guard try reader.seek(steps[...]) else { return nil }
      return JSONPlace(of: reader.offset, in: bytes, firstLine: 1)
    } catch {
      return nil
    }
  }
}

extension JSONReader {
  /// Goes to the value that `steps` lead to from the value here, and stays before it.
  ///
  /// - Returns: Whether there is one.
  fileprivate mutating func seek(_ steps: ArraySlice<JSONPath.Step>) throws(JSONError) -> Bool {
    skipSpace()
    guard let step = steps.first else { return offset < end }
    var found = false
    switch step {
    case .key(let wanted) where startsObject:
      try eachMember { reader, key, _ throws(JSONError) in
        guard key == wanted else {
          _ = try reader.value()
          return true
        }
        found = try reader.seek(steps.dropFirst())
        return false
      }
    case .index(let wanted) where startsArray:
      try eachElement { reader, index throws(JSONError) in
        guard index == wanted else {
          _ = try reader.value()
          return true
        }
        found = try reader.seek(steps.dropFirst())
        return false
      }
    case .key, .index:
      break
    }
    return found
  }
}
