@testable import AgeFormat

/// Armour: a file has one armoured form, but for CR LF and the white space around it.
enum ArmourTarget {
  static func run(_ input: [UInt8]) throws(BrokenPromise) {
    let whole = Decoding(input, step: .max)
    try BrokenPromise.unless(whole == Decoding(input, step: 1), "depends on its parts")
    try BrokenPromise.unless(whole.bytes.count <= input.count, "more than there was")
    guard whole.error == nil else { return }

    var text: [UInt8] = []
    var encoder = Armour.Encoder()
    encoder.append(whole.bytes, to: &text)
    encoder.finish(to: &text)
    try BrokenPromise.unless(text == normal(input), "two forms of one file")
  }

  /// Without white space around it, lines ended by LF.
  private static func normal(_ input: [UInt8]) -> [UInt8] {
    let start = input.drop { Armour.isSpace($0) }
    let end = start.lastIndex { !Armour.isSpace($0) } ?? start.startIndex
    var text: [UInt8] = []
    for byte in start[...end] {
      if byte == Header.newline, text.last == 0x0D { text.removeLast() }
      text.append(byte)
    }
    return text + [Header.newline]
  }

  private struct Decoding: Equatable {
    var bytes: [UInt8] = []
    var error: AgeError?

    init(_ text: [UInt8], step: Int) {
      var decoder = Armour.Decoder()
      do throws(AgeError) {
        var rest = text[...]
        while !rest.isEmpty {
          try decoder.append(rest.prefix(step), to: &bytes)
          rest = rest.dropFirst(step)
        }
        try decoder.finish()
      } catch {
        self.error = error
      }
    }
  }
}
