/// Why an open case takes no records.
package enum ReadOnlyReason: Error, Hashable, Sendable {
  case openedForReading
  case closed
  case fault(Fault)
  /// Another program has it open: its process number and since when, where they could be read.
  case heldByAnother(pid: String?, since: String?)
  /// The roster is none that this computer knows, and none that follows from one.
  case rosterUnknown
  /// The whole vault is being worked on (members, encryption, a restored copy).
  case vaultBusy
  case readOnlyMedia
  /// The rights on the folder do not let this user write.
  case notPermitted
  case foreignOwner
  /// The file system refuses locks.
  case cannotLock(SystemError)
  /// A record was put in place and the disk then failed: whether it is kept shows on reading again.
  case uncertain(SystemError)
}
