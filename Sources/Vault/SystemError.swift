/// A call to the system that failed: where, and why in terms the rest of the module can act on.
package struct SystemError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case missing
    case exists
    case notAFolder
    case notAFile
    case symbolicLink
    case tooLarge
    case denied
    case readOnlyMedia
    case full
    case device
    case busy
    /// What the system calls it.
    case other(String)
  }

  package let reason: Reason
  package let path: String
  /// The system's errno; 0 where the reason is our own rule and no call failed.
  package let number: Int32

  init(_ reason: Reason, path: String, number: Int32 = 0) {
    self.reason = reason
    self.path = path
    self.number = number
  }
}
