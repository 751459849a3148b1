import CTerminal
import Screens

/// What each code means.
extension KeyDecoder {
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte | 0x60)))
    // Ctrl-\ Ctrl-] Ctrl-^ Ctrl-_
    default: .control(Character(Unicode.Scalar(byte | 0x40)))
    }
  }

  /// The key of a `CTERM_KEY_` code; nil for a key this program has no use for.
  static func key(_ code: Int) -> Key? {
    switch code {
    case CTERM_KEY_UP: .up
    case CTERM_KEY_DOWN: .down
    case CTERM_KEY_LEFT: .left
    case CTERM_KEY_RIGHT: .right
    case CTERM_KEY_HOME: .home
    case CTERM_KEY_END: .end
    case CTERM_KEY_PAGE_UP: .pageUp
    case CTERM_KEY_PAGE_DOWN: .pageDown
    case CTERM_KEY_BACK_TAB: .backTab
    case CTERM_KEY_BACKSPACE: .backspace
    case CTERM_KEY_DELETE: .delete
    case CTERM_KEY_ENTER: .enter
    case CTERM_KEY_FUNCTION + 1...CTERM_KEY_FUNCTION + 12: .function(code - CTERM_KEY_FUNCTION)
    default: nil
    }
  }

  /// `ESC O x` and `ESC [ x`, as xterm and its kin send them in either mode.
  static func cursorKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "P"): .function(1)
    case UInt8(ascii: "Q"): .function(2)
    case UInt8(ascii: "R"): .function(3)
    case UInt8(ascii: "S"): .function(4)
    default: nil
    }
  }

  /// `ESC [ parameters final`.
  ///
  /// Shift, Alt and Control, the second parameter, make no difference.
  static func sequenceKey(_ parameters: [UInt8], final: UInt8) -> Key? {
    guard parameters.allSatisfy({ (0x30..<0x3A).contains($0) || $0 == UInt8(ascii: ";") }) else {
      return nil
    }
    guard final == UInt8(ascii: "~") else {
      // A mouse report also ends in M; it is never asked for.
      return final == UInt8(ascii: "M") ? nil : cursorKey(final)
    }
    return switch String(decoding: parameters.prefix { $0 != UInt8(ascii: ";") }, as: UTF8.self) {
    case "1", "7": .home
    case "3": .delete
    case "4", "8": .end
    case "5": .pageUp
    case "6": .pageDown
    default: nil
    }
  }
}
