import StrictJSON

// Each reads one value and gives nil where it is absent or wrong; what is wrong is logged. An
// absent key is logged by `object`, once. Places are worked out for faults only: a sound pack is
// read at every start.
extension FaultLog {
  /// An object with just these keys.
  ///
  /// Given even where keys are unknown or missing, so that one pass finds every fault.
  mutating func object(
    _ value: JSON?, at spot: PackSpot, required: [String], optional: [String] = []
  ) -> PackObject? {
    guard let object = openObject(value, at: spot) else { return nil }
    for (key, _) in object.members.members
    where !required.contains(key) && !optional.contains(key) {
      add(.unknownKey(key, known: required + optional), at: spot[key])
    }
    for key in required where object.members[key] == nil {
      add(.missingKey(key), at: spot)
    }
    return object
  }

  /// An object whose keys are the pack's own to choose.
  mutating func openObject(_ value: JSON?, at spot: PackSpot) -> PackObject? {
    guard let value else { return nil }
    guard let members = value.object else {
      add(.wrongKind(wanted: "an object"), at: spot)
      return nil
    }
    return PackObject(members: members, spot: spot)
  }

  mutating func array(_ object: PackObject, _ key: String) -> [JSON]? {
    guard let value = object.members[key] else { return nil }
    guard let elements = value.array else {
      add(.wrongKind(wanted: "a list"), at: object.spot[key])
      return nil
    }
    return elements
  }

  mutating func text(_ object: PackObject, _ key: String) -> String? {
    object.members[key].flatMap { text($0, at: object.spot[key]) }
  }

  /// A text that says something.
  mutating func text(_ value: JSON, at spot: @autoclosure () -> PackSpot) -> String? {
    guard let text = value.string else {
      add(.wrongKind(wanted: "a text"), at: spot())
      return nil
    }
    guard text.utf8.contains(where: { $0 > UInt8(ascii: " ") }) else {
      add(.wrongValue(text, wanted: "a text that says something"), at: spot())
      return nil
    }
    return text
  }

  mutating func integer(_ object: PackObject, _ key: String) -> Int? {
    guard let value = object.members[key] else { return nil }
    guard let number = value.integer else {
      add(.wrongKind(wanted: "a whole number"), at: object.spot[key])
      return nil
    }
    return number
  }

  mutating func integers(_ object: PackObject, _ key: String) -> [Int]? {
    guard let elements = array(object, key) else { return nil }
    let numbers = elements.compactMap(\.integer)
    guard numbers.count == elements.count else {
      add(.wrongKind(wanted: "a list of whole numbers"), at: object.spot[key])
      return nil
    }
    return numbers
  }

  /// A word of a closed set.
  mutating func word(_ object: PackObject, _ key: String, among allowed: [String]) -> String? {
    guard let word = text(object, key) else { return nil }
    return self.word(word, at: object.spot[key], among: allowed)
  }

  mutating func word(
    _ word: String, at spot: @autoclosure () -> PackSpot, among allowed: [String]
  ) -> String? {
    guard allowed.contains(word) else {
      add(.wrongValue(word, wanted: "one of " + allowed.joined(separator: ", ")), at: spot())
      return nil
    }
    return word
  }

  mutating func word<Word>(_ object: PackObject, _ key: String, as type: Word.Type) -> Word?
  where Word: RawRepresentable<String> & CaseIterable {
    if let known = object.members[key]?.string.flatMap(Word.init) { return known }
    _ = word(object, key, among: Word.allCases.map(\.rawValue))
    return nil
  }

  /// A list of words of a closed set.
  mutating func words(_ object: PackObject, _ key: String, among allowed: [String]) -> [String]? {
    array(object, key)?.enumerated().compactMap { index, value in
      let spot = object.spot[key][index]
      guard let word = text(value, at: spot) else { return nil }
      return self.word(word, at: spot, among: allowed)
    }
  }

  /// An id: small letters, digits and single hyphens.
  mutating func id(_ object: PackObject, _ key: String) -> String? {
    guard let id = text(object, key) else { return nil }
    guard id.isKebabCase else {
      add(.wrongValue(id, wanted: Self.kebabCase), at: object.spot[key])
      return nil
    }
    return id
  }

  static let kebabCase = "small letters a-z, digits and single hyphens"
}

extension String {
  /// Whether this is made of words of small letters and digits with single hyphens between.
  var isKebabCase: Bool {
    var isInWord = false
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        isInWord = true
      case UInt8(ascii: "-") where isInWord: isInWord = false
      default: return false
      }
    }
    return isInWord
  }
}
