import ReviewCore
import TestSupport
import Testing

@Suite("Report and sign-off: everything they can come to")
struct ReportExplorationTests {
  @Test("a new draft undoes that the report was ready, and what was judged of the one before")
  func report() throws {
    let commands: [Report.Command] = [
      .record(full()), .record(full { $0.version = "2" }),
      .judge(full { $0.version = "2" }), .judge(full { $0.version = "" }),
      .notePressure(full()), .sign(full { $0.version = "" }),
      .ready(full()), .ready(full { $0.day = .on("2016-03-03") }),
    ]
    let refused: [Report.Command] = [
      .ready(full { $0.day = .on("2016-03-01") }), .ready(full { $0.day = .on("2016-03-25") }),
      .record(full { $0.day = .on("2016-03-25") }),
    ]
    struct Key: Hashable {
      let draft: Report.Draft?
      let ready: Report.Ready?
      let drafts: Set<String>
      let judged: Set<Report.Judgement>
      let isPressed: Bool
      let isSigned: Bool
    }
    let found = try explore(
      Report.self, commands, refused: refused, in: .test,
      phase: { "\($0.phase)" },
      as: { state in
        Key(
          draft: state.drafts.last, ready: state.readied, drafts: Set(state.drafts.map(\.version)),
          judged: Set(state.judgements), isPressed: !state.pressures.isEmpty,
          isSigned: !state.signatures.isEmpty)
      },
      check: { step in
        #expect(step.after.drafts.starts(with: step.before.drafts))
        #expect(step.after.judgements.starts(with: step.before.judgements))
        #expect((step.after.phase == .ready) == (step.after.readied != nil))
        #expect((step.after.phase == .none) == step.after.drafts.isEmpty)
        if step.after.drafts != step.before.drafts { #expect(step.after.readied == nil) }
        if let judged = step.after.judgement(of: "first-item"), !judged.version.isEmpty,
          let latest = step.after.drafts.last
        {
          #expect(judged.version == latest.version, "an earlier draft was judged")
        }
      })
    #expect(found.gaps(refusals: [.notNow, .beforeStart, .inTheFuture, .noSuchThing]) == [])
    #expect(found.deadEnds.isEmpty)
    let ready = "before-start/in-the-future"
    #expect(
      found.table(Report.Phase.allCases.map { "\($0)" }) == """
        judge: nothing/report.judged | no-such-thing/nothing/report.judged | \
        no-such-thing/nothing/report.judged
        notePressure: nothing/report.pressure-noted | nothing/report.pressure-noted | \
        nothing/report.pressure-noted
        ready: not-now | \(ready)/report.readied | \(ready)/nothing/report.readied
        record: in-the-future/report.drafted | in-the-future/nothing/report.drafted | \
        in-the-future/nothing/report.drafted
        sign: not-now | nothing/report.signed | nothing/report.signed
        """)
  }

  @Test("each act of the sign-off is kept, and the latest word of each body counts")
  func signOff() throws {
    let commands: [SignOff.Command] = [
      .present(full()), .agree(full()), .agree(full { $0.agreed = .no }), .word(full()),
      .satisfy(full()), .satisfy(full { $0.satisfied = .notAgreed }),
      .addAddendum(full()), .addAddendum(full { $0.side = .board }), .agreeResponse(full()),
    ]
    let refused: [SignOff.Command] = [
      .present(full { $0.day = .on("2016-03-25") }), .agree(full { $0.day = .on("2016-03-25") }),
      .word(full { $0.day = .on("2016-03-25") }), .satisfy(full { $0.day = .on("2016-03-25") }),
      .addAddendum(full { $0.day = .on("2016-03-25") }),
      .agreeResponse(full { $0.day = .on("2016-03-25") }),
    ]
    struct Key: Hashable {
      let isPresented: Bool
      let agreement: SignOff.Agreement?
      let isWorded: Bool
      let satisfaction: SignOff.Satisfaction?
      let sides: Set<SignOff.Side?>
      let isAnswered: Bool
    }
    let found = try explore(
      SignOff.self, commands, refused: refused,
      in: .test, phase: { _ in "any" },
      as: { state in
        Key(
          isPresented: !state.presentations.isEmpty, agreement: state.agreements.last,
          isWorded: !state.wordings.isEmpty, satisfaction: state.satisfactions.last,
          sides: Set(state.addenda.map(\.side)), isAnswered: !state.responses.isEmpty)
      },
      check: { step in
        let after = step.after
        #expect(after.presentations.starts(with: step.before.presentations))
        #expect(after.agreements.starts(with: step.before.agreements))
        #expect(after.wordings.starts(with: step.before.wordings))
        #expect(after.satisfactions.starts(with: step.before.satisfactions))
        #expect(after.addenda.starts(with: step.before.addenda))
        #expect(after.responses.starts(with: step.before.responses))
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
