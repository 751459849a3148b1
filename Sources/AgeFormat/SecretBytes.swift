/// A passphrase, a key or an identity file: bytes that are kept out of swap and core dumps and are
/// wiped when nobody holds them any more.
///
/// They never pass through `String`, `Data` or an array that grows, whose copies stay behind in
/// freed memory. Printing shows the length only.
package final class SecretBytes: @unchecked Sendable {
  // Unchecked: nothing changes after init.
  private let memory: UnsafeMutableRawBufferPointer
  package private(set) var count = 0

  /// Lets `fill` write up to `capacity` bytes and say how many it wrote.
  package init<Failure: Error>(
    capacity: Int, fill: (UnsafeMutableRawBufferPointer) throws(Failure) -> Int
  ) throws(Failure) {
    memory = LockedMemory.allocate(capacity)
    // From here on deinit wipes, also when `fill` throws.
    let room = UnsafeMutableRawBufferPointer(rebasing: memory[..<max(capacity, 0)])
    count = min(max(try fill(room), 0), room.count)
  }

  /// A copy of bytes that are no secret yet or are wiped by their owner.
  package convenience init(_ bytes: some Collection<UInt8>) {
    self.init(capacity: bytes.count) { room in
      room.copyBytes(from: bytes)
      return bytes.count
    }
  }

  /// Fresh random bytes.
  convenience init(random count: Int, from generator: inout some RandomNumberGenerator) {
    self.init(capacity: count) { room in
      generator.fill(room)
      return count
    }
  }

  deinit { LockedMemory.free(memory) }

  /// The bytes, valid only within `body`.
  package func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }

  package var isEmpty: Bool { count == 0 }
}

extension SecretBytes: CustomStringConvertible, CustomReflectable {
  package var description: String { "(secret, \(count) bytes)" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
