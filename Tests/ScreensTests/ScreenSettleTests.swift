import ReviewCore
import StrictJSON
import TestSupport
import Testing

@testable import Screens

@Suite("Screens: what is set aside, what was taken out, who answers for the folder")
struct ScreenSettleTests {
  private static let members = [
    Model.FolderMember(
      id: "memberbbbb", name: "Member B", role: "Chair", recipient: "age1bbbb", isMe: true),
    Model.FolderMember(
      id: "membercccc", name: "Member C", role: "Business manager", recipient: "age1cccc",
      isMe: false),
  ]

  private func entry(_ number: Int, _ events: JSON, unseen: [Int] = []) -> JournalEntry {
    JournalEntry(
      number: number, code: "entry0000\(number)", at: "2016-03-24T10:0\(number):00Z", by: "you",
      content: [
        "do": number == 1 ? "case.open" : "case.describe", "today": "2016-03-24", "events": events,
      ], unseen: unseen)
  }

  private func screen(_ pages: Page..., care: Model.FolderCare? = nil) throws -> String {
    let desk = try Desk()
    var model = desk.model
    if let care {
      model.folder = Model.Folder(
        path: "/records", member: "Member B, Chair", isPractice: false, cases: [], care: care)
    } else {
      model.open = Model.OpenCase(
        id: "a",
        history: History([
          entry(1, [["kind": "case.opened", "fields": ["reference": "R-1", "name": "Oak"]]]),
          entry(2, [["kind": "case.described", "fields": ["name": "Ash"]]]),
          entry(3, [["kind": "case.described", "fields": ["name": "Elm"]]], unseen: [2]),
        ]))
    }
    model.places = pages.map(Model.Place.init)
    return model.view().frame.text
  }

  @Test("the overview names the entry, and its page says why and where to settle it")
  func setAside() throws {
    #expect(try screen(.overview).contains("Entry 3 is set aside: two laptops did not know"))
    let page = try screen(.record, .entry(3))
    #expect(page.contains("! Set aside, and does not count"))
    #expect(page.contains("See entry 2") && page.contains("Settle what was set aside"))
    #expect(try screen(.record).contains("set aside"))
    #expect(try !screen(.record, .entry(2)).contains("Set aside"))
  }

  @Test("an entry says in the list and on its page that a clock had run back")
  func clockRanBack() throws {
    var late = entry(2, [["kind": "case.described", "fields": ["name": "Ash"]]])
    late.ranBackFrom = 1
    var model = try Desk().model
    model.open = Model.OpenCase(
      id: "a",
      history: History([
        entry(1, [["kind": "case.opened", "fields": ["reference": "R-1", "name": "Oak"]]]), late,
      ]))
    func rows(_ pages: Page...) -> [String] {
      model.places = pages.map(Model.Place.init)
      return Array(model.view().frame.text.split(separator: "\n")[3...5]).map(String.init)
    }
    #expect(
      rows(.record) == [
        " > 2 Working name or marking changed: Ash   you                   24 March 2016",
        "   A clock had run back: this entry follows entry 1, and its time is earlier.",
        "   1 Case opened: Oak                       you                   24 March 2016",
      ])
    #expect(
      rows(.record, .entry(2)) == [
        "   Recorded           Thursday 24 March 2016, 10:02",
        "   A clock had run back: this entry follows entry 1, and its time is earlier.",
        "   At the keyboard    you",
      ])
  }

  @Test("an entry's page leads to what can be taken out of it, and not to what it must say")
  func takeOut() throws {
    #expect(try screen(.record, .entry(1)).contains("Take a text out of this entry for good"))
    let page = try screen(.record, .entry(1), .takeOut(1))
    #expect(page.contains("Working name") && !page.contains("Reference"))
  }

  @Test("the folder is looked after from its own page, and what came of it is said there")
  func carePage() throws {
    let care = Model.FolderCare(
      keeper: "Member B, Chair", successor: "", hasRecovery: true, recoveryTried: nil,
      members: Self.members)
    #expect(try screen(.cases, care: care).contains(Wording.care))
    let page = try screen(.cases, .folderCare, care: care)
    for words in [Wording.checkAll, "Make a copy of this folder", "Member C, Business manager"] {
      #expect(page.contains(words))
    }
    var model = try Desk().model
    model.folder = Model.Folder(
      path: "/records", member: "Member B, Chair", isPractice: false, cases: [], care: care)
    model.places = [.init(.cases), .init(.folderCare)]
    let now = model.now
    #expect(model.update(.key(.enter), at: now) == [.folder(.check)])
    _ = model.update(.folderCared(care, report: ["Everything could be read."]), at: now)
    #expect(model.view().frame.text.contains("Everything could be read."))
    model.places.append(.init(.form(FormPlace("folder.back-up"))))
    _ = model.update(.folderCared(care, report: ["8 files were copied."]), at: now)
    #expect(model.place.page == .folderCare)
    #expect(model.view().frame.text.contains("8 files were copied."))
    // Also from the end of the page, in a small window.
    _ = model.update(.resized(Size(40, 12)), at: now)
    _ = model.update(.key(.end), at: now)
    model.settle(model.view())
    #expect(!model.view().frame.text.contains("8 files were copied."))
    _ = model.update(.folderCared(care, report: ["9 files were copied."]), at: now)
    #expect(model.view().frame.text.contains("9 files were copied."))
  }

  @Test("what is to be written anew is said on the list and the page, and what it means")
  func writtenForOthers() throws {
    var care = Model.FolderCare(
      keeper: "Member B, Chair", successor: "", hasRecovery: true, recoveryTried: nil,
      members: Self.members)
    #expect(try !screen(.cases, .folderCare, care: care).contains("Write for those"))
    care.forOthers = 3
    #expect(try screen(.cases, care: care).contains("! 3 files here were not written for exactly"))
    let page = try screen(.cases, .folderCare, care: care)
    #expect(page.contains("Write for those who can open it"))
    let form = Page.form(FormPlace("folder.write-anew"))
    #expect(
      try screen(.cases, .folderCare, form, care: care).split(separator: "\n")[3...9] == [
        "   A computer that was away wrote for those who could open the folder before.",
        "   Somebody new cannot read that, and somebody who was removed still can. It is",
        "   written anew for those who can open the folder now, which may take a while.",
        "   Close the cases in other windows first.",
        "   Copies made before stay readable to those who could read them: nothing can",
        "   take that back.",
        " > Write it anew",
      ])
    var model = try Desk().model
    model.folder = Model.Folder(
      path: "/records", member: "Member B, Chair", isPractice: false, cases: [], care: care)
    model.places = [.init(.cases), .init(.folderCare), .init(form)]
    #expect(model.update(.command(.record), at: model.now) == [.folder(.writeAnew)])
  }

  @Test("the list does not wait until it is counted what was written for others")
  func countedLater() throws {
    var care = Model.FolderCare(
      keeper: "Member B, Chair", successor: "", hasRecovery: true, recoveryTried: nil,
      members: Self.members)
    func opened(_ care: Model.FolderCare) throws -> (Model, [Effect]) {
      var model = try Desk().model
      let folder = Model.Folder(
        path: "/records", member: "Member B, Chair", isPractice: false, cases: [], care: care)
      let effects = model.update(.folderOpened(folder), at: model.now)
      return (model, effects)
    }
    var (model, effects) = try opened(care)
    #expect(effects == [.folder(.countForOthers)])
    #expect(!model.view().frame.text.contains("not written for exactly"))
    _ = model.update(.forOthersCounted(3), at: model.now)
    #expect(model.view().frame.text.contains("! 3 files here were not written for exactly"))
    care.forOthers = 0
    #expect(try opened(care).1 == [])
  }

  @Test("a new recovery sheet is offered, or the first, and said what it means")
  func newSheet() throws {
    var care = Model.FolderCare(
      keeper: "", successor: "", hasRecovery: true, recoveryTried: nil, members: Self.members)
    #expect(try screen(.cases, .folderCare, care: care).contains("Make a new recovery sheet"))
    let form = Page.form(FormPlace("folder.new-sheet"))
    #expect(
      try screen(.cases, .folderCare, form, care: care).split(separator: "\n")[3...8] == [
        "   You type your passphrase, and see the sheet once: copy it, print it or write",
        "   it to a file. Then everything is written anew, which may take a while. Close",
        "   the cases in other windows first.",
        "   The old sheet then opens nothing but copies made before. Destroy it once the",
        "   new one is safe.",
        " > Make the sheet",
      ])
    care.hasRecovery = false
    #expect(try screen(.cases, .folderCare, care: care).contains("Make a recovery sheet"))
    #expect(try !screen(.cases, .folderCare, form, care: care).contains("The old sheet"))
    var model = try Desk().model
    model.folder = Model.Folder(
      path: "/records", member: "Member B, Chair", isPractice: false, cases: [], care: care)
    model.places = [.init(.cases), .init(.folderCare), .init(form)]
    #expect(model.update(.command(.record), at: model.now) == [.folder(.newSheet)])
  }

  @Test("how far something is stands in place of the keys, and nothing else changes")
  func waiting() throws {
    var model = try Desk().model
    let frame = model.view().frame
    let waiting = frame.waiting(done: 12, of: 40)
    let rows = waiting.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows.last == " Please wait: 12 of 40 cases done.")
    #expect(
      rows.dropLast()
        == frame.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast())
    #expect(waiting.cursor == nil)
    model = try Desk(size: Size(40, 12)).model
    #expect(
      model.view().frame.waiting(done: 1000, of: 1000).text.hasSuffix(
        " Please wait: 1000 of 1000 cases done."))
    #expect(frame.waiting(done: 1, of: 1).text.hasSuffix(" Please wait: 1 of 1 case done."))
  }

  @Test("a member's page shows what a case for them is written for, and who may do what")
  func memberPages() throws {
    let care = Model.FolderCare(
      keeper: "", successor: "", hasRecovery: true, recoveryTried: nil, members: Self.members)
    let mine = try screen(.cases, .folderCare, .member("memberbbbb"), care: care)
    #expect(mine.contains("age1bbbb") && mine.contains(Wording.changePassphrase))
    #expect(!mine.contains("Remove this person"))
    let theirs = try screen(.cases, .folderCare, .member("membercccc"), care: care)
    #expect(theirs.contains("age1cccc") && theirs.contains("Remove this person"))
    #expect(!theirs.contains(Wording.changePassphrase))
    let remove = FormPlace("folder.remove-member", about: "membercccc")
    let page = try screen(.cases, .folderCare, .member("membercccc"), .form(remove), care: care)
    #expect(page.contains("Member C") && page.contains("stays readable to them"))

    var model = try Desk().model
    model.folder = Model.Folder(
      path: "/records", member: "Member B, Chair", isPractice: false, cases: [], care: care)
    model.places = [.init(.cases), .init(.folderCare), .init(.form(remove))]
    let now = model.now
    #expect(
      model.update(.command(.record), at: now) == [.folder(.removeMember(id: "membercccc"))])
    _ = model.update(.failed("Another window has a case open."), at: now)
    #expect(model.place.page == .form(remove), "nothing was done, and it can be tried again")
    _ = model.update(.key(.escape), at: now)
    _ = model.update(.folderCared(care, report: ["They can no longer open it."]), at: now)
    #expect(model.place.page == .folderCare)
  }

  @Test("what a sent case holds is seen before it can be taken in, and not where it cannot be")
  func parcel() throws {
    var parcel = Model.Parcel(folder: "vaultaaaaa", caseID: "caseaaaaaa", files: 2, problems: [])
    parcel.reference = "2016-11"
    parcel.entries = 12
    parcel.first = Day(iso: "2016-03-02")
    parcel.last = Day(iso: "2016-03-24")
    var model = try Desk().model
    model.folder = Model.Folder(
      path: "/records", member: "Member B, Chair", isPractice: false, cases: [],
      care: Model.FolderCare(keeper: "", successor: "", hasRecovery: true, recoveryTried: nil))
    model.places = [
      .init(.cases), .init(.folderCare), .init(.form(FormPlace("folder.look-into"))),
    ]
    let now = model.now
    _ = model.update(.typed("/media/stick/case.age"), at: now)
    #expect(
      model.update(.command(.record), at: now)
        == [.folder(.lookInto(path: "/media/stick/case.age"))])
    _ = model.update(.parcelRead(parcel), at: now)
    #expect(model.place.page == .parcel)
    let page = model.view().frame.text
    #expect(page.contains("2016-11") && page.contains("12, from 2 March 2016 to 24 March 2016"))
    #expect(model.update(.key(.enter), at: now) == [.folder(.takeIn)])
    parcel.problems = ["The file, entry 2: does not match its own check code."]
    _ = model.update(.parcelRead(parcel), at: now)
    #expect(model.view().frame.text.contains("! The file, entry 2"))
    #expect(!model.view().frame.text.contains(Wording.takeItIn))
  }

  @Test("what was taken out on one laptop and is still said by another asks to be taken out again")
  func standing() throws {
    var model = try Desk().model
    func redact(_ number: Int, _ field: String, _ content: JSON, unseen: [Int]) -> JournalEntry {
      JournalEntry(
        number: number, code: "entry0000\(number)", at: "2016-03-24T10:0\(number):00Z", by: "you",
        content: [
          "do": "case.redact", "today": "2016-03-24",
          "events": [
            [
              "kind": "case.redacted",
              "fields": [
                "entry": 2, "event": 1, "field": .string(field), "reason": "r", "content": content,
              ],
            ]
          ],
        ], unseen: unseen)
    }
    func left(_ fields: JSON) -> JSON {
      [
        "do": "people.add", "today": "2016-03-24",
        "events": [["kind": "people.added", "on": "person-aaaaa", "fields": fields]],
      ]
    }
    model.open = Model.OpenCase(
      id: "a",
      history: History([
        entry(1, [["kind": "case.opened", "fields": ["reference": "R-1", "name": "Oak"]]]),
        JournalEntry(
          number: 2, code: "entry00002", at: "2016-03-24T10:02:00Z", by: "you", content: .null),
        redact(3, "agency", left(["name": "N", "role": "R"]), unseen: []),
        redact(4, "role", left(["name": "N", "agency": "A"]), unseen: [3]),
      ]))
    model.places = [.init(.overview)]
    #expect(model.open?.history.misfit == nil)
    #expect(model.view().frame.text.contains("What was taken out of entry 2 still stands"))
  }

  @Test("who answers for the folder is named, and the recovery sheet is asked after once a year")
  func care() throws {
    func lines(_ tried: String?, sheet: Bool = true) throws -> String {
      try screen(
        .cases,
        care: Model.FolderCare(
          keeper: "Member B, Chair", successor: "", hasRecovery: sheet,
          recoveryTried: tried.flatMap { Day(iso: $0) }))
    }
    let today = try Desk().model.now.context.today
    #expect(try lines(today.iso).contains("Answers for it: Member B, Chair"))
    #expect(try lines(today.iso).contains("Recovery sheet last tried on \(today.written)."))
    #expect(try !lines(today.iso).contains("! "))
    #expect(try lines("2014-01-02").contains("! Recovery sheet last tried on 2 January 2014."))
    #expect(try lines(nil).contains("! The recovery sheet was never tried."))
    #expect(try lines(nil, sheet: false).contains("! There is no recovery sheet."))
  }
}
