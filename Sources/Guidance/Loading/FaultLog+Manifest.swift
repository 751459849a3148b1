import StrictJSON

// What stands in the heads of packs and overlays.
extension FaultLog {
  /// The id of a pack: one in kebab-case, or several joined by `+` where overlays lie over it.
  mutating func packID(_ object: PackObject, _ key: String) -> String? {
    guard let id = text(object, key) else { return nil }
    let parts = id.split(separator: "+", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ String($0).isKebabCase }) else {
      add(.wrongValue(id, wanted: Self.kebabCase), at: object.spot[key])
      return nil
    }
    return id
  }

  /// Names of lists, each once.
  mutating func listNames(_ object: PackObject, _ key: String) -> [String]? {
    guard let names = array(object, key) else { return nil }
    var lists: [String] = []
    var known: Set<String> = []
    for (index, value) in names.enumerated() {
      guard let name = text(value, at: object.spot[key][index]) else { continue }
      if !name.isKebabCase {
        add(.wrongValue(name, wanted: Self.kebabCase), at: object.spot[key][index])
      } else if !known.insert(name).inserted {
        add(
          .duplicateID(name, first: "its first mention in “lists”"), at: object.spot[key][index])
      } else {
        lists.append(name)
      }
    }
    return lists
  }

  /// Days off, each with its name; none where the key is left out.
  mutating func holidays(_ object: PackObject, _ key: String) -> [Guidance.Holiday] {
    (array(object, key) ?? []).enumerated().compactMap { index, value in
      let spot = object.spot[key][index]
      guard let day = self.object(value, at: spot, required: ["date", "name"]) else { return nil }
      let name = text(day, "name")
      guard let date = text(day, "date") else { return nil }
      guard Guidance.Holiday.isDate(date) else {
        add(.wrongValue(date, wanted: "a date that exists, as 2016-03-25"), at: spot["date"])
        return nil
      }
      return name.map { Guidance.Holiday(date: date, name: $0) }
    }
  }
}
