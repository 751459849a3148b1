import StrictJSON

extension History {
  /// Far beyond any segment: a guard against a file made to exhaust memory.
  private static let fileLimit = 64 << 20

  /// Reads every file of entries in a case folder.
  ///
  /// A file counts for what is in it and not for its name, so copies that a file synchroniser left
  /// under other names are read too. Nothing found wrong ends the reading.
  ///
  /// - Throws: `cannotRead` when the folder itself cannot be listed.
  init(reading folder: Folder, of caseID: String) throws(VaultError) {
    let names: [String]
    do throws(SystemError) {
      names = try folder.names()
    } catch {
      throw VaultError(reading: error)
    }
    var found: [Found] = []
    var faults: [Fault] = []
    for name in names where name.hasSuffix(Sealing.entriesSuffix) && !name.hasPrefix(".") {
      let file = "cases/\(caseID)/\(name)"
      do throws(SystemError) {
        let bytes = try folder.read(name, limit: Self.fileLimit)
        Self.read(Sealing.open(bytes), file: file, of: caseID, into: &found, &faults)
      } catch {
        faults.append(Fault(file: file, reason: .unreadable(error)))
      }
    }
    self.init(found, faults: faults)
  }

  private static func read(
    _ plain: [UInt8], file: String, of caseID: String, into found: inout [Found],
    _ faults: inout [Fault]
  ) {
    guard !plain.isEmpty else {
      faults.append(Fault(file: file, reason: .empty))
      return
    }
    var lines = plain.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let isWhole = lines.last?.isEmpty == true
    if isWhole { lines.removeLast() }
    for (line, bytes) in zip(1..., lines) {
      let isCut = !isWhole && line == lines.count
      if isCut { faults.append(Fault(file: file, line: line, reason: .cutOff)) }
      do throws(Fault.Reason) {
        let entry = try Entry(line: bytes, number: line, of: caseID)
        found.append(Found(entry: entry, file: file, line: line))
      } catch {
        // That half a line cannot be read is no second fault.
        if !isCut { faults.append(Fault(file: file, line: line, reason: error)) }
      }
    }
  }
}
