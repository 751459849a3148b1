import ReviewCore
import TestSupport
import Testing

@Suite("Decision and commissioning: everything they can come to")
struct DecisionExplorationTests {
  @Test("a decision that stands is not replaced without being taken up again")
  func decision() throws {
    let deferred: Decision.Made = full {
      $0.option = .deferred
      $0.outcome = nil
    }
    let commands: [Decision.Command] = [
      .answer(full()), .consult(full()), .make(full()), .make(full { $0.outcome = .noReview }),
      .make(deferred), .reconsider(full()), .confirm(full()), .plan(full()), .sign(full()),
      .clarify(full()), .clarify(full { $0.answer = "another" }), .nationalRequest(full()),
      .nationalRequest(full { $0.answer = "another" }),
    ]
    let refused: [Decision.Command] = [
      .consult(full { $0.day = .on("2016-03-25") }),
      .make(full { $0.day = .on("2016-03-25") }),
      .make(full { $0.outcome = nil }), .clarify(full { $0.day = .on("2016-03-25") }),
      .clarify(full { $0.answered = .on("2016-03-01") }),
      .nationalRequest(full { $0.answered = .on("2016-03-01") }),
      .nationalRequest(full { $0.answered = .on("2016-03-25") }),
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
          asked: state.clarifications.map(\.answer) + state.nationalRequests.map(\.answer))
      },
      check: { step in
        #expect(step.after.made.starts(with: step.before.made), "a decision was lost or changed")
        if step.before.phase == .decided, step.after.phase != .decided {
          #expect(step.after.phase == .reconsidering)
        }
        if step.before.phase == .decided {
          #expect(step.after.made == step.before.made, "a standing decision was replaced")
        }
        if step.after.made.count > step.before.made.count {
          #expect(step.after.confirmation == nil, "what was confirmed was an earlier decision")
        }
        #expect((step.after.outcome != nil) == (step.after.phase == .decided))
        #expect(step.after.clarifications.count >= step.before.clarifications.count)
        #expect(step.after.nationalRequests.count >= step.before.nationalRequests.count)
      })
    #expect(found.gaps(refusals: [.inTheFuture, .notNow, .missing, .beforeStart]) == [])
    #expect(found.deadEnds.isEmpty)
    let asked = [
      "clarify": "decision.clarification-asked/decision.clarified",
      "nationalRequest": "decision.national-panel-answered/decision.national-panel-asked",
    ].mapValues { "before-start/\($0)/in-the-future/nothing" }
    func row(_ verb: String) -> String {
      "\(verb): \(Array(repeating: asked[verb] ?? "", count: 4).joined(separator: " | "))"
    }
    let consulted = "decision.consulted/in-the-future"
    let made = "decision.deferred/decision.made/in-the-future/missing/not-now"
    #expect(
      found.table(Decision.Phase.allCases.map { "\($0)" }) == """
        answer: decision.answered | decision.answered | decision.answered | decision.answered
        \(row("clarify"))
        confirm: not-now | decision.confirmed/nothing | decision.confirmed/nothing | \
        decision.confirmed/nothing
        consult: \(consulted) | \(consulted) | \(consulted) | \(consulted)
        make: \(made) | decision.made/in-the-future/missing/not-now/nothing | not-now/nothing | \(made)
        \(row("nationalRequest"))
        plan: decision.planned | decision.planned | decision.planned | decision.planned
        reconsider: not-now | not-now | decision.reconsidered | not-now
        sign: decision.signed | decision.signed | decision.signed | decision.signed
        """)
  }

  @Test("the SCR panel, the lead reviewer and the method are named in any order, again if need be")
  func commissioning() throws {
    let commands: [Commissioning.Command] = [
      .namePanel(full()), .namePanel(full { $0.body = .reviewTeam }),
      .nameReviewer(full()), .nameReviewer(full { $0.independentOfArea = .unsure }),
      .nameReviewer(full { $0.person = "person-b" }),
      .chooseMethod(full()), .chooseMethod(full { $0.reasons = "others" }),
    ]
    struct Key: Hashable {
      let panel: Commissioning.PanelNaming?
      let reviewers: Set<Commissioning.ReviewerNaming>
      let method: Commissioning.Method?
    }
    let found = try explore(
      Commissioning.self, commands, in: .test, phase: { _ in "any" },
      as: { state in
        Key(panel: state.panel, reviewers: Set(state.reviewers), method: state.method)
      },
      check: { step in
        #expect(step.after.panels.starts(with: step.before.panels))
        #expect(step.after.methods.starts(with: step.before.methods))
        #expect(Set(step.after.reviewers.map(\.person)).count == step.after.reviewers.count)
        for reviewer in step.before.reviewers {
          #expect(step.after.reviewers.contains { $0.person == reviewer.person })
        }
      })
    #expect(found.gaps(refusals: []) == [])
    #expect(found.deadEnds.isEmpty)
  }
}
