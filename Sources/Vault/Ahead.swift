import Glibc
import Synchronization

/// A value worked out on a thread of its own while the program does something else.
///
/// For what somebody waits for: they wait for the longer of two things and not for both, one after
/// the other.
package final class Ahead<Value: Sendable, Failure: Error>: @unchecked Sendable {
  // Written by the thread alone, and read once that has ended.
  private var value: Value?
  private var failure: Failure?
  private let work: @Sendable () throws(Failure) -> Value
  private let thread = JoinedThread()

  package init(_ work: @escaping @Sendable () throws(Failure) -> Value) {
    self.work = work
    thread.start { [self] in
      do throws(Failure) {
        value = try work()
      } catch {
        failure = error
      }
    }
  }

  /// Waits for the value; without a thread it is worked out now.
  package func worked() throws(Failure) -> Value {
    thread.join()
    if let failure { throw failure }
    if let value { return value }
    return try work()
  }
}

/// One thread, waited for once.
private final class JoinedThread: Sendable {
  private let handle = Mutex<pthread_t?>(nil)

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Begins at once; where no thread can be had, nothing is run.
  func start(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run))
    var thread = pthread_t()
    let answer = pthread_create(
      &thread, nil,
      { given in
        given.map { Unmanaged<Body>.fromOpaque($0).takeRetainedValue().run() }
        return nil
      }, body.toOpaque())
    guard answer == 0 else { return body.release() }
    handle.withLock { $0 = thread }
  }

  func join() {
    guard let thread = handle.withLock({ $0.take() }) else { return }
    pthread_join(thread, nil)
  }
}
