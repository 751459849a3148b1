import AgeFormat
import StrictJSON

extension History {
  /// Far beyond any segment: a guard against a file made to exhaust memory.
  static let fileLimit = 64 << 20

  /// How much of the signatures is checked: each signature covers all that its writer recorded before.
  enum Checking: Hashable, Sendable {
    /// The last of each writer; all of a writer's where that one is wrong.
    case last
    case every
  }

  /// Reads every file of entries in a case folder.
  ///
  /// A file counts for what is in it and not for its name, so copies that a file synchroniser left
  /// under other names are read too. Nothing found wrong ends the reading.
  ///
  /// - Throws: `cannotRead` when the folder itself cannot be listed.
  init(
    reading folder: Folder, of caseID: String, with reader: CaseReader, checking: Checking = .last
  ) throws(VaultError) {
    let names: [String]
    do throws(SystemError) {
      names = try folder.names()
    } catch {
      throw VaultError(reading: error)
    }
    let segments = names.filter(Self.isSegment)
    var read = Reading()
    if segments.count < Self.manySegments {
      read.take(segments, of: caseID, in: folder, with: reader.sealing)
    } else {
      // Decrypting and checking is most of the work, and a computer has more than one processor.
      let half = segments.count / 2
      let later = Ahead {
        var read = Reading()
        read.take(segments[half...], of: caseID, in: folder, with: reader.sealing)
        return read
      }
      read.take(segments[..<half], of: caseID, in: folder, with: reader.sealing)
      read.add(later.worked())
    }
    read.found = reader.signed(read.found, checking, &read.faults)
    self.init(read.found, faults: read.faults)
    noteMissing(reader.remembered, of: caseID)
  }

  /// From how many segments on they are read on two threads.
  private static let manySegments = 8

  static func isSegment(_ name: String) -> Bool {
    name.hasSuffix(Sealing.suffix) && !name.hasPrefix(".") && !name.hasPrefix(DraftBox.prefix)
      && name != CaseFile.originName
  }
}

/// What was read of some files of a case.
private struct Reading: Sendable {
  var found: [History.Found] = []
  var faults: [Fault] = []

  mutating func take(
    _ names: some Sequence<String>, of caseID: String, in folder: Folder, with sealing: Sealing?
  ) {
    for name in names {
      let file = "cases/\(caseID)/\(name)"
      do throws(Fault.Reason) {
        let plain = try Self.plain(of: name, in: folder, with: sealing)
        read(plain, file: file, of: caseID)
      } catch {
        faults.append(Fault(file: file, reason: error))
      }
    }
  }

  mutating func add(_ other: Self) {
    found += other.found
    faults += other.faults
  }

  private static func plain(
    of name: String, in folder: Folder, with sealing: Sealing?
  ) throws(Fault.Reason) -> [UInt8] {
    let sealed: [UInt8]
    do throws(SystemError) {
      sealed = try folder.read(name, limit: History.fileLimit)
    } catch {
      throw .unreadable(error)
    }
    guard let sealing, !sealed.isEmpty else { throw .empty }
    do throws(AgeError) { return try sealing.openLines(sealed) } catch {
      throw .notDecrypted("\(error)")
    }
  }

  private mutating func read(_ plain: [UInt8], file: String, of caseID: String) {
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
        found.append(History.Found(entry: entry, file: file, line: line))
      } catch {
        // That half a line cannot be read is no second fault.
        if !isCut { faults.append(Fault(file: file, line: line, reason: error)) }
      }
    }
  }
}

/// What reading a case takes: the keys, who may have signed, and what this computer remembers of it.
struct CaseReader: Sendable {
  /// Nothing where the entries are at hand already.
  let sealing: Sealing?
  let description: VaultDescription
  /// Entries that were the case's latest when this computer saw it last: hash to writer.
  let remembered: [String: String]
  /// Where the case came from, if from elsewhere.
  var origin: VaultDescription?

  /// The entries whose signatures hold; what is wrong with the others is added to the faults.
  func signed(
    _ found: [History.Found], _ checking: History.Checking, _ faults: inout [Fault]
  ) -> [History.Found] {
    var doubtful: Set<String> = []
    switch checking {
    case .every: doubtful = Set(found.map(\.entry.writer))
    case .last:
      var last: [String: Entry] = [:]
      for entry in found.map(\.entry) where entry.seq > last[entry.writer]?.seq ?? 0 {
        last[entry.writer] = entry
      }
      for (writer, entry) in last where problem(of: entry) != nil { doubtful.insert(writer) }
    }
    guard !doubtful.isEmpty else { return found }
    return found.filter { found in
      guard doubtful.contains(found.entry.writer), let problem = problem(of: found.entry) else {
        return true
      }
      faults.append(found.fault(problem))
      return false
    }
  }

  private func problem(of entry: Entry) -> Fault.Reason? {
    let homes = [description] + (origin.map { [$0] } ?? [])
    guard let home = homes.first(where: { $0.id == entry.head.vault }) else {
      return .otherVault(entry.head.vault)
    }
    return entry.isSigned(by: home.signers(of: entry.by)) ? nil : .notSigned
  }
}
