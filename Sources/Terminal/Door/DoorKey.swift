/// What a key at the door means; what is typed comes byte by byte and is kept by nobody here.
package enum DoorKey: Hashable, Sendable {
  /// A byte of a text, in UTF-8.
  case byte(UInt8)
  case enter
  case escape
  case erase
  case eraseAll
  case up
  case down
}

/// Takes bytes apart into keys: the sequences of other keys and the marks of a paste are left out.
struct DoorKeys {
  private enum State: Hashable {
    case text
    /// After an Esc.
    case escaped
    /// Within a sequence: its parameter as a number.
    case sequence(Int)
    /// After an Esc and an O: one letter more.
    case single
  }

  private var state = State.text
  /// Within a pasted text, where an Enter is a part of it and not a wish.
  private var isPasting = false

  /// Whether an Esc came that may be the beginning of something longer.
  var isWaiting: Bool { state != .text }

  /// Nothing more came: an Esc was the key itself.
  mutating func silence() -> DoorKey? {
    defer { state = .text }
    return state == .escaped && !isPasting ? .escape : nil
  }

  mutating func take(_ byte: UInt8) -> DoorKey? {
    switch state {
    case .text: return text(byte)
    case .escaped:
      switch byte {
      case UInt8(ascii: "["): state = .sequence(0)
      case UInt8(ascii: "O"): state = .single
      case 0x1B: return isPasting ? nil : .escape
      default: state = .text
      }
      return nil
    case .single:
      state = .text
      return arrow(byte)
    case .sequence(let number):
      return sequence(byte, number)
    }
  }

  private mutating func text(_ byte: UInt8) -> DoorKey? {
    if byte == 0x1B {
      state = .escaped
      return nil
    }
    if isPasting { return byte >= 0x20 && byte != 0x7F ? .byte(byte) : nil }
    switch byte {
    case 0x0A, 0x0D: return .enter
    case 0x08, 0x7F: return .erase
    case 0x15: return .eraseAll
    case 0x20...: return .byte(byte)
    default: return nil
    }
  }

  private mutating func sequence(_ byte: UInt8, _ number: Int) -> DoorKey? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      state = .sequence(min(number * 10 + Int(byte - UInt8(ascii: "0")), 9999))
      return nil
    case 0x20...0x3F:
      state = .sequence(number)
      return nil
    case UInt8(ascii: "~"):
      state = .text
      if number == 200 { isPasting = true }
      if number == 201 { isPasting = false }
      return nil
    default:
      state = .text
      return arrow(byte)
    }
  }

  private func arrow(_ byte: UInt8) -> DoorKey? {
    switch byte {
    case UInt8(ascii: "A"): isPasting ? nil : .up
    case UInt8(ascii: "B"): isPasting ? nil : .down
    default: nil
    }
  }
}
