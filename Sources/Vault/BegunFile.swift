import AgeFormat
import Synchronization

/// A file that is begun on another thread, for whoever writes the next one.
final class BegunFile: Sendable {
  private let begun = Mutex<AgeBegun?>(nil)

  init(with sealing: Sealing) {
    Task.detached { [self] in
      begun.withLock { $0 = try? sealing.begin() }
    }
  }

  /// The file, once; nil where it was taken before, could not be begun, or is not being begun yet:
  /// nobody waits for another thread to be given its turn.
  func take() -> AgeBegun? { begun.withLock { $0.take() } }
}
