import ReviewCore
import TestSupport
import Testing

@Suite("Case file and referral: everything they can come to")
struct CaseExplorationTests {
  @Test("a case is opened once, and everything else asks for it to be open")
  func caseFile() throws {
    let commands: [CaseFile.Command] = [
      .open(full()), .describe(full()), .describe(full { $0.name = "Ash" }), .note(full()),
      .correct(full()), .settle(full()), .redact(full()), .answerDeparture(full()),
      .answerDeparture(full { $0.departure = 2 }),
      .takeGuidance(full { $0.guidanceDigest = "one" }),
      .takeGuidance(full { $0.guidanceDigest = "two" }),
      .keepGuidance(full { $0.guidanceDigest = "two" }), .takeKeyboard(full()),
      .takeKeyboard(full { $0.forWhom = "" }), .move(full()),
    ]
    // Going on without a requirement is recorded by the path all commands take.
    let facts: [CaseFile.Event] = [
      .departed(full()), .wentOnWithout(full { $0.isMust = false }),
      .movedOut(full()), .movedIn(full()),
    ]
    struct Key: Hashable {
      let phase: CaseFile.State.Phase
      let name: String
      let notes: Int
      let answers: [Bool]
      let guidance: [String?]
      let typist: String?
    }
    let found = try explore(
      CaseFile.self, commands, facts: facts, in: .test, phase: { "\($0.phase)" },
      as: { state in
        Key(
          phase: state.phase, name: state.details.name, notes: min(state.notes.count, 1),
          answers: state.departures.prefix(2).map { $0.answer.isEmpty },
          guidance: [state.details.guidanceDigest, state.guidanceDeclined],
          typist: state.keyboard?.forWhom)
      },
      check: { step in
        #expect(step.after.notes.starts(with: step.before.notes))
        #expect(step.after.corrections.starts(with: step.before.corrections))
        #expect(step.after.settlements.starts(with: step.before.settlements))
        #expect(step.after.redactions.starts(with: step.before.redactions))
        #expect(
          step.after.departures.map(\.requirement)
            .starts(with: step.before.departures.map(\.requirement)))
        #expect(step.after.guidanceAnswers.starts(with: step.before.guidanceAnswers))
        // What the case goes by changes only by taking another, which then is not declined.
        if case .guidanceTaken(let answer)? = step.events.first {
          #expect(answer.digestBefore == step.before.details.guidanceDigest)
          #expect(step.after.details.guidanceDigest == answer.guidanceDigest)
          #expect(step.after.guidanceDeclined == nil)
        } else if step.before.phase == .open {
          #expect(step.after.details.guidanceDigest == step.before.details.guidanceDigest)
        }
        if step.before.phase == .open {
          #expect(step.after.phase == .open)
          #expect(step.after.details.reference == step.before.details.reference)
        }
      })
    #expect(found.gaps(refusals: [.notNow, .noSuchThing]) == [])
    #expect(found.deadEnds.isEmpty)
    #expect(
      found.table(["absent", "open"]) == """
        answerDeparture: not-now | case.departure-answered/no-such-thing
        correct: not-now | case.corrected
        describe: not-now | case.described/nothing
        keepGuidance: not-now | case.guidance-kept/nothing
        move: not-now | case.redacted
        note: not-now | case.noted
        open: case.opened | not-now
        redact: not-now | case.redacted
        settle: not-now | case.settled
        takeGuidance: not-now | case.guidance-taken/nothing
        takeKeyboard: not-now | case.keyboard-taken/nothing
        """)
  }

  @Test("a referral is made once and then revised; receipt may come first")
  func referral() throws {
    let commands: [Referral.Command] = [
      .make(full()),
      .make(full { $0.reason = "another" }),
      .receive(full()),
      .receive(full { $0.received = .on("2016-03-01") }),
      .receive(full { $0.residence = "another board" }),
    ]
    let refused: [Referral.Command] = [
      .make(full { $0.made = .on("2016-03-25") }), .make(full { $0.aware = .on("2016-03-25") }),
      .make(full { $0.made = .on("2016-03-01") }),
      .receive(full { $0.received = .on("2016-03-25") }),
    ]
    let found = try explore(
      Referral.self, commands, refused: refused, in: .test, phase: { "\($0.phase)" }, as: { $0 },
      check: { step in
        #expect((step.after.phase == .received) == (step.after.receipt != nil))
        if step.before.referral != nil { #expect(step.after.referral != nil) }
        if step.before.receipt != nil { #expect(step.after.receipt != nil) }
        for day in [step.after.referral?.made, step.after.receipt?.received] {
          #expect(day.map { $0 <= Context.test.today } ?? true)
        }
      })
    #expect(found.gaps(refusals: [.inTheFuture, .beforeStart]) == [])
    #expect(found.deadEnds.isEmpty)
    // Receipt is refused before the day the referral was made, where that is known.
    let received = "in-the-future/referral.received | before-start/in-the-future/referral.received"
    #expect(
      found.table(["absent", "made", "received"]) == """
        make: before-start/in-the-future/referral.made | \
        before-start/in-the-future/nothing/referral.revised | \
        before-start/in-the-future/nothing/referral.made/referral.revised
        receive: \(received) | before-start/in-the-future/nothing/referral.received
        """)
  }
}
