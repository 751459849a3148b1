package import StrictJSON

/// What a case is opened for.
package enum CaseAccess: Hashable, Sendable {
  case reading
  /// - Parameter since: The time of opening, as another window shall show it.
  case writing(since: String)
}

/// One open case: its entries, its drafts and its imported files.
///
/// Used from one thread.
///
/// While open for writing it holds the case's lock; the lock goes with `close` or the value.
package final class CaseFile {
  package let id: String
  /// The files imported into this case.
  package let blobs: BlobStore

  let folder: Folder
  /// Holds this one's folder; nil where that is durable already.
  private let casesFolder: Folder?
  private let vaultFolder: Folder
  let holder: Holder
  private let access: CaseAccess
  private let draftBox: DraftBox
  private var locks: CaseLocks?
  var segment: SegmentWriter
  var history = History()
  var obstacle: ReadOnlyReason?

  /// What the vault gives each of its cases.
  struct Holder: Sendable {
    let description: VaultDescription
    let member: String
    let keys: MemberKeys
    let sealing: Sealing
    let state: LocalState
    /// Whether the roster is one that this computer does not know.
    let isRosterUnknown: Bool
  }

  /// - Throws: What is wrong with the case folder as a whole. What only hinders writing is the
  ///   `readOnlyReason`, what is wrong with entries a fault.
  init(
    _ id: String, in folder: Folder, under casesFolder: Folder?, of vaultFolder: Folder,
    heldBy holder: Holder, for access: CaseAccess, segmentLimit: Int
  ) throws(VaultError) {
    self.id = id
    self.folder = folder
    self.casesFolder = casesFolder
    self.vaultFolder = vaultFolder
    self.holder = holder
    self.access = access
    self.blobs = BlobStore(parent: folder, sealing: holder.sealing)
    let writer = RandomID.make()
    self.draftBox = DraftBox(
      folder: folder, sealing: Sealing(only: holder.keys.identity), writer: writer)
    self.segment = SegmentWriter(
      writer: writer, sealing: holder.sealing, limit: segmentLimit)
    try reload()
  }

  // MARK: Reading

  /// All entries whose whole past is there, each after all that it follows.
  package var entries: [Entry] { history.entries }

  /// The places in `entries`, ascending, of those before an entry that it had not seen.
  package func unseen(at place: Int) -> [Int] { history.unseen[place] }

  /// Where an entry's time lies before that of one it follows: the place of that one, from 0.
  package func clockRanBack(at place: Int) -> Int? { history.times.ranBack[place] }

  /// Entries that can be read but follow something that is damaged or missing: shown, not counted.
  package var stranded: [Entry] { history.stranded }

  /// All that is wrong with the files, and the first of it.
  package var faults: [Fault] { history.faults }
  /// Where an entry that was read stands, for a person: the file, and its number in it.
  package func place(of entry: Entry) -> String? { history.place(of: entry.hash) }

  package var fault: Fault? { history.faults.first }

  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Why nothing can be recorded here; nil when it can.
  package var readOnlyReason: ReadOnlyReason? {
    if let obstacle { return obstacle }
    if let fault { return .fault(fault) }
    return access == .reading ? .openedForReading : nil
  }

  /// Reads everything again, and takes the lock if it was held elsewhere and no longer is.
  ///
  /// What this opening wrote and something else changed since is not written to again: recording
  /// goes on under a fresh writer.
  package func reload() throws(VaultError) {
    if obstacle == .closed { throw .readOnly(.closed) }
    obstacle = acquireLocks()
    history = try read(checking: .last)
    if try !segment.isAsLeft(in: folder) {
      segment = SegmentWriter(sealing: holder.sealing, limit: segment.limit)
    }
    if fault == nil { holder.state.remember(history.tips, of: id) }
  }

  func read(checking: History.Checking) throws(VaultError) -> History {
    let reader = CaseReader(
      sealing: holder.sealing, description: holder.description,
      remembered: holder.state.tips(of: id), origin: try origin)
    return try History(reading: folder, of: id, with: reader, checking: checking)
  }

  // MARK: Recording

  /// Records one entry, signed by the member whose keys are held.
  ///
  /// When this returns it is on disk; after any error it is not in `entries`.
  ///
  /// - Parameters:
  ///   - content: What is recorded, nested at most 31 deep and well under 1 MiB.
  ///   - at: The time in UTC, in a form that sorts as text.
  package func commit(content: JSON, at: String) throws(VaultError) -> Entry {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    let entry = try Entry(content, signedWith: holder.keys.signing) { commitment in
      Entry.Head(
        vault: holder.description.id, caseID: id, seq: segment.seq + 1, writer: segment.writer,
        prev: segment.head, seen: history.unseen(by: segment.writer), at: at, by: holder.member,
        commitment: commitment)
    }
    do throws(VaultError) {
      try segment.append(entry, in: folder)
    } catch {
      // The file may hold the entry already: go on only from what is read again.
      if case .uncertain(let cause) = error { obstacle = .uncertain(cause) }
      throw error
    }
    history.append(entry)
    holder.state.remember(history.tips, of: id)
    return entry
  }

  // MARK: Drafts

  /// The writer whose draft `saveDraft` overwrites.
  package var draftWriter: String { draftBox.writer }

  /// The drafts kept here, of this opening and of earlier ones that ended without finishing them.
  package func drafts() throws(VaultError) -> Drafts { try draftBox.drafts() }

  /// Keeps a draft in place of the one before.
  ///
  /// A damaged record is no reason to lose typed text, so this works in spite of a fault.
  package func saveDraft(_ content: JSON) throws(VaultError) {
    try checkLocked()
    try draftBox.save(content)
  }

  /// Removes all drafts of a writer; none is no error.
  package func discardDraft(of writer: String) throws(VaultError) {
    try checkLocked()
    try draftBox.discard(of: writer)
  }

  private func checkLocked() throws(VaultError) {
    if locks == nil { throw .readOnly(obstacle ?? .openedForReading) }
  }

  // MARK: Locks

  /// Lets another program write.
  ///
  /// Entries stay readable.
  package func close() {
    locks = nil
    obstacle = .closed
  }

  /// Takes the locks unless they are held or not wanted, and says what stands in the way.
  private func acquireLocks() -> ReadOnlyReason? {
    guard case .writing(let since) = access else { return nil }
    if holder.isRosterUnknown { return .rosterUnknown }
    var isSettled = locks != nil && obstacle == nil
    if locks == nil {
      do throws(ReadOnlyReason) {
        locks = try CaseLocks(folder, in: vaultFolder, since: since)
      } catch {
        return error
      }
      Leftovers.tidy(folder)
      isSettled = false
    }
    return isSettled ? nil : settle()
  }

  /// Makes durable what is about to be shown and built upon.
  ///
  /// An opening that was stopped between putting something in place and syncing its folder leaves
  /// what every program sees and a power cut still takes away.
  private func settle() -> ReadOnlyReason? {
    do throws(SystemError) {
      try casesFolder?.sync()
      try folder.sync()
      return nil
    } catch {
      return .uncertain(error)
    }
  }
}
