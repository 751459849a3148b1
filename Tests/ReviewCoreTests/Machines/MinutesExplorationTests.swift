import ReviewCore
import TestSupport
import Testing

@Suite("Minutes and papers: everything they can come to")
struct MinutesExplorationTests {
  private struct Key: Hashable {
    let phases: [Minutes.Phase]
    let isLastDraft: Bool
    let counts: [Int]

    init(_ state: Minutes.State) {
      phases = Minutes.Tier.allCases.map { state[$0].phase }
      isLastDraft = state.general.drafts.last == full(Minutes.Draft.self)
      counts = Minutes.Tier.allCases.map { min(state[$0].version, 2) }
    }
  }

  private static let general: [Minutes.Command] = [
    .draft(full()), .draft(full { $0.by = "person-b" }), .send(full()), .correct(full()),
    .agree(full()),
  ]

  @Test("minutes are written, sent, corrected and agreed, and nothing of it is lost")
  func minutes() throws {
    let refused: [Minutes.Command] = [
      .draft(full { $0.day = .on("2016-03-25") }), .send(full { $0.day = .on("2016-03-25") }),
      .correct(full { $0.day = .on("2016-03-25") }), .agree(full { $0.day = .on("2016-03-25") }),
      .agree(full { $0.day = .on("2016-03-01") }), .draft(full { $0.tier = nil }),
    ]
    let found = try explore(
      Minutes.self, Self.general, refused: refused, in: .test,
      phase: { "\($0.general.phase)" }, as: Key.init,
      check: { step in
        let (before, after) = (step.before.general, step.after.general)
        #expect(after.drafts.starts(with: before.drafts))
        #expect(after.sendings.starts(with: before.sendings))
        #expect(after.corrections.starts(with: before.corrections))
        #expect(after.agreements.starts(with: before.agreements))
        #expect((after.agreement != nil) == (after.phase == .agreed))
      })
    #expect(found.gaps(refusals: [.notNow, .inTheFuture, .beforeStart, .missing]) == [])
    #expect(found.deadEnds.isEmpty)
    let ahead = "in-the-future"
    let agreed = "before-start/\(ahead)/minutes.agreed"
    #expect(
      found.table(Minutes.Phase.allCases.map { "\($0)" }) == """
        agree: \(ahead)/not-now | \(agreed) | \(agreed) | \(agreed) | before-start/\(ahead)/nothing
        correct: \(ahead)/not-now | \(ahead)/minutes.corrected | \(ahead)/minutes.corrected | \
        \(ahead)/nothing | \(ahead)/minutes.corrected
        draft: \(ahead)/minutes.drafted/missing | \(ahead)/minutes.drafted/missing/nothing | \
        \(ahead)/minutes.drafted/missing | \(ahead)/minutes.drafted/missing | \
        \(ahead)/missing/not-now
        send: \(ahead)/not-now | \(ahead)/minutes.sent | \(ahead)/nothing | \(ahead)/minutes.sent | \
        \(ahead)/minutes.sent
        """)
  }

  @Test("each tier goes its own way")
  func tiers() throws {
    let members: [Minutes.Command] = [
      .draft(full { $0.tier = .members }), .correct(full { $0.tier = .members }),
      .agree(full { $0.tier = .members }),
    ]
    _ = try explore(
      Minutes.self, Self.general + members, in: .test, phase: { "\($0.general.phase)" },
      as: Key.init,
      check: { step in
        let changed = Minutes.Tier.allCases.count { step.before[$0] != step.after[$0] }
        #expect(changed == step.events.count)
      })
  }

  @Test("every paper that is made is kept, also the same one again")
  func papers() throws {
    let found = try explore(
      Papers.self, [.make(full()), .make(full { $0.isPrinted = false })], in: .test,
      phase: { _ in "any" }, as: { min($0.made.count, 2) },
      check: { step in
        #expect(step.after.made.starts(with: step.before.made))
        #expect(step.after.made.count == step.before.made.count + 1)
      })
    #expect(found.gaps(refusals: []) == [])
    #expect(found.table(["any"]) == "make: paper.made")
  }
}
