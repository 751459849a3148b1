extension RandomNumberGenerator {
  /// Fills `room` with random bytes, each word of the generator from its lowest byte on.
  ///
  /// The system is asked once for eight bytes: asking for each cost more than a key agreement.
  mutating func fill(_ room: UnsafeMutableRawBufferPointer) {
    for start in stride(from: 0, to: room.count, by: 8) {
      withUnsafeBytes(of: next().littleEndian) { word in
        let part = UnsafeMutableRawBufferPointer(rebasing: room[start...].prefix(8))
        part.copyBytes(from: word.prefix(part.count))
      }
    }
  }

  /// Random bytes that are no secret: salts and nonces.
  mutating func bytes(_ count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      fill(UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(room)[..<count]))
      filled = count
    }
  }
}
