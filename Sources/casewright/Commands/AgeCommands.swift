import AgeFormat
import ArgumentParser
import ReviewCore

struct AgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "age",
    abstract: "Makes identities, encrypts and decrypts in the age format.",
    discussion: "The stock age command reads and writes the same files.",
    subcommands: [AgeKeygen.self, AgeEncrypt.self, AgeDecrypt.self])
}

struct AgeKeygen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keygen", abstract: "Makes an identity.")

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Where it is written: a new file. Else standard output.")
  var output: String?
  @OptionGroup var common: CommonOptions

  func run() throws {
    let identity = try AgeIdentity.generate()
    var file = try ByteOutput(output, .newFile)
    let head = "# created: \(Clock().now.rfc3339)\n# public key: \(identity.recipient)\n"
    try file.write(Array(head.utf8))
    try file.write(identity.text)
    try file.write([UInt8(ascii: "\n")])
    try file.finish()
    if output != nil { Output.message("Public key: \(identity.recipient)") }
  }
}

struct AgeEncrypt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encrypt", abstract: "Encrypts a file for recipients or with a passphrase.")

  @Option(
    name: [.customShort("r"), .customLong("recipient")],
    help: "Who can read it: age1…. May be given more than once.")
  var recipients: [String] = []
  @Option(help: "A file that holds the passphrase.")
  var passphraseFile: String?
  @Flag(
    name: [.customShort("a"), .customLong("armour"), .customLong("armor")],
    help: "Writes text instead of bytes.")
  var armour = false
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Where it is written. Else standard output.")
  var output: String?
  @Argument(help: "The file. Else standard input.")
  var file: String?
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if recipients.isEmpty == (passphraseFile == nil) {
      throw ValidationError("Give either -r RECIPIENT or --passphrase-file FILE.")
    }
  }

  func run() throws {
    try sayingClass {
      guard armour || !ByteOutput.isTerminal(output) else { throw AgeProblem.bytesToTerminal }
      let input = try ByteInput(file)
      var encryptor = try begin()
      // Only now: a wrong recipient leaves a file that is there alone.
      var out = try ByteOutput(output, .replacing(input: input))
      var encoder = armour ? Armour.Encoder() : nil
      var sealed: [UInt8] = []
      while let block = try input.next() {
        try encryptor.append(block, to: &sealed)
        try out.write(armoured(sealed, by: &encoder))
        sealed.removeAll(keepingCapacity: true)
      }
      try encryptor.finish(to: &sealed)
      var end = armoured(sealed, by: &encoder)
      encoder?.finish(to: &end)
      try out.write(end)
      try out.finish()
    }
  }

  private func begin() throws -> AgeEncryptor {
    if let passphraseFile {
      return try Age.encrypt(passphrase: try SecretFile.passphrase(passphraseFile))
    }
    return try Age.encrypt(
      to: try recipients.map { text in
        do throws(AgeKeyError) {
          return try AgeRecipient(text)
        } catch {
          throw AgeProblem.recipient(text, error)
        }
      })
  }

  private func armoured(_ bytes: [UInt8], by encoder: inout Armour.Encoder?) -> [UInt8] {
    guard encoder != nil else { return bytes }
    var text: [UInt8] = []
    encoder?.append(bytes, to: &text)
    return text
  }
}

struct AgeDecrypt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decrypt", abstract: "Decrypts a file, plain or armoured.")

  @Option(
    name: [.customShort("i"), .customLong("identity")],
    help: "A file of identities, with or without a passphrase. May be given more than once.")
  var identities: [String] = []
  @Option(
    help: """
      A file that holds the passphrase: of the identities or, where none are given, of the file. \
      Else CASEWRIGHT_PASSPHRASE_FILE.
      """)
  var passphraseFile: String?
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: "Where it is written. Else standard output.")
  var output: String?
  @Argument(help: "The file. Else standard input.")
  var file: String?
  @OptionGroup var common: CommonOptions

  private var passphrasePath: String? {
    passphraseFile ?? Environment["CASEWRIGHT_PASSPHRASE_FILE"]
  }

  func validate() throws {
    if identities.isEmpty, passphrasePath == nil {
      throw ValidationError("Give -i IDENTITY, or --passphrase-file FILE.")
    }
  }

  func run() throws {
    try sayingClass {
      var decryptor = try begin()
      let input = try ByteInput(file)
      var out = try ByteOutput(output, .replacing(input: input))
      var plain: [UInt8] = []
      var failure: AgeError?
      while failure == nil, let block = try input.next() {
        do throws(AgeError) {
          try decryptor.append(block, to: &plain)
        } catch {
          failure = error
        }
        // What is verified is given out, also before a fault.
        try out.write(plain)
        plain.removeAll(keepingCapacity: true)
      }
      if failure == nil {
        do throws(AgeError) {
          try decryptor.finish(to: &plain)
        } catch {
          failure = error
        }
        try out.write(plain)
      }
      if let failure { throw failure }
      try out.finish()
    }
  }

  private func begin() throws -> AgeDecryptor {
    if identities.isEmpty, let passphrasePath {
      return Age.decrypt(passphrase: try SecretFile.passphrase(passphrasePath))
    }
    return Age.decrypt(identities: try identities.flatMap(read))
  }

  private func read(_ path: String) throws -> [AgeIdentity] {
    var text = try SecretFile.keys(path)
    if text.withBytes({ AgeKeyFile.isProtected($0) }) {
      guard let passphrasePath else { throw AgeProblem.protected(path) }
      let passphrase = try SecretFile.passphrase(passphrasePath)
      let sealed = text.withBytes { Array($0) }
      do throws(AgeError) {
        text = try AgeKeyFile.open(sealed, with: passphrase)
      } catch {
        throw error.failure(in: path)
      }
    }
    do throws(AgeKeyError) {
      return try AgeKeyFile.identities(in: text)
    } catch {
      throw AgeProblem.identities(path, error)
    }
  }
}

extension ParsableCommand {
  /// Says the class of an age error before its sentence, for scripts.
  fileprivate func sayingClass(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as AgeError {
      throw error.failure()
    }
  }
}

extension AgeError {
  fileprivate func failure(in path: String? = nil) -> CommandFailure {
    let place = path.map { "\($0): " } ?? ""
    return CommandFailure(status: 1, sentence: "\(classInWords): \(place)\(self)")
  }
}
