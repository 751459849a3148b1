/// Decrypts one file, binary or armoured, that comes in parts.
///
/// What is added to the text is verified, also when the same call then throws: of a file whose
/// payload is damaged, exactly the chunks before the damage are given. After an error every call
/// throws the same one. Only ``finish(to:)`` tells that the file is whole.
package struct AgeDecryptor: ~Copyable {
  private var reader: AgeReader
  private var armour = Armour.Decoder()
  private var isArmoured: Bool?
  private var failure: AgeError?

  init(keys: KeyRing) { reader = AgeReader(keys: keys) }

  /// Takes the next part of the file and adds what is verified to `plain`.
  package mutating func append(
    _ sealed: some Collection<UInt8>, to plain: inout [UInt8]
  ) throws(AgeError) {
    if let failure { throw failure }
    do throws(AgeError) {
      try read(Array(sealed)[...], to: &plain)
    } catch {
      failure = error
      throw error
    }
  }

  /// The file has ended: adds the rest of the text to `plain`.
  package consuming func finish(to plain: inout [UInt8]) throws(AgeError) {
    if let failure { throw failure }
    if isArmoured == true { try armour.finish() }
    try reader.end(to: &plain)
  }

  /// The whole text of a file that is at hand; nothing of it where the file is not whole.
  package consuming func opening(_ sealed: some Collection<UInt8>) throws(AgeError) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(sealed.count)
    try append(sealed, to: &plain)
    try finish(to: &plain)
    return plain
  }

  /// The same for a secret text, such as an identity file.
  package consuming func opening(
    secret sealed: some Collection<UInt8>
  ) throws(AgeError) -> SecretBytes {
    reader.isSecret = true
    var plain: [UInt8] = []
    // Never larger than the file, so that the array is not moved and no copy is left behind.
    plain.reserveCapacity(sealed.count)
    defer { plain.wipe() }
    try append(sealed, to: &plain)
    try finish(to: &plain)
    return SecretBytes(plain)
  }

  private mutating func read(
    _ bytes: ArraySlice<UInt8>, to plain: inout [UInt8]
  ) throws(AgeError) {
    guard let first = bytes.first else { return }
    // No binary file begins with what may stand at the start of an armoured one.
    let isArmoured = isArmoured ?? (Armour.isSpace(first) || first == Armour.begin[0])
    self.isArmoured = isArmoured
    guard isArmoured else {
      do throws(AgeError) {
        return try reader.read(bytes, to: &plain)
      } catch {
        // A letter with an armoured file in it deserves a better word than "not an age file"; it
        // gets that where both come in one part.
        throw error == .header(.notAge) && Armour.stands(in: bytes) ? .armour(.beforeStart) : error
      }
    }
    var binary: [UInt8] = []
    do throws(AgeError) {
      try armour.append(bytes, to: &binary)
    } catch {
      // What stood before the fault is read all the same.
      try reader.read(binary[...], to: &plain)
      throw error
    }
    try reader.read(binary[...], to: &plain)
  }
}
