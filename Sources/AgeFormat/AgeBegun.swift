/// A file whose text is still to come, and which one of its readers is already known to open.
///
/// The key agreements of a file are most of the work of a short one, and none of them needs the
/// text: they are done here, so that they can be over before somebody waits for the file.
///
/// It cannot be copied: two files that went on from one state would share a key and a nonce.
package struct AgeBegun: ~Copyable, Sendable {
  private let encryptor: AgeEncryptor
  /// What comes before the first chunk, as the reader read it.
  private let head: [UInt8]
  /// With the key that the reader found in the header.
  private let reader: PayloadReader

  init(_ encryptor: consuming AgeEncryptor, readWith keys: KeyRing) throws(AgeError) {
    head = encryptor.head
    var reader = AgeReader(keys: keys)
    var nothing: [UInt8] = []
    try reader.read(head[...], to: &nothing)
    guard let payload = reader.payload else { throw .header(.cutShort) }
    self.reader = payload
    self.encryptor = encryptor
  }

  /// The whole file, and its text as its reader reads it there.
  package consuming func sealing(
    _ plain: [UInt8]
  ) throws(AgeError) -> (file: [UInt8], text: [UInt8]) {
    var reader = reader
    let head = head
    let file = try encryptor.sealing(plain)
    guard file.starts(with: head) else { throw .sealing(.library) }
    var text: [UInt8] = []
    text.reserveCapacity(plain.count)
    try reader.read(file[head.count...], to: &text)
    try reader.end(to: &text)
    return (file, text)
  }
}
