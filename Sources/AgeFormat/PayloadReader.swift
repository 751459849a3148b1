/// Opens the chunks of a payload as they come in.
///
/// A chunk is held until a byte follows it or the file ends: only then is it known whether it has to
/// be the last.
struct PayloadReader {
  private var cipher: ChunkCipher
  private var pending: [UInt8] = []

  init(cipher: ChunkCipher) { self.cipher = cipher }

  /// Adds the text of every chunk that is complete and verified to `plain`.
  mutating func read(_ bytes: ArraySlice<UInt8>, to plain: inout [UInt8]) throws(AgeError) {
    var rest = bytes
    while !rest.isEmpty {
      if pending.count == ChunkCipher.sealedLength { try openInner(to: &plain) }
      let part = rest.prefix(ChunkCipher.sealedLength - pending.count)
      pending += part
      rest = rest.dropFirst(part.count)
    }
  }

  /// The file has ended: what is held is the last chunk.
  mutating func end(to plain: inout [UInt8]) throws(AgeError) {
    guard !pending.isEmpty else { throw .payload(.cutShort) }
    let isFirst = cipher.number == 0
    if pending.count == ChunkCipher.tagLength, !isFirst {
      var nothing: [UInt8] = []
      let isSound = cipher.open(pending, isLast: true, to: &nothing)
      throw .payload(isSound ? .emptyLastChunk : damaged)
    }
    if cipher.open(pending, isLast: true, to: &plain) { return }
    // A file cut between two chunks ends with a whole one that says that more follows.
    if pending.count == ChunkCipher.sealedLength, cipher.open(pending, isLast: false, to: &plain) {
      throw .payload(.cutShort)
    }
    throw .payload(damaged)
  }

  /// A whole chunk that something follows.
  private mutating func openInner(to plain: inout [UInt8]) throws(AgeError) {
    if cipher.open(pending, isLast: false, to: &plain) {
      pending.removeAll(keepingCapacity: true)
    } else if cipher.open(pending, isLast: true, to: &plain) {
      throw .payload(.afterEnd)
    } else {
      throw .payload(damaged)
    }
  }

  private var damaged: AgeError.PayloadProblem { .chunk(Int(clamping: cipher.number) + 1) }
}
