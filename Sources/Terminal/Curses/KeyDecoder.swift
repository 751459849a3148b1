import CTerminal
import Screens

/// Turns what `cterm_key` answers, bytes and key codes, into keys.
///
/// Bytes are read as UTF-8 whatever the locale, so what is typed is recorded right even where only
/// ASCII can be shown. Scalars of one burst that make up one character arrive as one key. Escape
/// sequences that the terminal's description does not know (`ESC [ B` in the wrong mode, Ctrl-Left)
/// are read here, so that their letters are never taken for typing.
struct KeyDecoder {
  private enum State {
    case ground
    case utf8(bytes: [UInt8], length: Int)
    case escape
    /// After `ESC O`.
    case shifted
    /// After `ESC [`: parameters and intermediates so far.
    case sequence([UInt8])
  }

  private var state = State.ground
  private var cluster: Character?
  private var keys: [Key] = []

  /// More bytes must follow before the last ones mean anything.
  var isWaiting: Bool {
    switch state {
    case .ground, .escape: false
    case .utf8, .shifted, .sequence: true
    }
  }

  /// Takes one byte (0 to 255) or one `CTERM_KEY_` code.
  mutating func take(_ code: Int32) {
    if let byte = UInt8(exactly: code) {
      take(byte: byte)
    } else {
      interrupt()
      if let key = Self.key(Int(code)) { emit(key) }
    }
  }

  /// The keys so far; the burst is over, so nothing can be waited for.
  mutating func finish() -> [Key] {
    interrupt()
    flushCluster()
    defer { keys = [] }
    return keys
  }

  private mutating func take(byte: UInt8) {
    switch state {
    case .ground:
      start(byte)
    case .utf8(var bytes, let length):
      guard byte & 0xC0 == 0x80 else {
        interrupt()
        start(byte)
        return
      }
      bytes.append(byte)
      state = .utf8(bytes: bytes, length: length)
      if bytes.count == length { interrupt() }
    case .escape:
      switch byte {
      case UInt8(ascii: "["): state = .sequence([])
      case UInt8(ascii: "O"): state = .shifted
      default:
        interrupt()
        start(byte)
      }
    case .shifted:
      state = .ground
      if let key = Self.cursorKey(byte) {
        emit(key)
      } else {
        emit(.escape)
        type("O")
        start(byte)
      }
    case .sequence(let parameters):
      switch byte {
      case 0x20..<0x40 where parameters.count < 32:
        state = .sequence(parameters + [byte])
      case 0x40..<0x7F:
        state = .ground
        if let key = Self.sequenceKey(parameters, final: byte) { emit(key) }
      default:
        state = .ground
        start(byte)
      }
    }
  }

  private mutating func start(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x00..<0x20, 0x7F: emit(Self.control(byte))
    case 0x20..<0x7F: type(Unicode.Scalar(byte))
    case 0xC2..<0xE0: state = .utf8(bytes: [byte], length: 2)
    case 0xE0..<0xF0: state = .utf8(bytes: [byte], length: 3)
    case 0xF0..<0xF5: state = .utf8(bytes: [byte], length: 4)
    default: type("\u{FFFD}")
    }
  }

  /// Settles an unfinished state: what was begun is not going on.
  private mutating func interrupt() {
    let unfinished = state
    state = .ground
    switch unfinished {
    case .ground:
      break
    case .utf8(let bytes, _):
      for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { type(scalar) }
    case .escape:
      emit(.escape)
    case .shifted:
      emit(.escape)
      type("O")
    case .sequence(let parameters):
      // Alt-[ and nothing else; of a longer sequence that broke off nothing can be meant.
      guard parameters.isEmpty else { return }
      emit(.escape)
      type("[")
    }
  }

  private mutating func type(_ scalar: Unicode.Scalar) {
    guard !(0x80..<0xA0).contains(scalar.value) else { return }
    if let cluster {
      var joined = String(cluster)
      joined.unicodeScalars.append(scalar)
      if joined.count == 1 {
        self.cluster = Character(joined)
        return
      }
    }
    flushCluster()
    cluster = Character(scalar)
  }

  private mutating func emit(_ key: Key) {
    flushCluster()
    keys.append(key)
  }

  private mutating func flushCluster() {
    if let cluster { keys.append(.character(cluster)) }
    cluster = nil
  }
}
