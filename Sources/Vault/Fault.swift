package import StrictJSON

/// One thing found wrong when a case was read: where, and what.
///
/// Reading goes on behind a fault; what follows it in the chain is kept apart as stranded.
package struct Fault: Hashable, Sendable {
  /// The file within the case folder, such as `cases/CASE-ID/WRITER-0001.jsonl`.
  package let file: String
  /// The line in that file, from 1: each line is one entry.
  ///
  /// Nil where the whole file is meant.
  package let line: Int?
  package let reason: Reason

  package init(file: String, line: Int? = nil, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  package enum Reason: Error, Hashable, Sendable {
    /// The file could not be read: this says nothing about what is in it.
    case unreadable(SystemError)
    /// The file has no bytes at all.
    case empty
    /// The last line has no newline at its end.
    case cutOff
    /// Not strict JSON; a key that stands twice is among these.
    case notJSON(JSONError)
    /// JSON, but not spelt as we spell it: somebody or something else wrote it.
    case notCanonical
    /// JSON that lacks a field of an entry or has one of a wrong form or name.
    case notAnEntry(String)
    /// Written by a later release: its format number.
    case laterFormat(Int)
    /// An entry of the case with this id.
    case otherCase(String)
    /// The file could not be decrypted: which class of error, in words.
    case notDecrypted(String)
    /// An entry of the vault with this id.
    case otherVault(String)
    /// Nobody who could has signed it.
    case notSigned
    /// The hash in the line is not that of its fields.
    case hashMismatch
    /// The content or the salt is not what was committed to.
    case commitmentMismatch
    /// The entry follows one whose number is not one less.
    case wrongNumber(seq: Int)
    /// An entry that this one followed or had seen cannot be read or is not there.
    case missingPredecessor(writer: String)
    /// The roster is none that this computer knows, and none that follows from one.
    case rosterUnknown
    /// An entry that this computer saw before is not there: a copy from before it.
    case olderThanSeen(writer: String)
    /// Two different entries of one writer bear this number.
    case forked(seq: Int)
  }
}
