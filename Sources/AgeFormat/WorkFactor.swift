/// How much work a guess of a passphrase costs: the logarithm to base 2 of scrypt's N.
///
/// The memory it takes, for the writer as for every reader, is 1 KiB times N.
package enum WorkFactor {
  /// What is written: 256 MiB, about a second.
  package static let written = 18
  /// The most a file from elsewhere may ask for: 1 GiB.
  package static let imported = 20
  /// The most a file of our own may ask for, and the most that can be allowed: 4 GiB.
  package static let own = 22
}
