import Synchronization
import Testing

@testable import Vault

/// Counts system calls and makes one of them, or all from one on, fail.
final class Interference: Sendable {
  private let count = Mutex(0)
  private let first: Int
  private let forEver: Bool
  private let number: CInt

  init(at first: Int, forEver: Bool, with number: CInt) {
    self.first = first
    self.forEver = forEver
    self.number = number
  }

  /// Whether the call to fail was reached.
  var struck: Bool { count.withLock { $0 } >= first }

  /// What `body` returns or the error it ends with.
  func during<Value>(_ body: () throws -> Value) -> Result<Value, any Error> {
    let next: @Sendable (String) -> CInt? = { [self] _ in
      let call = count.withLock { count in
        count += 1
        return count
      }
      return call == first || forEver && call > first ? number : nil
    }
    return Result { try SystemCalls.$interference.withValue(next, operation: body) }
  }
}

/// One way in which one call fails.
struct Strike: CustomTestStringConvertible {
  let number: CInt
  let forEver: Bool

  var testDescription: String { "errno \(number), \(forEver ? "for ever" : "once")" }
}

/// Writes down which system calls are made.
final class Recorder: Sendable {
  private let calls = Mutex<[String]>([])

  func during<Value>(_ body: () throws -> Value) rethrows -> Value {
    let note: @Sendable (String) -> CInt? = { [self] call in
      calls.withLock { $0.append(call) }
      return nil
    }
    return try SystemCalls.$interference.withValue(note, operation: body)
  }

  /// The calls since the last time this was asked.
  func take() -> [String] {
    calls.withLock { calls in
      defer { calls = [] }
      return calls
    }
  }
}
