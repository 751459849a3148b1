import Glibc
import Synchronization

@testable import Vault

/// A disk with a volatile and a durable layer.
///
/// What is written is seen at once by every opening and survives the end of a process. A power cut
/// leaves of a file what was there when it was last synced, of a folder the names it had when it
/// was last synced, and of everything since any part: see `SimulatedDisk.State.crashes`.
final class SimulatedDisk: FileSystem {
  /// A call that a test leaves out: the disk answers that all is well and does nothing.
  struct Omission: Hashable, Sendable {
    let call: Call
    /// Which of its calls since `begin`, from 1.
    let number: Int
  }

  fileprivate struct Running {
    var state: State
    var handles: [Descriptor: Handle] = [:]
    var nextDescriptor: Descriptor = 1000
    var locks: [Int: [Descriptor: LockKind]] = [:]
    var omission: Omission?
    var counts: [Call: Int] = [:]
    /// What the disk was like before each change, and at last.
    var moments: [State] = []
    var isRecording = false
  }

  fileprivate struct Handle {
    let node: Int
    var position = 0
    var wasWritten = false
  }

  private let running: Mutex<Running>

  /// A disk nobody has open: an empty one, what a power cut left, or what a killed process left.
  init(_ state: State = State()) { running = Mutex(Running(state: state)) }

  var state: State { running.withLock { $0.state } }

  /// What was wrong in the way the disk was used.
  var misuses: [String] { state.misuses }

  /// Starts counting calls, leaves one of them out and writes down every moment from here on.
  func begin(omitting omission: Omission? = nil) {
    running.withLock { running in
      running.omission = omission
      running.counts = [:]
      running.moments = [running.state]
      running.isRecording = true
    }
  }

  /// How many changes there were since `begin`.
  var changes: Int { running.withLock { max(0, $0.moments.count - 1) } }

  /// Whether every descriptor was closed.
  var isClosed: Bool { running.withLock { $0.handles.isEmpty } }

  /// The moments since `begin`, the last of them after everything; and how often each call came.
  func end() -> (moments: [State], counts: [Call: Int]) {
    running.withLock { running in
      running.isRecording = false
      running.omission = nil
      return (running.moments, running.counts)
    }
  }

  /// A sync of this failed: the kernel calls the pages clean all the same, so that what was
  /// written since the last sync may never reach the disk.
  func syncFailed(on descriptor: Descriptor) {
    running.withLock { running in
      guard let node = running.handles[descriptor]?.node else { return }
      running.state.syncFailed(node)
    }
  }

  private func change<Value: Sendable>(
    _ call: Call, otherwise: Value, _ body: (inout Running) throws(Errno) -> Value
  ) throws(Errno) -> Value {
    let result = running.withLock { running -> Result<Value, Errno> in
      running.counts[call, default: 0] += 1
      if let omission = running.omission, omission.call == call,
        omission.number == running.counts[call]
      {
        return .success(otherwise)
      }
      let result = Result { () throws(Errno) in try body(&running) }
      if running.isRecording { running.moments.append(running.state) }
      return result
    }
    return try result.get()
  }

  private func look<Value: Sendable>(
    _ body: (inout Running) throws(Errno) -> Value
  ) throws(Errno) -> Value {
    let result = running.withLock { running in
      Result { () throws(Errno) in try body(&running) }
    }
    return try result.get()
  }

  // MARK: Folders

  func openFolder(_ name: String, in folder: Descriptor?) throws(Errno) -> Descriptor {
    try look { running throws(Errno) in
      let node = try running.find(name, in: folder)
      guard running.state.isFolder(node) else { throw Errno(ENOTDIR) }
      return running.opened(node)
    }
  }

  func makeFolder(_ name: String, in folder: Descriptor?) throws(Errno) {
    try change(.makeFolder, otherwise: ()) { running throws(Errno) in
      let (parent, name) = try running.place(name, in: folder)
      guard running.state.node(name, in: parent) == nil else { throw Errno(EEXIST) }
      running.state.makeFolder(name, in: parent)
    }
  }

  func names(in folder: Descriptor) throws(Errno) -> [String] {
    try look { running throws(Errno) in running.state.names(in: try running.node(folder)) }
  }

  func status(of name: String, in folder: Descriptor?) throws(Errno) -> FileStatus {
    try look { running throws(Errno) in
      running.state.status(of: try running.find(name, in: folder))
    }
  }

  func status(of descriptor: Descriptor) throws(Errno) -> FileStatus {
    try look { running throws(Errno) in running.state.status(of: try running.node(descriptor)) }
  }

  func checkWritable(_ folder: Descriptor) {}

  // MARK: Files

  func openFile(
    _ name: String, in folder: Descriptor, for purpose: FilePurpose
  ) throws(Errno) -> Descriptor {
    let found = try look { running throws(Errno) in
      let parent = try running.node(folder)
      return running.state.node(name, in: parent)
    }
    switch purpose {
    case .reading:
      guard let found else { throw Errno(ENOENT) }
      return try look { running throws(Errno) in running.opened(found) }
    case .creating where found != nil: throw Errno(EEXIST)
    case .locking where found != nil, .appending where found != nil:
      return try look { running throws(Errno) in running.opened(found ?? 0) }
    case .creating, .appending, .locking:
      return try change(.openFile, otherwise: -1) { running throws(Errno) in
        let parent = try running.node(folder)
        let isLock = purpose == .locking
        return running.opened(running.state.makeFile(name, in: parent, durably: isLock))
      }
    }
  }

  func read(_ file: Descriptor, upTo count: Int) throws(Errno) -> [UInt8] {
    try look { running throws(Errno) in
      guard var handle = running.handles[file] else { throw Errno(EBADF) }
      let bytes = running.state.content(of: handle.node).dropFirst(handle.position).prefix(count)
      handle.position += bytes.count
      running.handles[file] = handle
      return Array(bytes)
    }
  }

  /// The first call for each file writes a half only, as the kernel may.
  func write(_ bytes: ArraySlice<UInt8>, to file: Descriptor) throws(Errno) -> Int {
    try change(.write, otherwise: bytes.count) { running throws(Errno) in
      guard let handle = running.handles[file] else { throw Errno(EBADF) }
      let count = handle.wasWritten ? bytes.count : (bytes.count + 1) / 2
      running.handles[file]?.wasWritten = true
      running.state.write(bytes.prefix(count), to: handle.node)
      return count
    }
  }

  func sync(_ descriptor: Descriptor) throws(Errno) {
    try change(.sync, otherwise: ()) { running throws(Errno) in
      running.state.sync(try running.node(descriptor))
    }
  }

  func close(_ descriptor: Descriptor) throws(Errno) {
    try look { running throws(Errno) in
      guard let handle = running.handles.removeValue(forKey: descriptor) else {
        running.state.misuses.append("a descriptor is closed twice")
        throw Errno(EBADF)
      }
      running.locks[handle.node]?[descriptor] = nil
    }
  }

  func rename(
    _ name: String, in folder: Descriptor, to newName: String, in newFolder: Descriptor
  ) throws(Errno) {
    try change(.rename, otherwise: ()) { running throws(Errno) in
      let (source, target) = (try running.node(folder), try running.node(newFolder))
      guard let node = running.state.node(name, in: source) else { throw Errno(ENOENT) }
      running.state.rename(node, name, in: source, to: newName, in: target)
    }
  }

  func remove(_ name: String, in folder: Descriptor) throws(Errno) {
    try change(.remove, otherwise: ()) { running throws(Errno) in
      let parent = try running.node(folder)
      guard running.state.node(name, in: parent) != nil else { throw Errno(ENOENT) }
      running.state.remove(name, in: parent)
    }
  }

  // MARK: Locks

  func lock(_ file: Descriptor, _ kind: LockKind) throws(Errno) {
    try look { running throws(Errno) in
      let node = try running.node(file)
      let others = running.locks[node, default: [:]].filter { $0.key != file }.values
      guard kind == .shared ? !others.contains(.exclusive) : others.isEmpty else {
        throw Errno(EWOULDBLOCK)
      }
      running.locks[node, default: [:]][file] = kind
    }
  }

  func unlock(_ file: Descriptor) {
    running.withLock { running in
      guard let node = running.handles[file]?.node else { return }
      running.locks[node]?[file] = nil
    }
  }

  func note(_ bytes: [UInt8], in file: Descriptor) {
    running.withLock { running in
      guard let node = running.handles[file]?.node else { return }
      running.state.note(bytes, in: node)
    }
  }
}

extension SimulatedDisk.Running {
  func node(_ descriptor: FileSystem.Descriptor) throws(Errno) -> Int {
    guard let handle = handles[descriptor] else { throw Errno(EBADF) }
    return handle.node
  }

  mutating func opened(_ node: Int) -> FileSystem.Descriptor {
    // Never the same one again, so that a use after closing is noticed.
    nextDescriptor += 1
    handles[nextDescriptor] = SimulatedDisk.Handle(node: node)
    return nextDescriptor
  }

  /// The folder and the last name of a path from the root, or of a name in a folder.
  func place(
    _ name: String, in folder: FileSystem.Descriptor?
  ) throws(Errno) -> (folder: Int, name: String) {
    if let folder { return (try node(folder), name) }
    var parts = name.split(separator: "/").map(String.init).filter { $0 != "." }
    guard let last = parts.popLast() else { return (SimulatedDisk.State.root, ".") }
    var parent = SimulatedDisk.State.root
    for part in parts {
      guard let next = state.node(part, in: parent) else { throw Errno(ENOENT) }
      parent = next
    }
    return (parent, last)
  }

  func find(_ name: String, in folder: FileSystem.Descriptor?) throws(Errno) -> Int {
    let (parent, name) = try place(name, in: folder)
    if name == "." { return parent }
    guard let node = state.node(name, in: parent) else { throw Errno(ENOENT) }
    return node
  }
}
