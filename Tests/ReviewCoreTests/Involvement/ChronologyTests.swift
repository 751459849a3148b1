import ReviewCore
import StrictJSON
import Testing

@Suite("The joint chronology")
struct ChronologyTests {
  private static let told = [
    ("2014", "Agency C"), ("early 2014", "Agency B"), ("January 2014", "Agency A"),
    ("between 1 and 9 January 2014", "Agency A"), ("1 January 2014", "Agency B"),
    ("1 January 2014", "Agency A"), ("about May 2014", "Agency A"), ("3 May 2014", "Agency C"),
    ("2013", "Agency C"),
  ]

  private func entry(_ when: String, _ agency: String, _ what: String = "x") -> ChronologyEntry {
    var entry = ChronologyEntry()
    let reader = DayReader(today: .on("2016-03-24"))
    if case .success(let day) = reader.readUncertain(when) { entry.when = day }
    entry.agency = agency
    entry.what = what
    return entry
  }

  @Test("is in order of the first day, the last, the agency, and then as it was entered")
  func order() {
    let listed = Self.told.enumerated().map { (id: $0, item: entry($1.0, $1.1)) }
    #expect(listed.allSatisfy { $0.item.when != nil })
    let order = ChronologyEntry.jointOrder(listed).map { item in
      "\(item.item.when?.written ?? ""), \(item.item.agency)"
    }
    #expect(
      order == [
        "2013, Agency C", "1 January 2014, Agency A", "1 January 2014, Agency B",
        "between 1 and 9 January 2014, Agency A", "January 2014, Agency A",
        "early 2014, Agency B", "2014, Agency C", "about May 2014, Agency A",
        "3 May 2014, Agency C",
      ])
  }

  @Test("does not depend on the order things were entered in", arguments: 0..<50)
  func stable(seed: Int) {
    let listed = Self.told.enumerated().map { (id: $0, item: entry($1.0, $1.1)) }
    let expected = ChronologyEntry.jointOrder(listed).map(\.id)
    // A different order for each seed, the same one each time.
    let mixed = listed.sorted { ($0.id * 7 + seed * 13) % 11 < ($1.id * 7 + seed * 13) % 11 }
    #expect(ChronologyEntry.jointOrder(mixed).map(\.id) == expected)
  }

  @Test("what nothing tells apart keeps the order it was entered in")
  func ties() {
    let listed = (0..<20).map { (id: $0, item: entry("May 2014", "Agency A", "\($0)")) }
    #expect(ChronologyEntry.jointOrder(listed).map(\.id) == Array(0..<20))
  }

  @Test("element 176: the chronologies of agencies come into one, in the tree too")
  func recorded() throws {
    var book = try Casebook(Casebook.opened)
    for (when, agency) in [("about May 2014", "Agency B"), ("3 May 2014", "Agency A")] {
      try book.record(
        #"{"do":"chronology.add","when":"\#(when)","what":"Seen at home.","agency":"\#(agency)","#
          + #""source":"Own record","significance":"First visit."}"#)
    }
    #expect(book.history.record.jointChronology.map(\.item.agency) == ["Agency B", "Agency A"])
    let tree = book.history.record.tree(under: book.guidance).object?["chronology"]?.array
    #expect(tree?.compactMap { $0.object?["agency"]?.string } == ["Agency B", "Agency A"])
    #expect(
      try book.reasons(#"{"do":"chronology.add","when":"the other day"}"#) == [
        "missing what", "not-understood when",
      ])
  }
}
