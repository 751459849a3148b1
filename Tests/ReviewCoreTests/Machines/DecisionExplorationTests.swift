import ReviewCore
import TestSupport
import Testing

@Suite("Decision: everything it can come to")
struct DecisionExplorationTests {
  @Test("a decision that stands is not replaced without being taken up again")
  func decision() throws {
    let deferred: Decision.Made = full {
      $0.option = .deferred
      $0.outcome = nil
    }
    let commands: [Decision.Command] = [
      .answer(full()), .consult(full()), .make(full()), .make(full { $0.outcome = .noReview }),
      .make(deferred), .reconsider(full()), .challenge(full()), .confirm(full()), .plan(full()),
      .sign(full()),
      .clarify(full()), .clarify(full { $0.answer = "another" }),
    ]
    let refused: [Decision.Command] = [
      .consult(full { $0.day = .on("2016-03-25") }),
      .make(full { $0.day = .on("2016-03-25") }),
      .reconsider(full { $0.day = .on("2016-03-25") }),
      .challenge(full { $0.day = .on("2016-03-25") }),
      .challenge(full { $0.day = .on("2016-03-01") }),
      .confirm(full { $0.day = .on("2016-03-01") }),
      .confirm(full { $0.day = .on("2016-03-25") }), .sign(full { $0.day = .on("2016-03-25") }),
      .make(full { $0.outcome = nil }),
      .clarify(full { $0.day = .on("2016-03-25") }),
      .clarify(full { $0.answered = .on("2016-03-01") }),
      .make(full { $0.option = .deferred }),
      .make(
        full {
          $0.option = .deferred
          $0.outcome = nil
          $0.awaits = ""
        }),
    ]
    struct Key: Hashable {
      let phase: Decision.Phase
      let outcome: Panel.ReviewKind?
      let made: Int
      let isConfirmed: Bool
      let asked: [String]
    }
    let found = try explore(
      Decision.self, commands, refused: refused, in: .test, phase: { "\($0.phase)" },
      as: { state in
        Key(
          phase: state.phase, outcome: state.latest?.outcome, made: min(state.made.count, 2),
          isConfirmed: state.confirmation != nil,
          asked: state.clarifications.map(\.answer))
      },
      check: { step in
        #expect(step.after.challenges.starts(with: step.before.challenges))
        if step.after.phase == .challenged { #expect(!step.after.challenges.isEmpty) }
        #expect(step.after.made.starts(with: step.before.made), "a decision was lost or changed")
        if step.before.phase == .decided, step.after.phase != .decided {
          #expect([.reconsidering, .challenged].contains(step.after.phase))
        }
        if step.before.phase == .decided {
          #expect(step.after.made == step.before.made, "a standing decision was replaced")
        }
        if step.after.made.count > step.before.made.count {
          #expect(step.after.confirmation == nil, "what was confirmed was an earlier decision")
        }
        #expect((step.after.outcome != nil) == (step.after.phase == .decided))
        #expect(step.after.clarifications.count >= step.before.clarifications.count)
      })
    #expect(found.gaps(refusals: [.inTheFuture, .beforeStart, .notNow, .missing]) == [])
    #expect(found.deadEnds.isEmpty)
    let clarified =
      "before-start/decision.clarification-asked/decision.clarified/in-the-future/nothing"
    let consulted = "decision.consulted/in-the-future"
    let made = "decision.deferred/decision.made/in-the-future/missing/not-now"
    let confirmed = "before-start/decision.confirmed/in-the-future/nothing"
    let signed = "decision.signed/in-the-future"
    let answered = Array(repeating: "decision.answered", count: 5).joined(separator: " | ")
    let planned = Array(repeating: "decision.planned", count: 5).joined(separator: " | ")
    #expect(
      found.table(Decision.Phase.allCases.map { "\($0)" }) == """
        answer: \(answered)
        challenge: not-now | not-now | before-start/decision.challenged/in-the-future | not-now | \
        not-now/nothing
        clarify: \(Array(repeating: clarified, count: 5).joined(separator: " | "))
        confirm: not-now | \(confirmed) | \(confirmed) | \(confirmed) | \(confirmed)
        consult: \(consulted) | \(consulted) | \(consulted) | \(consulted) | \(consulted)
        make: \(made) | decision.made/in-the-future/missing/not-now/nothing | not-now/nothing | \
        \(made) | \(made)
        plan: \(planned)
        reconsider: not-now | not-now | decision.reconsidered/in-the-future | not-now | not-now
        sign: \(signed) | \(signed) | \(signed) | \(signed) | \(signed)
        """)
  }
}
