import ReviewCore
import TestSupport
import Testing

@Suite("The day of an event: everything it can come to")
struct EventDayExplorationTests {
  @Test("a mark replaces the one before, and every mark is kept")
  func day() throws {
    let commands: [EventDay.Command] = EventDay.Here.allCases.flatMap { here in
      ["person-a", "person-b"].map { person in
        .mark(
          full {
            $0.person = person
            $0.here = here
          })
      }
    }
    let found = try explore(
      EventDay.self, commands, in: .test,
      phase: { "\($0.marks["person-a"]?.here?.rawValue ?? "nothing")" }, as: \.marks,
      check: { step in
        #expect(step.after.history.starts(with: step.before.history))
        for case .marked(let mark) in step.events {
          #expect(step.after.marks[mark.person] == mark)
          #expect(step.after.history.last == mark)
          // What is said of one person says nothing of another.
          for (person, other) in step.before.marks where person != mark.person {
            #expect(step.after.marks[person] == other)
          }
        }
      })
    #expect(found.gaps(refusals: []) == [])
    #expect(found.deadEnds.isEmpty)
    #expect(
      found.table(["nothing", "arrived", "left", "expected"]) == """
        mark: event-day.marked/nothing | event-day.marked/nothing | \
        event-day.marked/nothing | event-day.marked/nothing
        """)
  }

  @Test("somebody nothing is said of is expected: to say so records nothing")
  func expected() throws {
    let mark: EventDay.Mark = full {
      $0.here = .expected
      $0.time = nil
    }
    #expect(try EventDay.decide(.mark(mark), in: EventDay.initial, .test).isEmpty)
    var state = EventDay.initial
    try EventDay.evolve(&state, by: .marked(full { $0.here = .arrived }))
    #expect(try EventDay.decide(.mark(mark), in: state, .test) == [.marked(mark)])
  }
}
