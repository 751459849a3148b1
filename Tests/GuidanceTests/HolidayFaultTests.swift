import Guidance
import Testing

@Suite("What is wrong with a pack's holidays is named")
struct HolidayFaultTests {
  private static let whole = #"""
    {
      "title": "Holidays", "source": "A gazette", "years": [2016, 2017],
      "days": [
        {"date": "2016-03-25", "name": "Good Friday"},
        {"date": "2016-03-28", "name": "Easter Monday"}
      ]
    }
    """#

  private static func pack(_ holidays: String) -> SmallPack {
    var pack = SmallPack()
    pack.files.append(("holidays.json", holidays))
    return pack
  }

  @Test("a pack may have none")
  func none() throws {
    #expect(try SmallPack().load().holidays == Holidays.none)
    #expect(
      try Self.pack(Self.whole).load().holidays.days.map(\.name) == [
        "Good Friday", "Easter Monday",
      ])
  }

  @Test(
    "each fault has its line",
    arguments: [
      (#""2016-03-28""#, #""2016-02-30""#, "holidays.json:5: wrong-value"),
      (#""2016-03-28""#, #""28/3/2016""#, "holidays.json:5: wrong-value"),
      (#""2016-03-28""#, #""2016-03-25""#, "holidays.json:5: duplicate-id"),
      (#", "name": "Easter Monday""#, "", "holidays.json:5: missing-key"),
      (#"[2016, 2017]"#, #"[2017, 2016]"#, "holidays.json:2: wrong-value"),
      (#"[2016, 2017]"#, #"[2016]"#, "holidays.json:2: wrong-value"),
      (#""A gazette""#, #""""#, "holidays.json:2: wrong-value"),
      (#""title""#, #""heading""#, "holidays.json:2: unknown-key"),
    ])
  func faults(old: String, new: String, fault: String) throws {
    let faults = Self.pack(Self.whole.replacing(old, with: new)).faults()
    #expect(faults.contains(fault), "\(faults)")
  }

  @Test("the shipped table is read the same at once and when it is asked for")
  func lazily() throws {
    let files = try Shipped.files()
    let lazy = try Guidance.checked { path in files.first { $0.path == path }?.bytes }
    #expect(try lazy.holidays == Shipped.pack().holidays)
    #expect(lazy.holidays.days.count == 131 && lazy.holidays.years == 2015...2030)
  }
}
