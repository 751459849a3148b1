import Guidance
import ReviewCore
import TestSupport
import Testing

@Suite("Notices and clocks: everything they can come to")
struct NoticeExplorationTests {
  @Test("a notice is called for once; whatever was done with it is recorded")
  func notice() throws {
    let commands: [Notice.Command] = [
      .call(full()), .draft(full()), .draft(full { $0.text = "another" }), .send(full()),
      .send(full { $0.to = "another" }), .acknowledge(full()),
      .notNeeded(full()), .notNeeded(full { $0.reason = "another" }),
    ]
    let refused: [Notice.Command] = [
      .draft(full { $0.day = .on("2016-03-25") }), .send(full { $0.day = .on("2016-03-25") }),
      .acknowledge(full { $0.day = .on("2016-03-25") }),
    ]
    struct Key: Hashable {
      let phase: Notice.Phase
      let draft: Notice.Draft?
      let sendings: Set<Notice.Sending>
      let receipts: Set<Notice.Receipt>
      let reason: Notice.NotNeeded?
    }
    let found = try explore(
      Notice.self, commands, refused: refused, in: .test, phase: { "\($0.phase)" },
      as: { state in
        Key(
          phase: state.phase, draft: state.drafts.last, sendings: Set(state.sendings),
          receipts: Set(state.receipts), reason: state.notNeeded)
      },
      check: { step in
        #expect(step.after.drafts.starts(with: step.before.drafts))
        #expect(step.after.sendings.starts(with: step.before.sendings))
        #expect(step.after.receipts.starts(with: step.before.receipts))
        #expect((step.after.phase == .sent) == !step.after.sendings.isEmpty)
        #expect(step.before.phase == .absent || step.after.called == step.before.called)
      })
    #expect(found.gaps(refusals: [.inTheFuture, .notNow, .idTaken, .noSuchThing]) == [])
    #expect(found.deadEnds.isEmpty)
    let draft = "in-the-future/nothing/notices.drafted"
    let send = "in-the-future/notices.sent"
    let receive = "in-the-future/nothing/notices.acknowledged"
    #expect(
      found.table(Notice.Phase.allCases.map { "\($0)" }) == """
        acknowledge: no-such-thing | \(receive) | \(receive) | \(receive) | \(receive)
        call: notices.called | id-taken | id-taken | id-taken | id-taken
        draft: no-such-thing | in-the-future/notices.drafted | \(draft) | \(draft) | \
        in-the-future/notices.drafted
        notNeeded: no-such-thing | notices.found-not-needed | notices.found-not-needed | not-now | \
        nothing/notices.found-not-needed
        send: no-such-thing | \(send) | \(send) | in-the-future/nothing/notices.sent | \(send)
        """)
  }

  @Test("a receipt from before the day of sending cannot be")
  func receipt() throws {
    var state = Notice.initial
    try Notice.evolve(&state, by: .called(full()))
    try Notice.evolve(&state, by: .sent(full { $0.day = .on("2016-03-10") }))
    #expect(throws: Refusal(.beforeStart, field: "day", "10 March 2016")) {
      try Notice.decide(.acknowledge(full { $0.day = .on("2016-03-09") }), in: state, .test)
    }
  }

  @Test("facts that cannot follow are misfits")
  func misfits() throws {
    var state = Notice.initial
    for event: Notice.Event in [.drafted(full()), .sent(full()), .notNeeded(full())] {
      #expect(throws: Misfit.self) { try Notice.evolve(&state, by: event) }
    }
    try Notice.evolve(&state, by: .called(full()))
    try Notice.evolve(&state, by: .sent(full()))
    #expect(throws: Misfit.self) { try Notice.evolve(&state, by: .called(full())) }
    #expect(throws: Misfit.self) { try Notice.evolve(&state, by: .notNeeded(full())) }
  }

  @Test("the latest choice for a clock counts, and every choice is kept")
  func clocks() throws {
    let commands: [Clocks.Command] = [
      .set(full()), .set(full { $0.from = .leadReviewerNamed }), .set(full { $0.clock = "other" }),
    ]
    let found = try explore(
      Clocks.self, commands, in: .test, phase: { _ in "any" }, as: \.choices,
      check: { step in
        #expect(step.after.history.starts(with: step.before.history))
        for case .chosen(let choice) in step.events {
          #expect(step.after.choices[choice.clock] == choice)
        }
      })
    #expect(found.gaps(refusals: []) == [])
    #expect(found.deadEnds.isEmpty)
  }
}
