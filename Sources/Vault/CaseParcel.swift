package import AgeFormat
import StrictJSON

/// A case on its way to another vault: one age file, of lines of JSON, and no path in it.
///
/// The first line says what it is and holds the roster of the vault it comes from, so that its
/// signatures can be checked there; then come the entries as they were recorded, then the files.
package struct CaseParcel: Sendable {
  /// Guards against a file made to exhaust memory.
  package enum Limits {
    static let bytes = 64 << 20
    static let entries = 100_000
    static let files = 1_000
  }

  static let format = 1
  private static let filePart = 256 << 10

  package let vault: String
  package let caseID: String
  let description: VaultDescription
  package let entries: [Entry]
  private let unseen: [[Int]]
  package let files: [String: [UInt8]]
  /// Which of the files several cases of the vault may name, such as a guidance set.
  let shared: Set<String>
  /// What is wrong with it: nothing is taken in while there is something.
  package let faults: [Fault]

  // MARK: Sending

  /// The parcel of a case, encrypted to somebody else's recipients.
  ///
  /// - Parameter shared: The digests of files of the vault that the case names.
  /// - Throws: `readOnly` with the fault where the case is damaged.
  package static func pack(
    _ file: CaseFile, of vault: Vault, with shared: [String], to recipients: [AgeRecipient]
  ) throws(VaultError) -> [UInt8] {
    if let fault = file.fault { throw .readOnly(.fault(fault)) }
    let description = try file.origin ?? vault.description
    var blobs = try file.blobs.all()
    for digest in shared { blobs[digest] = try vault.blobs.read(digest) }
    var head = JSONObject([
      ("case", .string(file.id)), ("casewright-case", .integer(format)),
      ("entries", .integer(file.entries.count)), ("files", .integer(blobs.count)),
      ("shared", .array(shared.sorted().map(JSON.string))),
    ])
    do throws(JSONError) { head["roster"] = try JSON(parsing: description.bytes) } catch {
      throw .notRecordable(reason: "\(error)")
    }
    var lines = JSON.object(head).canonical + [UInt8(ascii: "\n")]
    for entry in file.entries { lines += entry.line }
    for (digest, bytes) in blobs.sorted(by: { $0.key < $1.key }) {
      for start in stride(from: 0, to: bytes.count, by: filePart) {
        let part = bytes[start..<min(start + filePart, bytes.count)]
        let line: JSON = ["bytes": .string(Base64.encode(part)), "file": .string(digest)]
        lines += line.canonical + [UInt8(ascii: "\n")]
      }
    }
    guard lines.count <= Limits.bytes else {
      throw .notRecordable(
        reason: "the case with its files is larger than \(Limits.bytes >> 20) MiB")
    }
    do throws(AgeError) { return try Age.encrypt(to: recipients).sealing(lines) } catch {
      throw .notRecordable(reason: "\(error)")
    }
  }

  // MARK: Receiving

  /// Reads a parcel that was encrypted to this vault's member, and checks all of it.
  ///
  /// - Throws: `notImportable` where it is no parcel for us; what is wrong with its entries is in
  ///   `faults`.
  package init(_ sealed: [UInt8], for vault: Vault) throws(VaultError) {
    guard sealed.count <= Limits.bytes + Limits.bytes / 8 else { throw Self.refusal("too large") }
    let plain: [UInt8]
    do throws(AgeError) { plain = try vault.holder.sealing.open(sealed) } catch {
      throw Self.refusal("\(error)")
    }
    try self.init(plain: plain)
  }

  init(plain: [UInt8]) throws(VaultError) {
    var lines = plain.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.popLast()?.isEmpty == true, let first = lines.first,
      let head = (try? JSON(parsing: first))?.object,
      let format = head["casewright-case"]?.integer
    else { throw Self.refusal("it is not a case that was sent") }
    guard format == Self.format else { throw Self.refusal("it was made by a later release") }
    guard let id = head["case"]?.string, RandomID.isValid(id), let roster = head["roster"],
      let entryCount = head["entries"]?.integer, let fileCount = head["files"]?.integer,
      let shared = head["shared"]?.array,
      (0...Limits.entries).contains(entryCount), (0...Limits.files).contains(fileCount),
      lines.count > entryCount
    else { throw Self.refusal("its first line does not say what it should") }
    do throws(VaultDescription.Problem) {
      description = try VaultDescription(Array(roster.indented.utf8))
    } catch {
      throw Self.refusal("its list of members does not match what was signed")
    }
    vault = description.id
    caseID = id
    self.shared = Set(shared.compactMap(\.string))

    var found: [History.Found] = []
    var faults: [Fault] = []
    for (number, line) in zip(1..., lines[1..<(entryCount + 1)]) {
      do throws(Fault.Reason) {
        let entry = try Entry(line: line, number: number, of: id)
        found.append(History.Found(entry: entry, file: "the file", line: number))
      } catch {
        faults.append(Fault(file: "the file", line: number, reason: error))
      }
    }
    let reader = CaseReader(sealing: nil, description: description, remembered: [:])
    found = reader.signed(found, .every, &faults)
    let history = History(found, faults: faults)
    entries = history.entries
    unseen = history.unseen
    self.faults = history.faults
    files = try Self.files(lines[(entryCount + 1)...], count: fileCount)
  }

  /// The places of the entries before the one at a place that its writer had not seen.
  package func unseen(at place: Int) -> [Int] { unseen[place] }

  private static func files(
    _ lines: ArraySlice<ArraySlice<UInt8>>, count: Int
  ) throws(VaultError) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for line in lines {
      guard let object = (try? JSON(parsing: line))?.object, let digest = object["file"]?.string,
        let bytes = object["bytes"]?.string.flatMap({ Base64.decode($0) })
      else { throw refusal("a line of a file in it cannot be read") }
      files[digest, default: []] += bytes
    }
    guard files.count == count else { throw refusal("a file in it is missing") }
    for (digest, bytes) in files where Digest.hex(Digest.sha256(bytes)) != digest {
      throw refusal("a file in it does not match its name")
    }
    return files
  }

  private static func refusal(_ reason: String) -> VaultError { .notImportable(reason: reason) }
}

extension Vault {
  /// Takes a case in that another vault sent; its entries stay as they were signed there.
  ///
  /// - Throws: `caseIsHere`; `notImportable` with the first fault.
  package func take(_ parcel: CaseParcel) throws(VaultError) {
    if let fault = parcel.faults.first { throw .notImportable(reason: "\(fault)") }
    guard try !caseIDs().contains(parcel.caseID) else { throw .caseIsHere(id: parcel.caseID) }
    // Gathered under a name that is no case's, so that it is there whole or not at all.
    let cases: Folder
    let name = TemporaryName.other()
    let folder: Folder
    do throws(SystemError) {
      cases = try self.folder.madeFolder(Self.casesName)
      folder = try cases.madeFolder(name)
    } catch {
      throw VaultError(writing: error)
    }
    let origin = try parcel.description.signedCopy(
      by: holder.member, with: holder.keys.signing, in: id)
    try folder.replace(
      CaseFile.originName, with: try holder.sealing.seal(lines: origin),
      temporary: TemporaryName.other())
    let blobs = BlobStore(parent: folder, sealing: holder.sealing)
    for (digest, bytes) in parcel.files {
      _ = try (parcel.shared.contains(digest) ? self.blobs : blobs).store(bytes)
    }
    for (writer, entries) in Dictionary(grouping: parcel.entries, by: \.writer) {
      // One file a writer: a segment that is never written again may be long.
      try folder.replace(
        "\(writer)-0001\(Sealing.suffix)",
        with: try holder.sealing.seal(lines: entries.flatMap(\.line)),
        temporary: TemporaryName.other(), mode: 0o400)
    }
    do throws(SystemError) {
      try cases.rename(name, to: parcel.caseID)
      try cases.sync()
    } catch {
      throw VaultError(writing: error)
    }
  }
}
