@testable import AgeFormat

/// The header of an age file: what is accepted is written back byte for byte.
enum HeaderTarget {
  static func run(_ input: [UInt8]) throws(BrokenPromise) {
    if let (header, length) = read(input) {
      try BrokenPromise.unless(header.bytes.elementsEqual(input[..<length]), "written otherwise")
      let body = header.stanzas.flatMap(\.bytes)
      try BrokenPromise.unless(
        header.sealed == Header.version + body + Header.macStart, "stanzas written otherwise")
      try BrokenPromise.unless(header.stanzas.count <= Header.stanzaLimit, "too many stanzas")
      try BrokenPromise.unless(length <= HeaderReader.limit, "too long")
    }
    guard let identity = try? AgeIdentity(secret: SecretBytes([UInt8](repeating: 0x42, count: 32)))
    else { throw BrokenPromise(description: "no identity") }
    let whole = Reading(input, step: .max, identity)
    try BrokenPromise.unless(whole == Reading(input, step: 7, identity), "depends on its parts")
  }

  private static func read(_ input: [UInt8]) -> (header: Header, length: Int)? {
    var reader = HeaderReader()
    for (index, byte) in input.enumerated() {
      guard let header = try? reader.take(byte) else { continue }
      return (header, index + 1)
    }
    return nil
  }

  /// What comes of the whole file, read in parts.
  private struct Reading: Equatable {
    var plain: [UInt8] = []
    var error: AgeError?

    init(_ file: [UInt8], step: Int, _ identity: AgeIdentity) {
      var decryptor = Age.decrypt(identities: [identity])
      do throws(AgeError) {
        var rest = file[...]
        while !rest.isEmpty {
          try decryptor.append(rest.prefix(step), to: &plain)
          rest = rest.dropFirst(step)
        }
        try decryptor.finish(to: &plain)
      } catch {
        // The better word for a letter with a file in it is given where one part has both.
        self.error = error == .armour(.beforeStart) ? .header(.notAge) : error
      }
    }
  }
}
