import ReviewCore
import StrictJSON
import Testing

@Suite("Taking a text out of the record")
struct RedactionTests {
  private func redact(_ entry: Int, _ field: String, event: Int? = nil) -> String {
    let event = event.map { #""event":\#($0),"# } ?? ""
    return #"{"do":"case.redact","entry":\#(entry),\#(event)"field":"\#(field)","reason":"Asked"}"#
  }

  private func text(_ history: History) -> String {
    JSON.array(history.entries.map(\.content)).text
  }

  @Test("the field is gone everywhere, the rest stays, and who took it out and why is told")
  func redacted() throws {
    var book = try Casebook(Casebook.opened)
    #expect(try book.record(redact(2, "agency")) == ["case.redacted"])
    let history = book.history
    #expect(history.record.person("person-aaaaa").agency == "")
    #expect(history.record.person("person-aaaaa").name == "Member A")
    #expect(!text(history).contains("Agency A") && text(history).contains("Agency B"))
    #expect(history.redacted == [2])
    let told = try #require(history.redactions(of: 2).first)
    #expect(told.entry.number == 4 && told.event.fields["reason"] == "Asked")
    #expect(told.event.fields["field"] == "agency")
    #expect(history.asItStood(at: 3).record.person("person-bbbbb").agency == "Agency B")
    #expect(History(history.entries) == history)
  }

  @Test("an entry without content that no redaction names is a fault")
  func removed() throws {
    var book = try Casebook(Casebook.opened)
    try book.append(.null)
    #expect(book.history.misfit?.number == 4)
    #expect(
      book.history.misfit?.misfit.reason == "its content was removed without a record of it")
    var entries = try Casebook(Casebook.opened + [redact(2, "agency")]).history.entries
    let whole = History(entries)
    entries[1].content = .null
    #expect(History(entries) == whole)
    entries.removeLast()
    #expect(History(entries).misfit?.number == 2)
  }

  @Test("a redaction that says something else than what it redacts is damage")
  func untrue() throws {
    var book = try Casebook(Casebook.opened)
    let other = book.history.entries[2].content
    try book.append([
      "do": "case.redact", "today": "2016-03-24",
      "events": [
        [
          "kind": "case.redacted",
          "fields": ["entry": 2, "field": "agency", "reason": "r", "content": other],
        ]
      ],
    ])
    #expect(book.history.misfit?.number == 4)
  }

  @Test(
    "it is refused without a reason, for what is not there, and for what an entry must say",
    arguments: [
      (#"{"do":"case.redact","entry":2,"field":"agency"}"#, "missing reason"),
      (#"{"do":"case.redact","entry":9,"field":"agency","reason":"r"}"#, "no-such-thing entry"),
      (
        #"{"do":"case.redact","entry":2,"event":2,"field":"agency","reason":"r"}"#,
        "no-such-thing event"
      ),
      (#"{"do":"case.redact","entry":2,"field":"colour","reason":"r"}"#, "unknown-field field"),
      (#"{"do":"case.redact","entry":2,"field":"name","reason":"r"}"#, "must-stay field"),
    ])
  func refused(line: String, reason: String) throws {
    #expect(try Casebook(Casebook.opened).reasons(line) == [reason])
  }

  @Test("it is refused while the record is held, and where a later entry could not follow")
  func held() throws {
    var book = try Casebook(
      Casebook.opened + [#"{"do":"keeping.hold","reason":"An inquest"}"#])
    #expect(try book.reasons(redact(2, "agency")) == ["held "])
    try book.record(#"{"do":"keeping.release","reason":"Over"}"#)
    #expect(try book.reasons(redact(2, "agency")) == [])

    var taken = try Casebook(Casebook.opened + [RequirementRow.passing("publication")])
    try taken.record(#"{"do":"stage.reopen","stage":"publication","reason":"r"}"#)
    let completed = try #require(
      taken.history.entries.first { $0.content.text.contains("stage.completed") })
    let events = try EntryContent(json: completed.content).events
    let place = try #require(events.firstIndex { $0.kind == "stage.completed" })
    // Without its day the stage would not be complete.
    #expect(
      try taken.reasons(redact(completed.number, "day", event: place + 1))
        == ["cannot-follow field"])
  }

  @Test("what a correction put there goes with it")
  func corrected() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(
      #"{"do":"case.correct","entry":2,"field":"agency","value":"Agency Z","reason":"r"}"#)
    try book.record(redact(2, "agency"))
    #expect(!text(book.history).contains("Agency Z") && !text(book.history).contains("Agency A"))
    #expect(book.history.redacted == [2, 4])
    #expect(book.history.record.person("person-aaaaa").agency == "")
    #expect(book.history.misfit == nil)
    #expect(try book.reasons(redact(2, "agency")) == ["unknown-field field"], "it is gone")
  }

  @Test("many redactions of one entry leave no copy and do not nest")
  func again() throws {
    var book = try Casebook([
      Casebook.opened[0],
      #"{"do":"people.add","id":"person-aaaaa","name":"Member A","agency":"secret-1","role":"secret-2","label":"secret-3","note":"secret-4","legal-name":"secret-5"}"#,
    ])
    for (count, field) in ["agency", "role", "label", "note", "legal-name"].enumerated() {
      try book.record(redact(2, field))
      #expect(!text(book.history).contains("secret-\(count + 1)"), "\(field)")
      #expect(book.history.record.person("person-aaaaa").name == "Member A")
      #expect(History(book.history.entries) == book.history)
    }
    // All that is off the disk can be: each content the vault drops stands in the last.
    var entries = book.history.entries
    for number in book.history.redacted { entries[number - 1].content = .null }
    #expect(History(entries).record == book.history.record)
    #expect(JSON.array(entries.map(\.content)).text.contains("secret") == false)
    #expect(entries[6].content.depth < 16)
  }

  @Test("two laptops that take different answers out of one entry both have their way")
  func twoLaptops() throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(#"{"do":"case.note","text":"x"}"#, on: "a", at: 1)
    try laptops.record(redact(3, "agency"), on: "a", at: 2)
    let corrected = try laptops.record(
      #"{"do":"case.correct","entry":3,"field":"agency","value":"Agency Q","reason":"r"}"#,
      on: "b", at: 1)
    try laptops.record(redact(2, "agency"), on: "b", at: 4)
    let all = laptops.everything
    #expect(all.misfit == nil)
    #expect(all.record.person("person-aaaaa").agency == "")
    #expect(all.record.person("person-bbbbb").agency == "", "a correction brings nothing back")
    #expect(all.record.unsettled.map(\.code) == [corrected ?? ""])
    #expect(all.standing.map(\.entry) == [3], "the correction holds it still")
    laptops.meet()
    try laptops.record(redact(3, "agency"), on: "a", at: 5)
    #expect(!text(laptops.history("a")).contains("Agency Q"))
    #expect(laptops.history("a").standing.isEmpty)
  }

  @Test("an entry taken out of twice comes back whole with another laptop's files: no damage")
  func cameBackWhole() throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(
      #"{"do":"people.change","id":"person-aaaaa","role":"secret-1","note":"secret-2"}"#, on: "a",
      at: 1)
    try laptops.record(redact(4, "role"), on: "a", at: 2)
    try laptops.record(redact(4, "note"), on: "a", at: 3)
    // The first laptop wrote its redactions with nothing on its disk; the other has the entry.
    let all = laptops.everything
    #expect(all.misfit == nil && all.redacted.contains(4))
    #expect(all.record.person("person-aaaaa").role == "")
    #expect(!text(all).contains("secret"))
  }

  /// What each kept of the other's is found and goes too.
  @Test(
    "two redactions of one entry that had not seen each other stand, in both orders",
    arguments: [1, 3], [true, false])
  func sameEntry(time: Int, isOffDisk: Bool) throws {
    var laptops = try Laptops(
      "a", "b",
      common: [
        Casebook.opened[0],
        #"{"do":"people.add","id":"person-aaaaa","name":"Member A","agency":"secret-1","role":"secret-2","label":"A"}"#,
      ])
    try laptops.record(redact(2, "agency"), on: "a", at: time)
    try laptops.record(redact(2, "role"), on: "b", at: 2)
    if isOffDisk { laptops.wipe(1) }
    laptops.meet()
    var all = laptops.history("a")
    #expect(all.misfit == nil && all.record.setAside == [])
    #expect(all.record.person("person-aaaaa").agency == "")
    #expect(all.record.person("person-aaaaa").role == "")
    #expect(all.record.person("person-aaaaa").label == "A")
    // Each says what it left of the entry: the other's text.
    #expect(text(all).contains("secret"))
    let standing = try #require(all.standing.first)
    #expect(all.standing.count == 1 && standing.entry == 2)
    try laptops.record(redact(2, standing.field), on: "b", at: 4)
    laptops.meet()
    all = laptops.history("b")
    #expect(!text(all).contains("secret") && all.standing.isEmpty && all.misfit == nil)
    #expect(all.redacted.isSuperset(of: [2, 3, 4]))
    var entries = all.entries
    for number in all.redacted { entries[number - 1].content = .null }
    #expect(History(entries).record == all.record)
    #expect(!JSON.array(entries.map(\.content)).text.contains("secret"))
  }

  @Test(
    "the same answer taken out on two laptops is taken out once, in both orders", arguments: [1, 3])
  func sameAnswer(time: Int) throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(redact(2, "agency"), on: "a", at: time)
    try laptops.record(redact(2, "agency"), on: "b", at: 2)
    let all = laptops.everything
    #expect(all.misfit == nil && all.record.setAside == [] && all.standing.isEmpty)
    #expect(!text(all).contains("Agency A"))
  }

  @Test(
    "an entry moved away on one laptop and taken out in part on the other, in both orders",
    arguments: [1, 3])
  func movedAndTakenOut(time: Int) throws {
    var laptops = try Laptops("a", "b", common: Casebook.opened)
    try laptops.record(
      #"{"do":"case.note","text":"secret-1","place":"secret-2"}"#,
      on: "a", at: 0)
    laptops.meet()
    try laptops.record(
      #"{"do":"case.move","entry":4,"to":"case-bbbbb","reason":"Wrong case"}"#, on: "a", at: time)
    try laptops.record(redact(4, "place"), on: "b", at: 2)
    laptops.meet()
    var all = laptops.history("a")
    #expect(all.misfit == nil)
    #expect(text(all).contains("secret-1") && all.standing.count == 1)
    try laptops.record(redact(4, try #require(all.standing.first).field), on: "a", at: 4)
    all = laptops.history("a")
    #expect(!text(all).contains("secret") && all.standing.isEmpty && all.misfit == nil)
  }
}

extension JSON {
  fileprivate var depth: Int {
    switch self {
    case .array(let items): 1 + (items.map(\.depth).max() ?? 0)
    case .object(let object): 1 + (object.members.map(\.value.depth).max() ?? 0)
    case .null, .bool, .integer, .string: 0
    }
  }
}
