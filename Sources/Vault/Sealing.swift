import AgeFormat

/// What lies between the bytes of a record and the bytes on disk: encryption to everybody who may
/// read, and padding, so that the size of a file says little of what is in it.
///
/// Everything the module writes or reads but locks and `vault.json` passes here.
struct Sealing: Sendable {
  /// The end of the name of every sealed file, with its dot.
  static let suffix = ".age"

  private let recipients: [AgeRecipient]
  private let identities: [AgeIdentity]
  /// Where the reader's own stanza is expected: it is tried first.
  private let place: Int
  /// Says in each file for which version of the roster it was written: its recipients show to
  /// nobody who is not one of them.
  private let mark: AgeMark?

  /// For everybody a version of the roster names.
  init(to version: SignedRoster, for identity: AgeIdentity) {
    self.init(
      to: version.roster.recipients, for: identity,
      marked: AgeMark(Self.markType, version.fingerprint))
  }

  /// For the identity's holder alone.
  init(only identity: AgeIdentity) {
    self.init(to: [identity.recipient], for: identity, marked: nil)
  }

  private init(to recipients: [AgeRecipient], for identity: AgeIdentity, marked mark: AgeMark?) {
    self.recipients = recipients
    self.mark = mark
    identities = [identity]
    place = recipients.firstIndex(of: identity.recipient) ?? 0
  }

  private static let markType = "casewright-roster"
  /// In bytes: more than any header of the most recipients there can be.
  private static let longestHeader = 8 << 10

  /// Whether a file says that it was written for the same version of the roster; what is no such
  /// file, or cannot be read, says nothing.
  func wrote(_ name: String, in folder: Folder) -> Bool? {
    guard let start = try? folder.readStart(of: name, upTo: Self.longestHeader) else { return nil }
    return try? mark?.stands(inFile: start)
  }

  func seal(_ plain: [UInt8]) throws(VaultError) -> [UInt8] {
    do throws(AgeError) {
      return try Age.encrypt(to: recipients, marked: mark).sealing(plain)
    } catch {
      throw .notRecordable(reason: "\(error)")
    }
  }

  func open(_ sealed: [UInt8]) throws(AgeError) -> [UInt8] {
    try Age.decrypt(identities: identities, tryingFirst: place).opening(sealed)
  }

  /// Seals lines of JSON with a last line of padding.
  func seal(lines: [UInt8]) throws(VaultError) -> [UInt8] { try seal(Padding.added(to: lines)) }

  /// Begins a file for `seal(lines:in:)`: this much, most of the work, needs no text.
  func begin() throws(VaultError) -> AgeBegun {
    do throws(AgeError) {
      return try Age.begin(to: recipients, marked: mark, readBy: identities, tryingFirst: place)
    } catch {
      throw .notRecordable(reason: "\(error)")
    }
  }

  /// The same as `seal(lines:)` in a file that was begun, read back: what could not be read again
  /// is not called a record.
  func seal(lines: [UInt8], in begun: consuming AgeBegun) throws(VaultError) -> [UInt8] {
    let sealed: (file: [UInt8], text: [UInt8])
    do throws(AgeError) {
      sealed = try begun.sealing(Padding.added(to: lines))
    } catch {
      throw .notRecordable(reason: "\(error)")
    }
    guard Padding.removed(from: sealed.text) == lines else {
      throw .notRecordable(reason: "it could not be read back; the computer may be faulty")
    }
    return sealed.file
  }

  /// What `seal(lines:)` was given.
  func openLines(_ sealed: [UInt8]) throws(AgeError) -> [UInt8] {
    Padding.removed(from: try open(sealed))
  }
}
