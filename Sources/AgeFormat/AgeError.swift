/// Why an age file was not read, or not written.
///
/// The first five are the classes of the age test vectors. Of a payload error, everything before the
/// damaged chunk was verified and given out; of the others nothing was.
package enum AgeError: Error, Hashable, Sendable {
  /// The file is sound as far as can be seen, and not for these keys.
  case noMatch(NoMatch)
  case header(HeaderProblem)
  /// The header is not as its writer left it.
  case mac
  case payload(PayloadProblem)
  case armour(ArmourProblem)
  /// Nothing was encrypted.
  case sealing(SealingProblem)

  package enum NoMatch: Hashable, Sendable {
    /// None of the identities opens it.
    case identities
    case passphrase
    /// A passphrase was given for a file that is encrypted to recipients.
    case wantsIdentity
    /// Identities were given for a file that is protected by a passphrase.
    case wantsPassphrase
  }

  package enum HeaderProblem: Hashable, Sendable {
    case notAge
    /// Another version of the format; its name.
    case otherVersion(String)
    case cutShort
    /// Larger than any header this program reads.
    case tooLong
    /// More ways in than this program tries.
    case tooManyStanzas
    /// A line that breaks the grammar, from 1.
    case line(Int)
    /// A stanza of a known type with wrong arguments or a wrong length.
    case stanza(type: String)
    /// A share for which everybody knows the shared secret.
    case weakShare
    /// A passphrase stands beside another way in.
    case passphraseNotAlone
    case workFactor(Int, limit: Int)
    /// The nonce between header and payload is missing or cut short.
    case nonce
  }

  package enum PayloadProblem: Hashable, Sendable {
    /// A chunk is not as its writer left it; its number, from 1.
    case chunk(Int)
    /// The file ends before its last chunk.
    case cutShort
    /// Something follows the last chunk.
    case afterEnd
    /// The last chunk is empty and not the only one.
    case emptyLastChunk
  }

  package enum ArmourProblem: Hashable, Sendable {
    case beforeStart
    /// A line that breaks the form, from 1.
    case line(Int)
    case cutShort
    case afterEnd
  }

  package enum SealingProblem: Hashable, Sendable {
    case noRecipients
    /// More recipients than this program would read again.
    case tooManyRecipients(Int, limit: Int)
    case weakRecipient
    case workFactor(Int, limit: Int)
    /// The library refused, for no reason that data can cause.
    case library
  }
}
