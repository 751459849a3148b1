import AgeFormat
import StrictJSON

extension CaseFile {
  /// Takes the content and the salt of entries out of every file that holds them: segments of any
  /// writer, copies under other names, and what a broken-off commit left.
  ///
  /// Each file is put in place by the commit protocol. Hashes, chain and signatures cover commitments
  /// and hold as before. Doing it again changes nothing, so a redaction that was broken off, or whose
  /// content came back with another laptop's files, is done by the same call.
  ///
  /// - Parameter hashes: The entries' hashes.
  /// - Throws: `readOnly`; what reading a file or putting it in place throws. Files already done stay
  ///   done.
  package func redact(_ hashes: Set<String>) throws(VaultError) {
    guard !hashes.isEmpty else { return }
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    do throws(VaultError) {
      for name in try Self.names(in: folder) where History.isSegment(name) {
        try redact(hashes, from: name, in: folder)
      }
      if let recovered = try? folder.folder(Leftovers.recoveredName) {
        for name in try Self.names(in: recovered) { try redact(hashes, from: name, in: recovered) }
      }
    } catch {
      if case .uncertain(let cause) = error { obstacle = .uncertain(cause) }
      throw error
    }
    history.redact(hashes)
  }

  private static func names(in folder: Folder) throws(VaultError) -> [String] {
    do throws(SystemError) { return try folder.names() } catch { throw VaultError(reading: error) }
  }

  private func redact(
    _ hashes: Set<String>, from name: String, in folder: Folder
  ) throws(VaultError) {
    let before: [UInt8]
    let mode: UInt32
    do throws(SystemError) {
      before = try folder.read(name, limit: History.fileLimit)
      mode = try folder.status(of: name).mode
    } catch {
      throw VaultError(reading: error)
    }
    // A segment that does not open is a fault, and with a fault there is no redacting; in what a
    // broken-off commit left, half an age file opens for nobody.
    guard let found = try? holder.sealing.openLines(before),
      let plain = Redacting(hashes, of: id).lines(found)
    else { return }
    let sealed = try holder.sealing.seal(lines: plain, in: holder.sealing.begin())
    try folder.replace(
      name, with: sealed, temporary: TemporaryName.entries(of: draftWriter), mode: mode)
    segment.rewritten(name, from: before, to: plain, sealed: sealed)
  }
}

/// Takes contents out of lines.
private struct Redacting {
  let hashes: Set<String>
  let caseID: String

  init(_ hashes: Set<String>, of caseID: String) {
    self.hashes = hashes
    self.caseID = caseID
  }

  /// The lines without the contents; nothing where none of them is there.
  func lines(_ found: [UInt8]) -> [UInt8]? {
    var isChanged = false
    var lines: [UInt8] = []
    lines.reserveCapacity(found.count)
    let split = found.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in zip(1..., split) {
      // After the last newline there is nothing.
      if number == split.count, line.isEmpty { break }
      let entry = try? Entry(line: line, number: number, of: caseID)
      if let entry, entry.content != nil, hashes.contains(entry.hash) {
        lines += entry.redacted.line
        isChanged = true
      } else {
        lines += line
        lines.append(UInt8(ascii: "\n"))
      }
    }
    return isChanged ? lines : nil
  }
}
