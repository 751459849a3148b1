import Synchronization
import Testing

@testable import Vault

/// The calls a file system answers, by the name of the method.
enum Call: String, Sendable {
  case openFolder
  case makeFolder
  case names
  case status
  case checkWritable
  case openFile
  case read
  case write
  case sync
  case close
  case rename
  case remove
  case lock
}

/// A file system that asks before every call whether it shall fail.
final class WatchedFileSystem: FileSystem {
  private let base: any FileSystem
  private let watch = Mutex<(@Sendable (Call) -> CInt?)?>(nil)
  /// The files open for writing: closing any other loses nothing, so nobody asks how it went.
  private let written = Mutex<Set<Descriptor>>([])

  /// - Parameter base: Answers the calls that are let through.
  init(_ base: any FileSystem = KernelFileSystem()) { self.base = base }

  /// Lets `next` stand in for a call by the error it gives, as long as `body` runs.
  func watched<Value>(
    by next: @escaping @Sendable (Call) -> CInt?, _ body: () throws -> Value
  ) rethrows -> Value {
    watch.withLock { $0 = next }
    defer { watch.withLock { $0 = nil } }
    return try body()
  }

  private func pass<Value>(
    _ call: Call, _ answer: () throws(Errno) -> Value
  ) throws(Errno) -> Value {
    let next = watch.withLock { $0 }
    if let number = next?(call) { throw Errno(number) }
    return try answer()
  }

  func openFolder(_ name: String, in folder: Descriptor?) throws(Errno) -> Descriptor {
    try pass(.openFolder) { () throws(Errno) in try base.openFolder(name, in: folder) }
  }
  func makeFolder(_ name: String, in folder: Descriptor?) throws(Errno) {
    try pass(.makeFolder) { () throws(Errno) in try base.makeFolder(name, in: folder) }
  }
  func names(in folder: Descriptor) throws(Errno) -> [String] {
    try pass(.names) { () throws(Errno) in try base.names(in: folder) }
  }
  func status(of name: String, in folder: Descriptor?) throws(Errno) -> FileStatus {
    try pass(.status) { () throws(Errno) in try base.status(of: name, in: folder) }
  }
  func status(of descriptor: Descriptor) throws(Errno) -> FileStatus {
    try pass(.status) { () throws(Errno) in try base.status(of: descriptor) }
  }
  func checkWritable(_ folder: Descriptor) throws(Errno) {
    try pass(.checkWritable) { () throws(Errno) in try base.checkWritable(folder) }
  }
  func openFile(
    _ name: String, in folder: Descriptor, for purpose: FilePurpose
  ) throws(Errno) -> Descriptor {
    let file = try pass(.openFile) { () throws(Errno) in
      try base.openFile(name, in: folder, for: purpose)
    }
    if case .creating = purpose { _ = written.withLock { $0.insert(file) } }
    return file
  }
  func read(_ file: Descriptor, upTo count: Int) throws(Errno) -> [UInt8] {
    try pass(.read) { () throws(Errno) in try base.read(file, upTo: count) }
  }
  func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
    try pass(.write) { () throws(Errno) in try base.write(bytes, to: file) }
  }
  func sync(_ descriptor: Descriptor) throws(Errno) {
    do throws(Errno) {
      try pass(.sync) { () throws(Errno) in try base.sync(descriptor) }
    } catch {
      (base as? SimulatedDisk)?.syncFailed(on: descriptor)
      throw error
    }
  }
  func close(_ descriptor: Descriptor) throws(Errno) {
    // As on Linux, the descriptor is gone whatever is answered.
    let result = Result { () throws(Errno) in try base.close(descriptor) }
    let wasWritten = written.withLock { $0.remove(descriptor) != nil }
    if wasWritten { try pass(.close) { () throws(Errno) in try result.get() } }
  }
  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor
  ) throws(Errno) {
    try pass(.rename) { () throws(Errno) in
      try base.rename(name, in: folder, to: newName, in: newFolder)
    }
  }
  func remove(_ name: String, in folder: Descriptor) throws(Errno) {
    try pass(.remove) { () throws(Errno) in try base.remove(name, in: folder) }
  }
  func lock(_ file: Descriptor, _ kind: LockKind) throws(Errno) {
    try pass(.lock) { () throws(Errno) in try base.lock(file, kind) }
  }
  func unlock(_ file: Descriptor) { base.unlock(file) }
  func note(_ bytes: [UInt8], in file: Descriptor) { base.note(bytes, in: file) }
}

/// Counts calls and makes one of them, or all from one on, fail.
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
  func during<Value>(
    on fileSystem: WatchedFileSystem, _ body: () throws -> Value
  ) -> Result<Value, any Error> {
    let next: @Sendable (Call) -> CInt? = { [self] _ in
      let call = count.withLock { count in
        count += 1
        return count
      }
      return call == first || forEver && call > first ? number : nil
    }
    return Result { try fileSystem.watched(by: next, body) }
  }
}

/// One way in which one call fails.
struct Strike: CustomTestStringConvertible {
  let number: CInt
  let forEver: Bool

  var testDescription: String { "errno \(number), \(forEver ? "for ever" : "once")" }
}

/// Writes down which calls are made.
final class Recorder: Sendable {
  private let calls = Mutex<[Call]>([])

  func during<Value>(
    on fileSystem: WatchedFileSystem, _ body: () throws -> Value
  ) rethrows -> Value {
    let note: @Sendable (Call) -> CInt? = { [self] call in
      calls.withLock { $0.append(call) }
      return nil
    }
    return try fileSystem.watched(by: note, body)
  }

  /// The calls since the last time this was asked.
  func take() -> [Call] {
    calls.withLock { calls in
      defer { calls = [] }
      return calls
    }
  }
}
