@testable import Vault

extension SimulatedDisk {
  /// What is on the disk and what is only in memory.
  struct State: Sendable {
    static let root = 0

    private(set) var folders: [Int: FolderNode] = [root: FolderNode()]
    private(set) var files: [Int: FileNode] = [:]
    private var nextNode = 1
    /// What was wrong in the way the disk was used.
    var misuses: [String] = []

    struct FolderNode {
      var names: [String: Int] = [:]
      var durable: [String: Int] = [:]
      /// The changes since the last sync, in order.
      var pending: [Change] = []
    }

    /// A change of one folder's names.
    enum Change: Hashable {
      case put(String, Int)
      case rename(String, Int, to: String)
      case remove(String)
    }

    struct FileNode {
      /// What a power cut may leave: told apart by `tag`, so that states are compared quickly.
      struct Content: Hashable {
        var bytes: [UInt8]
        var tag: String

        static func == (one: Self, other: Self) -> Bool { one.tag == other.tag }
        func hash(into hasher: inout Hasher) { hasher.combine(tag) }
      }

      var content: [UInt8] = []
      var durable = Content(bytes: [], tag: "0")
      /// The length after each write since the last sync.
      var pending: [Int] = []
      var version = 0
      var syncFailed = false
    }

    // MARK: Looking

    func isFolder(_ node: Int) -> Bool { folders[node] != nil }
    func node(_ name: String, in folder: Int) -> Int? { folders[folder]?.names[name] }
    func names(in folder: Int) -> [String] {
      Array(folders[folder, default: FolderNode()].names.keys)
    }
    func content(of file: Int) -> [UInt8] { files[file]?.content ?? [] }

    func status(of node: Int) -> FileStatus {
      FileStatus(
        kind: isFolder(node) ? .folder : .file, isOurs: true, othersCanWrite: false,
        size: content(of: node).count)
    }

    /// Every path below a folder with its bytes; nil for a folder.
    func tree(_ folder: Int = root, at path: String = "") -> [String: [UInt8]?] {
      var tree: [String: [UInt8]?] = [:]
      for (name, node) in folders[folder, default: FolderNode()].names {
        if isFolder(node) {
          tree.updateValue(nil, forKey: "\(path)/\(name)")
          tree.merge(self.tree(node, at: "\(path)/\(name)")) { $1 }
        } else {
          tree["\(path)/\(name)"] = content(of: node)
        }
      }
      return tree
    }

    // MARK: Changing

    mutating func makeFolder(_ name: String, in folder: Int) {
      folders[nextNode] = FolderNode()
      put(nextNode, as: name, in: folder)
      nextNode += 1
    }

    /// - Parameter durably: For a lock file, which may come and go: it would double the states.
    mutating func makeFile(_ name: String, in folder: Int, durably: Bool) -> Int {
      files[nextNode] = FileNode()
      if durably {
        folders[folder]?.names[name] = nextNode
        folders[folder]?.durable[name] = nextNode
      } else {
        put(nextNode, as: name, in: folder)
      }
      nextNode += 1
      return nextNode - 1
    }

    private mutating func put(_ node: Int, as name: String, in folder: Int) {
      folders[folder]?.names[name] = node
      folders[folder]?.pending.append(.put(name, node))
    }

    mutating func write(_ bytes: ArraySlice<UInt8>, to node: Int) {
      guard var file = files[node] else { return }
      file.content += bytes
      file.pending.append(file.content.count)
      file.version += 1
      files[node] = file
    }

    /// What stands in a lock file is nobody's record: always there at once.
    mutating func note(_ bytes: [UInt8], in node: Int) {
      files[node]?.content = bytes
      files[node]?.durable = FileNode.Content(bytes: bytes, tag: "note")
    }

    mutating func rename(
      _ node: Int, _ name: String, in source: Int, to new: String, in target: Int
    ) {
      folders[source]?.names[name] = nil
      folders[target]?.names[new] = node
      if source == target {
        folders[source]?.pending.append(.rename(name, node, to: new))
      } else {
        folders[source]?.pending.append(.remove(name))
        folders[target]?.pending.append(.put(new, node))
      }
    }

    mutating func remove(_ name: String, in folder: Int) {
      folders[folder]?.names[name] = nil
      folders[folder]?.pending.append(.remove(name))
    }

    mutating func sync(_ node: Int) {
      if let folder = folders[node] {
        folders[node]?.durable = folder.names
        folders[node]?.pending = []
      } else if let file = files[node] {
        guard !file.syncFailed else {
          misuses.append("a file is synced again after its sync failed")
          return
        }
        files[node]?.durable = FileNode.Content(bytes: file.content, tag: "\(file.version)")
        files[node]?.pending = []
      }
    }

    mutating func syncFailed(_ node: Int) { files[node]?.syncFailed = true }

    // MARK: Power cuts

    /// Everything a power cut may leave of this, each once, nothing of it volatile any more.
    ///
    /// Of the changes of one folder's names since its last sync any subset may have reached the
    /// disk, of a renaming also the new name beside the old. Of the bytes written to a file since
    /// its last sync: those of the first n calls for any n, none, those of a call but zeros for
    /// the last, or zeros only.
    func crashes(limit: Int = 20_000) -> [State] {
      var states = [State()]
      states[0].nextNode = nextNode
      states[0].misuses = misuses
      var isReached: Set<Int> = [Self.root]
      // A folder is made before anything in it, so its number is lower.
      for number in folders.keys.sorted() where isReached.contains(number) {
        let variants = folders[number]?.variants ?? []
        for names in variants { isReached.formUnion(names.values) }
        states = Self.combine(states, variants) { state, names in
          guard number == Self.root || state.isReached(number) else { return false }
          state.folders[number] = FolderNode(names: names, durable: names)
          return true
        }
      }
      for number in files.keys.sorted() where isReached.contains(number) {
        let variants = files[number]?.variants ?? []
        states = Self.combine(states, variants) { state, content in
          guard state.isReached(number) else { return false }
          var file = FileNode()
          file.content = content.bytes
          file.durable = content
          state.files[number] = file
          return true
        }
      }
      return states.count <= limit ? states : []
    }

    private func isReached(_ node: Int) -> Bool {
      folders.values.contains { $0.names.values.contains(node) }
    }

    private static func combine<Variant>(
      _ states: [State], _ variants: [Variant], _ put: (inout State, Variant) -> Bool
    ) -> [State] {
      var combined: [State] = []
      for state in states {
        for variant in variants {
          var next = state
          let isThere = put(&next, variant)
          combined.append(next)
          if !isThere { break }
        }
      }
      return combined
    }

    /// Tells states of one run apart: what is durable, without what cannot be reached.
    var fingerprint: Int {
      var hasher = Hasher()
      for number in folders.keys.sorted() {
        hasher.combine(number)
        hasher.combine(folders[number]?.names)
      }
      for number in files.keys.sorted() {
        hasher.combine(number)
        hasher.combine(files[number]?.durable)
      }
      return hasher.finalize()
    }
  }
}

extension SimulatedDisk.State.FolderNode {
  var variants: [[String: Int]] {
    var variants = [durable]
    for change in pending {
      for names in variants {
        var after = names
        switch change {
        case .put(let name, let node): after[name] = node
        case .remove(let name): after[name] = nil
        case .rename(let name, let node, let new):
          after[new] = node
          // Both names for one file.
          if !variants.contains(after) { variants.append(after) }
          after[name] = nil
        }
        if !variants.contains(after) { variants.append(after) }
      }
    }
    return variants
  }
}

extension SimulatedDisk.State.FileNode {
  var variants: [Content] {
    guard !pending.isEmpty else { return [durable] }
    var variants = [durable]
    for (call, length) in zip(1..., pending) {
      let before = call == 1 ? durable.bytes.count : pending[call - 2]
      let tag = "\(durable.tag)+\(call)"
      let zeros = [UInt8](repeating: 0, count: length - before)
      variants.append(Content(bytes: Array(content[..<length]), tag: tag))
      variants.append(Content(bytes: content[..<before] + zeros, tag: "\(tag) zeros"))
    }
    let zeros = [UInt8](repeating: 0, count: content.count)
    variants.append(Content(bytes: zeros, tag: "\(durable.tag) zeros"))
    return variants
  }
}
