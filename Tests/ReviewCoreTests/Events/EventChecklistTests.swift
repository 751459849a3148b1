import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("The checklists of several practitioner events")
struct EventChecklistTests {
  private static let first = #"{"do":"event.add","id":"event-aaaaa","purpose":"To understand."}"#
  private static let second = #"{"do":"event.add","id":"event-bbbbb","purpose":"To check."}"#

  private static func say(_ list: String, _ item: String, _ state: String) -> String {
    #"{"do":"checklist.say","id":"\#(list)","item":"\#(item)","state":"\#(state)","agreed":"A hall"}"#
  }

  private func state(_ book: Casebook, _ list: String) -> Checklist.ItemState {
    book.history.record.checklist(list).state(of: "event-venue")
  }

  @Test("what is said for one event is not said for another")
  func apart() throws {
    var book = try Casebook(Casebook.opened + [Self.first, Self.second])
    try book.record(Self.say("event-aaaaa", "event-venue", "agreed"))
    #expect(state(book, "event-aaaaa") == .agreed && state(book, "event-bbbbb") == .open)
    #expect(state(book, "practitioner-event") == .open)
  }

  @Test("what was said of the list as a whole holds for the events there were, and the first")
  func whole() throws {
    let said = Self.say("practitioner-event", "event-venue", "agreed")
    // Before there was any, between two, and after both.
    for (lines, holds) in [
      ([said, Self.first, Self.second], [true, false]),
      ([Self.first, said, Self.second], [true, false]),
      ([Self.first, Self.second, said], [true, true]),
    ] {
      let book = try Casebook(Casebook.opened + lines)
      #expect((state(book, "event-aaaaa") == .agreed) == holds[0], "\(lines)")
      #expect((state(book, "event-bbbbb") == .agreed) == holds[1], "\(lines)")
    }
  }

  @Test("a word for the event itself goes before, and takes back to open what was said of all")
  func own() throws {
    var book = try Casebook(
      Casebook.opened + [Self.first, Self.say("practitioner-event", "event-venue", "agreed")])
    #expect(try book.record(Self.say("event-aaaaa", "event-venue", "agreed")).isEmpty)
    try book.record(Self.say("event-aaaaa", "event-venue", "open"))
    #expect(state(book, "event-aaaaa") == .open)
    // Of the list as a whole nothing was changed.
    #expect(state(book, "practitioner-event") == .agreed)
    let told = book.history.record.history(of: "event-venue", in: "event-aaaaa")
    #expect(told.map { $0.event.fields["state"]?.string } == ["agreed", "open"])
  }

  @Test("the stage is not complete while an item that must be settled is open for one event")
  func required() throws {
    var book = try Casebook(Casebook.opened + [Self.first, Self.second])
    let complete = RequirementRow.complete("review")
    for item in RequirementRow.eventMusts {
      try book.record(Self.say("event-aaaaa", item, "agreed"))
    }
    #expect(try book.reasons(complete).contains("requirement event-checklist-settled"))
    for item in RequirementRow.eventMusts {
      try book.record(Self.say("event-bbbbb", item, "agreed"))
    }
    #expect(try !book.reasons(complete).contains("requirement event-checklist-settled"))
  }

  @Test("a checklist is named by a list or by an event that is there")
  func named() throws {
    let book = try Casebook(Casebook.opened + [Self.first])
    #expect(
      try book.reasons(Self.say("event-zzzzz", "event-venue", "done")) == ["no-such-thing id"])
    #expect(
      try book.reasons(Self.say("event-aaaaa", "custody", "done")) == ["no-such-choice item"])
  }

  @Test("the head counts what is agreed, and what of it is left")
  func tally() throws {
    let items = try ShippedGuidance.load().used("practitioner-event")
    var state = Checklist.initial
    for (item, word) in zip(items, [Checklist.ItemState.agreed, .done, .toDo, .question]) {
      try Checklist.evolve(
        &state,
        by: .said(
          full {
            $0.item = item.id
            $0.state = word
          }))
    }
    let tally = state.tally(of: items)
    #expect(tally.all == 11 && tally.agreed == 3 && tally.left == 1 && tally.questions == 1)
    try Checklist.evolve(
      &state,
      by: .said(
        full {
          $0.item = items[10].id
          $0.state = .notApplicable
        }))
    #expect(state.tally(of: items).all == 10)
  }
}
