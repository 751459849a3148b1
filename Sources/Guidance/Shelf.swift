import StrictJSON
import Synchronization

/// The lists of a pack where they are kept: read at once when the pack was checked, or each when it
/// is first asked for.
///
/// What is read stays; several threads may ask at once.
final class Shelf: Sendable {
  private struct Read {
    var lists: [String: GuidanceList] = [:]
    var indexes: [String: Index] = [:]
    var items: [String: Item] = [:]
    var threshold: Threshold?
    var digest: String?
    var holidays: Holidays?

    mutating func add(_ list: GuidanceList) {
      lists[list.name] = list
      for item in list.items where items[item.id] == nil { items[item.id] = item }
    }
  }

  /// Where the items of a list stand in its file, for reading one without the others.
  private struct Index {
    let bytes: [UInt8]
    let items: [(name: String, bytes: Range<Int>)]
    let place: PackLoader.ItemPlace
  }

  private let manifest: PackManifest
  private let bytes: PackBytes
  private let read: Mutex<Read>

  init(
    _ manifest: PackManifest, lists: [GuidanceList] = [], threshold: Threshold? = nil,
    holidays: Holidays? = nil, bytes: @escaping PackBytes
  ) {
    self.manifest = manifest
    self.bytes = bytes
    var read = Read(threshold: threshold, holidays: holidays)
    for list in lists { read.add(list) }
    self.read = Mutex(read)
  }

  /// The list with this name; nothing where the pack has none.
  func list(_ name: String) -> GuidanceList? {
    read.withLock { list(name, &$0) }
  }

  /// Finds where the items of a list stand.
  func index(_ name: String) {
    read.withLock { _ = index(of: name, &$0) }
  }

  /// The item with this id: looked for in the lists already read, then in the others in order.
  func item(_ id: String) -> Item? {
    read.withLock { item(id, &$0) }
  }

  /// The item of a list with this id; only that one is read where the list was not.
  func item(_ id: String, in name: String) -> Item? {
    read.withLock { read in
      if let list = read.lists[name] { return list.items.first { $0.id == id } }
      if let item = read.items[id], item.list == name { return item }
      guard let index = index(of: name, &read) else {
        return list(name, &read)?.items.first { $0.id == id }
      }
      guard let number = index.items.firstIndex(where: { $0.name == id }),
        let value = try? JSON(parsing: index.bytes[index.items[number].bytes])
      else { return nil }
      var loader = PackLoader([])
      let spot = PackSpot(file: PackManifest.path(ofList: name))["items"][number]
      let item = loader.item(value, at: spot, number: number + 1, index.place)
      read.items[id] = item
      return item
    }
  }

  var threshold: Threshold {
    read.withLock { read in
      if let threshold = read.threshold { return threshold }
      var loader = loader(of: PackLoader.thresholdPath)
      let notifiable = list("must-notify", &read)?.items.map(\.id) ?? []
      let threshold = loader.parse(PackLoader.thresholdPath).flatMap { value in
        loader.threshold(value, notifiable: notifiable) { item($0, &read) }
      }
      read.threshold = threshold
      return threshold ?? Threshold()
    }
  }

  var digest: String {
    if let digest = read.withLock({ $0.digest }) { return digest }
    let digest = Digest.hex(Digest.sha256(content.canonical))
    read.withLock { $0.digest = digest }
    return digest
  }

  var holidays: Holidays {
    read.withLock { read in
      if let holidays = read.holidays { return holidays }
      var loader = loader(of: PackLoader.holidaysPath)
      let isThere = loader.files[PackLoader.holidaysPath] != nil
      let value = isThere ? loader.parse(PackLoader.holidaysPath) : nil
      let holidays = value.map { loader.holidays($0) } ?? .none
      read.holidays = holidays
      return holidays
    }
  }

  /// The pack's files as one value.
  var content: JSON {
    func value(_ path: String) -> JSON { bytes(path).flatMap { try? JSON(parsing: $0) } ?? .null }
    let lists = manifest.lists.map { ($0, value(PackManifest.path(ofList: $0))) }
    return [
      "pack": value(PackManifest.path), "lists": .object(JSONObject(lists)),
      "threshold": value(PackLoader.thresholdPath),
    ]
  }

  private func item(_ id: String, _ read: inout Read) -> Item? {
    if let item = read.items[id] { return item }
    for name in manifest.lists where read.lists[name] == nil {
      _ = list(name, &read)
      if let item = read.items[id] { return item }
    }
    return nil
  }

  private func list(_ name: String, _ read: inout Read) -> GuidanceList? {
    if let list = read.lists[name] { return list }
    guard manifest.lists.contains(name) else { return nil }
    let path = PackManifest.path(ofList: name)
    var loader = loader(of: path)
    let list = loader.parse(path).flatMap { loader.list(name, $0, manifest: manifest) }
    // A pack that was checked has every list; an unreadable one is not tried again and again.
    read.add(list ?? GuidanceList(name: name, title: name, items: []))
    return read.lists[name]
  }

  private func index(of name: String, _ read: inout Read) -> Index? {
    if let index = read.indexes[name] { return index }
    guard manifest.lists.contains(name), let bytes = bytes(PackManifest.path(ofList: name)),
      let items = JSON.spans(in: bytes, of: "items", named: "id")
    else { return nil }
    let place = PackLoader.ItemPlace(list: name, shape: ListShape.of(name), manifest: manifest)
    let index = Index(bytes: bytes, items: items, place: place)
    read.indexes[name] = index
    return index
  }

  private func loader(of path: String) -> PackLoader {
    PackLoader(bytes(path).map { [PackFile(path: path, bytes: $0)] } ?? [])
  }
}
