import ReviewCore
import TestSupport
import Testing

@Suite("How long a record is kept: everything it can come to")
struct KeepingExplorationTests {
  @Test("a record is held once at a time, and a hold ends with a reason, never before it began")
  func keeping() throws {
    let commands: [Keeping.Command] = [
      .set(full()), .set(full { $0.rule = "another rule" }), .hold(full()), .release(full()),
    ]
    let refused: [Keeping.Command] = [
      .hold(full { $0.day = .on("2016-03-25") }), .release(full { $0.day = .on("2016-03-25") }),
      .release(full { $0.day = .on("2015-01-01") }),
    ]
    struct Key: Hashable {
      let rule: String?
      let isHeld: Bool
      let holds: Int
    }
    let found = try explore(
      Keeping.self, commands, refused: refused, in: .test,
      phase: { $0.isHeld ? "held" : "free" },
      as: { Key(rule: $0.period?.rule, isHeld: $0.isHeld, holds: min($0.holds.count, 2)) },
      check: { step in
        #expect(step.after.holds.starts(with: step.before.holds))
        #expect(step.after.releases.starts(with: step.before.releases))
        #expect((0...1).contains(step.after.holds.count - step.after.releases.count))
      })
    #expect(found.gaps(refusals: [.notNow, .inTheFuture, .beforeStart]) == [])
    #expect(found.deadEnds.isEmpty)
    #expect(
      found.table(["free", "held"]) == """
        hold: in-the-future/keeping.held | not-now
        release: not-now | before-start/in-the-future/keeping.released
        set: keeping.period-set/nothing | keeping.period-set/nothing
        """)
  }
}
