import StrictJSON

extension PackLoader {
  static let holidaysPath = "holidays.json"

  /// Reads `holidays.json`, which a pack may leave out.
  mutating func holidays(_ value: JSON) -> Holidays {
    let top = PackSpot(file: Self.holidaysPath)
    let keys = ["title", "source", "years", "days"]
    guard let object = log.object(value, at: top, required: keys) else { return .none }
    _ = log.text(object, "title")
    _ = log.text(object, "source")
    var days: [Holidays.Holiday] = []
    var first: [String: PackSpot] = [:]
    for (index, value) in (log.array(object, "days") ?? []).enumerated() {
      let spot = top["days"][index]
      guard let entry = log.object(value, at: spot, required: ["date", "name"]) else { continue }
      let name = log.text(entry, "name")
      guard let date = log.text(entry, "date") else { continue }
      guard let day = Self.day(date, called: name ?? "") else {
        log.add(.wrongValue(date, wanted: "a day there is, as 2016-03-25"), at: spot["date"])
        continue
      }
      if let first = first.updateValue(spot, forKey: date) {
        let line = FaultLog.line(of: first, in: files)
        log.add(.duplicateID(date, first: "\(first.file):\(line)"), at: spot["date"])
      }
      days.append(day)
    }
    return Holidays(years: years(object), days: days)
  }

  private mutating func years(_ object: PackObject) -> ClosedRange<Int>? {
    guard let numbers = log.integers(object, "years") else { return nil }
    guard numbers.count == 2, numbers[0] <= numbers[1] else {
      let found = numbers.map(String.init).joined(separator: ", ")
      log.add(.wrongValue(found, wanted: "the first and the last year"), at: object.spot["years"])
      return nil
    }
    return numbers[0]...numbers[1]
  }

  /// A date as `2016-03-25`, and nothing looser; nil where there is no such day.
  private static func day(_ date: String, called name: String) -> Holidays.Holiday? {
    let parts = date.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.joined().utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1...12).contains(month), (1...lastDay(of: month, year)).contains(day)
    else { return nil }
    return Holidays.Holiday(year: year, month: month, day: day, name: name)
  }

  private static func lastDay(of month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
