import ReviewCore
import StrictJSON
import TestSupport
import Testing

@testable import Screens

@Suite("Screens: what is set aside, what was taken out, who answers for the folder")
struct ScreenSettleTests {
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
      members: ["Member B, Chair", "Member C, Business manager"])
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
    #expect(model.update(.key(.enter), at: now) == [.checkFolder])
    _ = model.update(.folderCared(care, report: ["Everything could be read."]), at: now)
    #expect(model.view().frame.text.contains("Everything could be read."))
    model.places.append(.init(.form(FormPlace("folder.back-up"))))
    _ = model.update(.folderCared(care, report: ["8 files were copied."]), at: now)
    #expect(model.place.page == .folderCare)
    #expect(model.view().frame.text.contains("8 files were copied."))
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
