import ReviewCore
import TestSupport
import Testing

@Suite("Stage, checklist, report and sign-off: everything they can come to")
struct ReportExplorationTests {
  @Test("a stage is completed, taken up again with a reason, and completed again")
  func stage() throws {
    let commands: [Stage.Command] = [
      .complete(full()),
      .complete(
        full {
          $0.stage = "second-item"
          $0.day = nil
        }), .reopen(full()),
    ]
    let found = try explore(
      Stage.self, commands, refused: [.complete(full { $0.day = .on("2016-03-25") })], in: .test,
      phase: { $0.completed["first-item"] == nil ? "not complete" : "complete" },
      as: { state in Set(state.completed.keys) },
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
        complete: in-the-future/nothing/stage.completed | nothing/stage.completed
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

  @Test("a new draft undoes that the report was ready")
  func report() throws {
    let commands: [Report.Command] = [
      .record(full()), .record(full { $0.version = "2" }),
      .ready(full()), .ready(full { $0.day = .on("2016-03-03") }),
    ]
    struct Key: Hashable {
      let draft: Report.Draft?
      let ready: Report.Ready?
    }
    let found = try explore(
      Report.self, commands, refused: [.ready(full { $0.day = .on("2016-03-01") })], in: .test,
      phase: { "\($0.phase)" },
      as: { Key(draft: $0.drafts.last, ready: $0.readied) },
      check: { step in
        #expect(step.after.drafts.starts(with: step.before.drafts))
        #expect((step.after.phase == .ready) == (step.after.readied != nil))
        #expect((step.after.phase == .none) == step.after.drafts.isEmpty)
        if step.after.drafts != step.before.drafts { #expect(step.after.readied == nil) }
      })
    #expect(found.gaps(refusals: [.notNow, .beforeStart]) == [])
    #expect(found.deadEnds.isEmpty)
    #expect(
      found.table(Report.Phase.allCases.map { "\($0)" }) == """
        ready: not-now | before-start/report.readied | before-start/nothing/report.readied
        record: report.drafted | nothing/report.drafted | nothing/report.drafted
        """)
  }

  @Test("each act of the sign-off is kept, and the latest word of each body counts")
  func signOff() throws {
    let commands: [SignOff.Command] = [
      .present(full()), .agree(full()), .agree(full { $0.agreed = .no }), .word(full()),
      .satisfy(full()), .satisfy(full { $0.satisfied = .notAgreed }),
    ]
    struct Key: Hashable {
      let isPresented: Bool
      let agreement: SignOff.Agreement?
      let isWorded: Bool
      let satisfaction: SignOff.Satisfaction?
    }
    let found = try explore(
      SignOff.self, commands, refused: [.present(full { $0.day = .on("2016-03-25") })],
      in: .test, phase: { _ in "any" },
      as: { state in
        Key(
          isPresented: !state.presentations.isEmpty, agreement: state.agreements.last,
          isWorded: !state.wordings.isEmpty, satisfaction: state.satisfactions.last)
      },
      check: { step in
        let after = step.after
        #expect(after.presentations.starts(with: step.before.presentations))
        #expect(after.agreements.starts(with: step.before.agreements))
        #expect(after.wordings.starts(with: step.before.wordings))
        #expect(after.satisfactions.starts(with: step.before.satisfactions))
        #expect(after.boardAgreed == (after.agreements.last?.agreed == .yes))
        if after.isComplete {
          #expect(after.boardAgreed && after.chairSatisfied && !after.wordings.isEmpty)
        }
      })
    #expect(found.states.contains { $0.isComplete })
    #expect(found.gaps(refusals: [.inTheFuture]) == [])
    #expect(found.deadEnds.isEmpty)
  }
}
