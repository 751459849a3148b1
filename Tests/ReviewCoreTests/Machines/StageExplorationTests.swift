import ReviewCore
import TestSupport
import Testing

@Suite("Stage and checklist: everything they can come to")
struct StageExplorationTests {
  @Test("a stage is completed, taken up again with a reason, and completed again")
  func stage() throws {
    let commands: [Stage.Command] = [
      .complete(full()),
      .complete(
        full {
          $0.stage = "second-item"
          $0.day = nil
        }), .reopen(full()), .close(full()), .close(full { $0.note = "Otherwise" }),
      .openAgain(full()),
    ]
    struct Key: Hashable {
      let completed: Set<String>
      let isClosed: Bool
    }
    let found = try explore(
      Stage.self, commands,
      refused: [
        .complete(full { $0.day = .on("2016-03-25") }), .close(full { $0.day = .on("2016-03-25") }),
      ],
      in: .test,
      phase: { $0.completed["first-item"] == nil ? "not complete" : "complete" },
      as: { state in
        Key(completed: Set(state.completed.keys), isClosed: state.closing != nil)
      },
      check: { step in
        #expect(step.after.reopenings.starts(with: step.before.reopenings))
        for (stage, day) in step.before.completed where step.after.completed[stage] != day {
          #expect(step.after.reopenings.last?.stage == stage)
        }
        #expect(step.after.completed.values.allSatisfy { $0 <= Context.test.today })
      })
    #expect(found.gaps(refusals: [.inTheFuture, .notNow]) == [])
    #expect(found.deadEnds.isEmpty)
    #expect(
      found.table(["not complete", "complete"]) == """
        close: in-the-future/not-now/nothing/stage.closed | \
        in-the-future/not-now/nothing/stage.closed
        complete: in-the-future/nothing/stage.completed | nothing/stage.completed
        openAgain: not-now/stage.opened-again | not-now/stage.opened-again
        reopen: not-now | stage.reopened
        """)
  }

  @Test("a checklist keeps everything said, and the latest word counts")
  func checklist() throws {
    let commands: [Checklist.Command] = Checklist.ItemState.allCases.map { state in
      .say(full { $0.state = state })
    }
    let found = try explore(
      Checklist.self, commands, in: .test, phase: { "\($0.state(of: "first-item"))" },
      as: \.items,
      check: { step in
        #expect(step.after.history.starts(with: step.before.history))
        for case .said(let word) in step.events {
          #expect(step.after.items[word.item] == word)
          #expect(step.after.history.last == word)
        }
      })
    #expect(found.gaps(refusals: []) == [])
    #expect(found.deadEnds.isEmpty)
  }
}
