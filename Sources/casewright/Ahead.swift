import Glibc
import Synchronization

/// A value worked out on a thread of its own while the program does something else.
///
/// For what takes milliseconds before the first screen: a person waits for the longer of two things
/// and not for both, one after the other.
final class Ahead<Value: Sendable>: Sendable {
  private let worked: Mutex<Result<Value, any Error>?> = Mutex(nil)
  private let work: @Sendable () throws -> Value
  private let thread: JoinedThread

  init(_ work: @escaping @Sendable () throws -> Value) {
    self.work = work
    thread = JoinedThread()
    thread.start { [self] in keep(Result { try work() }) }
  }

  private func keep(_ result: Result<Value, any Error>) { worked.withLock { $0 = result } }

  /// Waits for the value; without a thread it is worked out now.
  func value() throws -> Value {
    thread.join()
    return try worked.withLock { $0 }?.get() ?? work()
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
