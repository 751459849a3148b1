import StrictJSON

extension PackLoader {
  /// Reads what only the items of this list have.
  mutating func extras(
    _ item: PackObject, keys: [ListShape.Key], terms: Terms
  ) -> [String: Extra] {
    var extras: [String: Extra] = [:]
    for key in keys where item.members[key.name] != nil {
      extras[key.name] = extra(item, key, terms: terms)
    }
    return extras
  }

  private mutating func extra(
    _ item: PackObject, _ key: ListShape.Key, terms: Terms
  ) -> Extra? {
    let spot = item.spot[key.name]
    switch key.kind {
    case .word(let allowed):
      return log.word(item, key.name, among: allowed).map(Extra.word)
    case .words(let allowed):
      return log.words(item, key.name, among: allowed).map(Extra.words)
    case .text:
      return words(item, key.name, terms: terms).map(Extra.text)
    case .term:
      guard let tag = log.text(item, key.name) else { return nil }
      if terms[tag] == nil { log.add(.unknownTerm(tag), at: spot) }
      return .word(tag)
    case .terms:
      guard let values = log.array(item, key.name) else { return nil }
      let tags = values.enumerated().compactMap { index, value -> String? in
        guard let tag = log.text(value, at: spot[index]) else { return nil }
        if terms[tag] == nil { log.add(.unknownTerm(tag), at: spot[index]) }
        return tag
      }
      return .words(tags)
    case .moments:
      return log.words(item, key.name, among: Moment.allCases.map(\.rawValue)).map(Extra.words)
    case .anchors:
      guard let values = log.array(item, key.name) else { return nil }
      let anchors = values.enumerated().compactMap { index, value -> String? in
        guard let anchor = log.text(value, at: spot[index]) else { return nil }
        references.append((spot[index], .anchor(anchor)))
        return anchor
      }
      return .words(anchors)
    case .lists:
      guard let values = log.array(item, key.name) else { return nil }
      let names = values.enumerated().compactMap { index, value -> String? in
        guard let name = log.text(value, at: spot[index]) else { return nil }
        references.append((spot[index], .list(name)))
        return name
      }
      return .words(names)
    case .flag:
      guard item.members[key.name] == .bool(true) else {
        log.add(.wrongKind(wanted: "true, or no such key"), at: spot)
        return nil
      }
      return .number(1)
    case .item(let list):
      guard let id = log.text(item, key.name) else { return nil }
      references.append((spot, .item(id: id, list: list)))
      return .word(id)
    case .numbers(let list):
      guard let numbers = log.integers(item, key.name) else { return nil }
      for (index, number) in numbers.enumerated() {
        references.append((spot[index], .number(number, list: list)))
      }
      return .numbers(numbers)
    case .number(let range):
      guard let number = log.integer(item, key.name) else { return nil }
      check(number, in: range, at: spot)
      return .number(number)
    case .numbersIn(let range):
      guard let numbers = log.integers(item, key.name) else { return nil }
      for (index, number) in numbers.enumerated() {
        check(number, in: range, at: spot[index])
      }
      return .numbers(numbers)
    }
  }

  private mutating func check(_ number: Int, in range: ClosedRange<Int>, at spot: PackSpot) {
    guard !range.contains(number) else { return }
    let wanted = "from \(range.lowerBound) to \(range.upperBound)"
    log.add(.wrongValue("\(number)", wanted: wanted), at: spot)
  }
}
