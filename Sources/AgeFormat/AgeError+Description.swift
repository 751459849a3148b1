extension AgeError {
  /// The class of the error in words, as the command line prints it.
  package var classInWords: String {
    switch self {
    case .noMatch: "no match"
    case .header: "header"
    case .mac: "MAC"
    case .payload: "payload"
    case .armour: "armour"
    case .sealing: "not encrypted"
    }
  }
}

extension AgeError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noMatch(let reason): reason.description
    case .header(let problem): problem.description
    case .mac:
      """
      The header was changed after the file was written: it does not match its seal. Nothing was \
      read. Use another copy of the file.
      """
    case .payload(.chunk(1)):
      "\(AgeError.PayloadProblem.chunk(1)) Nothing was read. Use another copy of the file."
    case .payload(let problem):
      "\(problem) What came before it is as it was written. Use another copy of the file."
    case .armour(let problem): "\(problem) Use another copy of the text."
    case .sealing(let problem): "\(problem) Nothing was encrypted."
    }
  }
}

extension AgeError.NoMatch: CustomStringConvertible {
  package var description: String {
    switch self {
    case .identities:
      "The file was not encrypted for any of these identities. Use the identity it was meant for."
    case .passphrase: "The passphrase is not the one of this file. Type it again."
    case .wantsIdentity:
      "The file has no passphrase: it was encrypted for somebody's identity. Use that identity."
    case .wantsPassphrase:
      "The file was not encrypted for an identity: it has a passphrase. Use that passphrase."
    }
  }
}

extension AgeError.HeaderProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAge: "This is not an age file. Check that the right file was named."
    case .otherVersion(let name):
      """
      The file is in version \(name) of the age format; this program reads v1. Open it with the \
      program that wrote it.
      """
    case .cutShort: "The file ends within its header. Use another copy of the file."
    case .tooLong: "The header is larger than any this program reads. Nothing was read."
    case .tooManyStanzas:
      "The header has more recipients than any this program reads. Nothing was read."
    case .line(let number):
      "Line \(number) of the header is damaged. Nothing was read. Use another copy of the file."
    case .stanza(let type):
      """
      A part of the header (\(type)) is damaged. Nothing was read. Use another copy of the file.
      """
    case .weakShare:
      "The header has a key that anybody could work out. Nothing was read. Do not trust the file."
    case .passphraseNotAlone:
      """
      The header has a passphrase beside another way in, which the format forbids. Nothing was \
      read. Do not trust the file.
      """
    case .workFactor(let factor, let limit):
      """
      The passphrase asks for a work factor of \(factor), more than the \(limit) allowed here: it \
      would use up this computer's memory. Nothing was read.
      """
    case .nonce: "The file ends just after its header. Use another copy of the file."
    }
  }
}

extension AgeError.PayloadProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .chunk(let number):
      "Part \(number) of the content (of 64 KiB each) is not as it was written."
    case .cutShort: "The file ends before its content does."
    case .afterEnd: "Something was added after the end of the content."
    case .emptyLastChunk: "The content ends with an empty part, which no writer makes."
    }
  }
}

extension AgeError.ArmourProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .beforeStart: "Something stands before the start of the armoured text."
    case .line(let number): "Line \(number) of the armoured text is damaged."
    case .cutShort: "The armoured text ends before its last line."
    case .afterEnd: "Something stands after the end of the armoured text."
    }
  }
}

extension AgeError.SealingProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noRecipients: "Nobody was named who could read it."
    case .tooManyRecipients(let count, let limit):
      "\(count) recipients are more than the \(limit) a file may have."
    case .weakRecipient: "One of the recipients is a key that would let anybody read it."
    case .workFactor(let factor, let limit):
      "A work factor of \(factor) is not between 1 and \(limit)."
    case .library: "The encryption library refused its work."
    }
  }
}
