import StrictJSON

extension Guidance {
  /// Reads a pack from its files, strictly: an unknown key, a duplicate id, a reference to nothing,
  /// a missing source and every other fault is found in one pass.
  ///
  /// - Parameter files: `pack.json`, `threshold.json`, `lists/NAME.json` and, where there is one,
  ///   `holidays.json`, in any order; other files are left alone.
  /// - Throws: Every fault, with file, line and a sentence.
  package static func load(files: [PackFile]) throws(PackFaults) -> Guidance {
    var loader = PackLoader(files)
    guard let guidance = loader.load() else {
      throw PackFaults(faults: loader.log.faults(in: loader.files))
    }
    return guidance
  }

  /// A pack that was checked before: each list is read when it is first asked for.
  ///
  /// For packs the program comes with, which its own tests check; any other goes through
  /// ``load(files:)``.
  ///
  /// - Throws: What is wrong with `pack.json`, which is read at once.
  package static func checked(_ bytes: @escaping PackBytes) throws(PackFaults) -> Guidance {
    let path = PackManifest.path
    var loader = PackLoader(bytes(path).map { [PackFile(path: path, bytes: $0)] } ?? [])
    let manifest = loader.parse(path).flatMap { PackManifest($0, log: &loader.log) }
    guard let manifest, loader.log.isEmpty else {
      throw PackFaults(faults: loader.log.faults(in: loader.files))
    }
    return Guidance(manifest, Shelf(manifest, bytes: bytes))
  }
}

/// Reads the files of one pack.
///
/// What is wrong gathers in `log`.
struct PackLoader {
  static let thresholdPath = "threshold.json"

  let files: [String: [UInt8]]
  var log = FaultLog()

  /// Where each id stands, of items and of rows.
  var ids: [String: PackSpot] = [:]

  /// How many items each list has that could be read.
  var counts: [String: Int] = [:]

  /// References to items of lists that may come later.
  var references: [(spot: PackSpot, reference: Reference)] = []

  enum Reference {
    case item(id: String, list: String)
    case number(Int, list: String)
    case list(String)
    /// An item of any list, a list, or the form of a command, which the pack cannot know.
    case anchor(String)
  }

  init(_ files: [PackFile]) {
    self.files = Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 })
  }

  /// The pack, or nil where `log` has faults.
  mutating func load() -> Guidance? {
    guard let manifestValue = parse(PackManifest.path) else {
      parseAllLists()
      return nil
    }
    guard let manifest = PackManifest(manifestValue, log: &log) else { return nil }

    var lists: [GuidanceList] = []
    for name in manifest.lists {
      guard let value = parse(PackManifest.path(ofList: name)) else { continue }
      if let list = list(name, value, manifest: manifest) { lists.append(list) }
    }
    logUnlistedFiles(manifest)
    checkReferences(manifest)
    logUnreachedLists(manifest)

    guard let thresholdValue = parse(Self.thresholdPath) else { return nil }
    let items = Dictionary(
      lists.flatMap(\.items).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let notifiable = ids.keys.filter { stands($0, in: "must-notify") }.sorted()
    let threshold = threshold(
      thresholdValue, notifiable: notifiable,
      areAllRead: manifest.lists.allSatisfy { counts[$0] != nil }
    ) { items[$0] }
    var holidays = Holidays.none
    if files[Self.holidaysPath] != nil, let value = parse(Self.holidaysPath) {
      holidays = self.holidays(value)
    }
    guard let threshold, log.isEmpty else { return nil }
    let files = files
    return Guidance(
      manifest,
      Shelf(manifest, lists: lists, threshold: threshold, holidays: holidays) { files[$0] })
  }

  /// Takes an id for the item or row at `spot`; logs it where something else has it.
  mutating func claim(_ id: String, at spot: PackSpot) {
    guard let first = ids.updateValue(spot, forKey: id) else { return }
    ids[id] = first
    let line = FaultLog.line(of: first, in: files)
    log.add(.duplicateID(id, first: "\(first.file):\(line)"), at: spot)
  }

  mutating func parse(_ path: String) -> JSON? {
    guard let bytes = files[path] else {
      log.add(.missingFile, at: PackSpot(file: path))
      return nil
    }
    do throws(JSONError) {
      return try JSON(parsing: bytes)
    } catch {
      log.add(.unparsable(error), at: PackSpot(file: path))
      return nil
    }
  }

  /// Without a manifest nothing can be said of the other files, but whether they are JSON.
  private mutating func parseAllLists() {
    for path in files.keys.sorted() where path.hasSuffix(".json") && path != PackManifest.path {
      _ = parse(path)
    }
  }

  private mutating func logUnlistedFiles(_ manifest: PackManifest) {
    let listed = manifest.lists.map(PackManifest.path(ofList:))
    for path in files.keys where path.hasPrefix("lists/") && !listed.contains(path) {
      log.add(.unlistedFile, at: PackSpot(file: path))
    }
  }

  private mutating func logUnreachedLists(_ manifest: PackManifest) {
    // A list that could not be read may be the one that leads to others.
    guard !manifest.groups.isEmpty, manifest.lists.allSatisfy({ counts[$0] != nil }) else { return }
    var reached = Set(manifest.groups.flatMap(\.lists))
    for (_, reference) in references {
      if case .list(let name) = reference { reached.insert(name) }
    }
    for (index, name) in manifest.lists.enumerated() where !reached.contains(name) {
      log.add(.unreachedList, at: PackSpot(file: PackManifest.path)["lists"][index])
    }
    for (index, group) in manifest.groups.enumerated() {
      for (place, name) in group.lists.enumerated() where !manifest.lists.contains(name) {
        log.add(
          .danglingReference(name, wanted: "a list of the pack"),
          at: PackSpot(file: PackManifest.path)["groups"][index]["lists"][place])
      }
    }
  }

  /// Logs what points at nothing.
  ///
  /// A list that could not be read is not held against those that point into it.
  private mutating func checkReferences(_ manifest: PackManifest) {
    for (spot, reference) in references {
      switch reference {
      case .item(let id, let list):
        if mayBeRead(list, manifest), !stands(id, in: list) {
          log.add(.danglingReference(id, wanted: "an item of “\(list)”"), at: spot)
        }
      case .number(let number, let list):
        if mayBeRead(list, manifest), number < 1 || number > counts[list, default: 0] {
          log.add(.danglingReference("\(number)", wanted: "a number of “\(list)”"), at: spot)
        }
      case .list(let name):
        if !manifest.lists.contains(name) {
          log.add(.danglingReference(name, wanted: "a list of the pack"), at: spot)
        }
      case .anchor(let anchor):
        if !isAnchor(anchor, manifest) {
          log.add(
            .danglingReference(anchor, wanted: "an item, “list:NAME” or “form:NAME”"), at: spot)
        }
      }
    }
  }

  private func isAnchor(_ anchor: String, _ manifest: PackManifest) -> Bool {
    if anchor.hasPrefix("form:") { return true }
    if anchor.hasPrefix("list:") { return manifest.lists.contains(String(anchor.dropFirst(5))) }
    // Where a list could not be read, its items are not held against those that name them.
    return ids[anchor] != nil || manifest.lists.contains { counts[$0] == nil }
  }

  private func mayBeRead(_ list: String, _ manifest: PackManifest) -> Bool {
    counts[list] != nil || !manifest.lists.contains(list)
  }

  /// Whether an item of `list` has this id, be it sound or not.
  func stands(_ id: String, in list: String) -> Bool {
    ids[id]?.file == PackManifest.path(ofList: list)
  }
}
