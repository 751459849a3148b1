import ReviewCore
import TestSupport
import Testing

@Suite("Terms of reference, SCR panel and agencies: everything they can come to")
struct InvolvementExplorationTests {
  @Test("the first meeting of the SCR panel is told from those after it")
  func scrPanel() throws {
    let later = Day.on("2016-03-10")
    let found = try explore(
      ScrPanelMeetings.self, [.meet(full()), .meet(full { $0.day = later })],
      refused: [.meet(full { $0.day = .on("2016-03-25") })], in: .test,
      phase: { $0.meetings.isEmpty ? "none" : "met" }, as: { $0 },
      check: { step in
        #expect(step.after.meetings.starts(with: step.before.meetings))
        for event in step.events {
          let isFirst = if case .convened = event { true } else { false }
          #expect(isFirst == step.before.meetings.isEmpty)
        }
      })
    #expect(found.gaps(refusals: [.inTheFuture]) == [])
    #expect(
      found.table(["none", "met"]) == """
        meet: in-the-future/scr-panel.convened | in-the-future/nothing/scr-panel.met
        """)
  }

  @Test("a version keeps what was written then, and only the latest is agreed")
  func terms() throws {
    let other = "second-item"
    let commands: [TermsOfReference.Command] = [
      .write(full()), .write(full { $0.content = other }), .explain(full()), .expect(full()),
      .draft(full()), .draft(full { $0.changed = "More." }), .changeScope(full()),
      .agree(full()), .agree(full { $0.note = "Again." }),
    ]
    let future = Day.on("2016-03-25")
    let found = try explore(
      TermsOfReference.self, commands,
      refused: [
        .draft(full { $0.day = future }), .changeScope(full { $0.day = future }),
        .agree(full { $0.day = future }), .agree(full { $0.day = .on("2016-03-01") }),
      ],
      in: .test, phase: { "\($0.phase)" },
      as: { state in
        TermsKey(
          version: state.versions.last, isWrittenSince: state.isWrittenSince,
          contents: Set(state.contents.keys), isExplained: state.explanation != nil,
          isExpected: state.expectation != nil)
      },
      check: { step in
        let (before, after) = (step.before, step.after)
        #expect(after.versions.count >= before.versions.count)
        // Of the versions there were, only the latest can change, and only by being agreed.
        #expect(after.versions.starts(with: before.versions.dropLast()))
        if after.versions.count > before.versions.count {
          #expect(after.versions.last?.contents == before.contents)
          #expect(after.versions.last?.agreement == nil)
          #expect(!after.isWrittenSince)
        }
        #expect((after.phase == .none) == after.versions.isEmpty)
      })
    #expect(found.gaps(refusals: [.inTheFuture, .notNow, .beforeStart]) == [])
    #expect(found.deadEnds.isEmpty)
    #expect(
      found.table(TermsOfReference.Phase.allCases.map { "\($0)" }) == """
        agree: not-now | before-start/in-the-future/terms.agreed | before-start/in-the-future/nothing/terms.agreed
        changeScope: not-now | in-the-future/nothing/terms.scope-changed | in-the-future/nothing/terms.scope-changed
        draft: in-the-future/terms.drafted | in-the-future/nothing/terms.drafted | in-the-future/nothing/terms.drafted
        expect: nothing/terms.expected | nothing/terms.expected | nothing/terms.expected
        explain: nothing/terms.explained | nothing/terms.explained | nothing/terms.explained
        write: nothing/terms.written | nothing/terms.written | nothing/terms.written
        """)
  }

  private struct TermsKey: Hashable {
    let version: TermsOfReference.Version?
    let isWrittenSince: Bool
    let contents: Set<String>
    let isExplained: Bool
    let isExpected: Bool
  }

  @Test("an agency's ladder is climbed until it meets what it owes, and can begin again")
  func agency() throws {
    let (first, second) = ("first-item", "second-item")
    let future = Day.on("2016-03-25")
    let early = Day.on("2016-03-01")
    let commands: [AgencyWork.Command] = [
      .describe(full()), .tellStaff(full()), .ask(full()), .receive(full()),
      .receive(full { $0.state = .notYet }), .nameAuthor(full()), .signOff(full()),
      .chase(full()), .escalate(full()), .escalate(full { $0.step = second }),
      .noteOutcome(full()), .noteOutcome(full { $0.settled = .notSettled }),
      .noteOutcome(full { $0.step = second }),
    ]
    let found = try explore(
      AgencyWork.self, commands,
      refused: [
        .tellStaff(full { $0.day = future }), .ask(full { $0.day = future }),
        .receive(full { $0.day = future }), .receive(full { $0.day = early }),
        .receive(full { $0.request = 2 }), .nameAuthor(full { $0.day = future }),
        .signOff(full { $0.day = future }), .chase(full { $0.day = future }),
        .escalate(full { $0.day = future }), .noteOutcome(full { $0.day = future }),
        .noteOutcome(full { $0.day = early }), .noteOutcome(full { $0.step = "third-item" }),
      ],
      in: .test, phase: { "\($0.ladder)" },
      as: { state in AgencyKey(steps: state.steps, reply: state.requests.first) },
      check: { step in
        let (before, after) = (step.before, step.after)
        #expect(after.chases.starts(with: before.chases))
        #expect(after.signOffs.starts(with: before.signOffs))
        #expect(after.steps.map(\.step).starts(with: before.steps.map(\.step)))
        #expect((after.ladder == .none) == after.steps.isEmpty)
        #expect(after.climb.allSatisfy { $0.outcome?.settled != .settled })
        #expect(after.steps.allSatisfy { $0.outcome == nil || $0.outcome?.step == $0.step.step })
      })
    #expect(found.states.contains { $0.climb.map(\.step.step) == [second] && $0.steps.count == 2 })
    #expect(found.states.contains { $0.climb.map(\.step.step) == [first, second] })
    #expect(found.gaps(refusals: [.inTheFuture, .beforeStart, .noSuchThing, .notNow]) == [])
    #expect(found.deadEnds.isEmpty)
    let lines = found.table(AgencyWork.Ladder.allCases.map { "\($0)" }).split(separator: "\n")
      .filter { $0.hasPrefix("escalate") || $0.hasPrefix("noteOutcome") }
    let taken = "agency.escalated/in-the-future"
    let noted = "agency.outcome-noted/before-start/in-the-future/not-now/nothing"
    #expect(
      lines.first.map(String.init) == "escalate: \(taken) | \(taken)/nothing | \(taken)/nothing")
    #expect(
      lines.last.map(String.init) == "noteOutcome: in-the-future/not-now | \(noted) | \(noted)")
  }

  private struct AgencyKey: Hashable {
    let steps: [AgencyWork.Taken]
    let reply: AgencyWork.Asked?
  }

  @Test("what a participant cannot be is refused, and nothing overrides their own answer")
  func participants() throws {
    typealias People = Register<Participant>
    let parents = full(Participant.self) { $0.kind = ParticipantKind.parents }
    let found = try explore(
      People.self, [.add(full()), .change(full { $0.to.takesPart = .no }), .withdraw(full())],
      refused: [
        .add(parents), .add(full { $0.side = .practitioner }),
        .add(full { $0.outcomeTold = .on("2016-03-25") }), .change(full { $0.to = parents }),
      ],
      in: .test, phase: { _ in "any" }, as: { $0 },
      check: { step in
        guard let said = step.before.current?.takesPart, let now = step.after.current?.takesPart
        else { return }
        // Only a command that says so changes what the person said.
        if said != now, case .change(let change) = step.command {
          #expect(change.to.takesPart == now)
        }
      })
    #expect(
      found.gaps(
        refusals: [.cannotBeSetAside, .inTheFuture, .idTaken, .noSuchThing, .alreadyWithdrawn])
        == [])
  }
}
