/// The members of a JSON object, in the order they were read or added.
///
/// Keys that Unicode takes for the same ("é" in one scalar or in two) are one key: a reader that
/// kept both would let a decoder find either. Equality is by content, whatever the order, and by
/// the exact bytes of keys and values.
package struct JSONObject: Sendable {
  /// Keys and values in order; no key stands twice.
  package private(set) var members: [(key: String, value: JSON)] = []

  /// Where each key stands in `members`; kept only once there are more than `scannedUpTo`, since
  /// for the few members most objects have, looking along them is quicker than hashing.
  private var positions: [String: Int] = [:]

  private static let scannedUpTo = 16

  package init() {}

  /// An object of these members; of a key given twice the last value holds, at the first's place.
  package init(_ members: [(String, JSON)]) {
    self.members.reserveCapacity(members.count)
    for (key, value) in members {
      self[key] = value
    }
  }

  /// The value under a key; setting adds at the end or replaces in place, setting nil removes.
  package subscript(key: String) -> JSON? {
    get {
      position(of: key).map { members[$0].value }
    }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): remove(at: position)
      case (nil, let value?): append(key, value)
      case (nil, nil): break
      }
    }
  }

  /// The keys, in the order of the members.
  package var keys: [String] { members.map(\.key) }

  package var isEmpty: Bool { members.isEmpty }

  package var count: Int { members.count }

  /// Whether a member has this key.
  func contains(_ key: String) -> Bool {
    position(of: key) != nil
  }

  /// Adds a member whose key the caller has found absent.
  mutating func append(_ key: String, _ value: JSON) {
    members.append((key, value))
    if members.count > Self.scannedUpTo + 1 {
      positions[key] = members.count - 1
    } else if members.count == Self.scannedUpTo + 1 {
      indexMembers()
    }
  }

  /// The members by the UTF-8 bytes of their keys: the order of canonical JSON.
  var membersInCanonicalOrder: [(key: String, value: JSON)] {
    let inOrder = zip(members, members.dropFirst()).allSatisfy { Self.precedes($0.key, $1.key) }
    return inOrder ? members : members.sorted { Self.precedes($0.key, $1.key) }
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private func position(of key: String) -> Int? {
    positions.isEmpty ? members.firstIndex { $0.key == key } : positions[key]
  }

  private mutating func remove(at position: Int) {
    members.remove(at: position)
    indexMembers()
  }

  private mutating func indexMembers() {
    positions = [:]
    guard members.count > Self.scannedUpTo else { return }
    for (position, member) in members.enumerated() {
      positions[member.key] = position
    }
  }
}

extension JSONObject: Hashable {
  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left.membersInCanonicalOrder, right.membersInCanonicalOrder).allSatisfy {
      $0.key.hasSameBytes(as: $1.key) && $0.value == $1.value
    }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for member in membersInCanonicalOrder {
      hasher.combine(member.key)
      hasher.combine(member.value)
    }
  }
}
