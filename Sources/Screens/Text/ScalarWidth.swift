/// What becomes of one Unicode scalar on a screen: its columns, or why it has none of its own.
///
/// The terminal library advances by the C library's `wcwidth`; anything else we count would draw a
/// page askew. Hence one table, taken from there, and no reading of Unicode properties.
enum ScalarWidth: UInt8 {
  /// Never sent: controls, bidirectional controls, separators, tag characters, the unassigned.
  case replaced
  case one
  case two
  /// Drawn over the character before it.
  case mark
  /// Invisible by design and safe to leave out: variation selectors and joiners.
  case silent

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0x300: self = .one
    case 0..<0x20, 0x7F..<0xA0: self = .replaced
    default: self = Self.inTable(scalar.value)
    }
  }

  /// The last run that starts at or before the value.
  private static func inTable(_ value: UInt32) -> Self {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle] >> 3 <= value { low = middle } else { high = middle }
    }
    return Self(rawValue: UInt8(runs[low] & 0b111)) ?? .replaced
  }
}
