import AgeFormat
import StrictJSON

/// The end of one writer's chain: the segment it still writes to and its last entry.
struct SegmentWriter {
  /// A segment that reached this many bytes is closed; the next entry begins a new one.
  static let usualLimit = 16 << 10

  /// Fresh for each opening, so that copied laptops, restored copies and two processes never
  /// write under one name.
  let writer: String
  /// In bytes: `usualLimit` but in tests.
  let limit: Int
  private let sealing: Sealing
  private(set) var seq = 0
  private(set) var head = ""
  private var number = 1
  private var plain: [UInt8] = []
  /// What the open segment's file hashed to when it was last written; nil before that.
  private var digest: [UInt8]?
  /// The file of the next entry, begun while the disk was waited for.
  private var begun: BegunFile?

  init(writer: String = RandomID.make(), sealing: Sealing, limit: Int = Self.usualLimit) {
    self.writer = writer
    self.limit = limit
    self.sealing = sealing
  }

  private var name: String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "\(writer)-\(zeros)\(digits)\(Sealing.suffix)"
  }

  /// Whether the open segment on disk is the one this writer left there.
  func isAsLeft(in folder: Folder) throws(VaultError) -> Bool {
    do throws(SystemError) {
      let found = try folder.read(name, limit: 64 << 20)
      return digest == Digest.sha256(found)
    } catch {
      if error.reason == .missing { return digest == nil }
      throw VaultError(reading: error)
    }
  }

  /// Takes note that the open segment was rewritten, with contents taken out of it.
  ///
  /// - Parameters:
  ///   - name: The file that was rewritten; another one's rewriting is of no concern here.
  ///   - before: The bytes that were found in it; where this writer had not left these, it stays
  ///     changed on disk.
  mutating func rewritten(
    _ name: String, from before: [UInt8], to plain: [UInt8], sealed: [UInt8]
  ) {
    guard name == self.name, digest == Digest.sha256(before) else { return }
    self.plain = plain
    digest = Digest.sha256(sealed)
  }

  /// Writes an entry to disk; after any error this writer is as before.
  ///
  /// - Throws: `changedOnDisk`, `notRecordable`, and what `Folder.replace` throws.
  mutating func append(_ entry: Entry, in folder: Folder) throws(VaultError) {
    guard try isAsLeft(in: folder) else { throw .changedOnDisk(path: folder.path(of: name)) }
    var next = self
    if plain.count >= limit {
      next.number += 1
      next.plain = []
      next.digest = nil
      guard try next.isAsLeft(in: folder) else {
        throw .changedOnDisk(path: folder.path(of: next.name))
      }
    }
    let line = entry.line
    next.plain += line
    let sealed = try sealing.seal(lines: next.plain, in: begin())
    try check(line, holds: entry)
    next.begun = BegunFile(with: sealing)

    // A segment that will not be written again is made so from the start.
    let mode: UInt32 = next.plain.count >= limit ? 0o400 : 0o600
    try folder.replace(
      next.name, with: sealed, temporary: TemporaryName.entries(of: writer), mode: mode)
    next.digest = Digest.sha256(sealed)
    next.seq = entry.seq
    next.head = entry.hash
    self = next
  }

  private func begin() throws(VaultError) -> AgeBegun {
    if let file = begun?.take() { return file }
    return try sealing.begin()
  }

  /// Reads back the line that is about to be written, by its text alone.
  private func check(_ line: [UInt8], holds entry: Entry) throws(VaultError) {
    do throws(Fault.Reason) {
      guard try Entry(line: line.dropLast(), number: 1, of: entry.caseID) == entry else {
        throw .hashMismatch
      }
    } catch {
      throw .notRecordable(reason: error.words)
    }
  }
}
