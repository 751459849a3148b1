import ReviewCore
import TestSupport
import Testing

@Suite("Panel meeting: everything it can come to")
struct PanelExplorationTests {
  private static let commands: [Panel.Command] = [
    .call(full()),
    .change(full { $0.place = "Room B" }),
    .open(full()),
    .open(full { $0.purposeSaid = false }),
    .attend(full { $0.here = .here }),
    .attend(full { $0.here = .left }),
    .attend(full { $0.here = .expected }),
    .attendAll(full { $0.except = [] }),
    .declare(full()),
    .step(full()),
    .ask(full()),
    .view(full { $0.change = nil }),
    .view(
      full {
        $0.review = .no
        $0.change = nil
      }),
    .view(
      full {
        $0.review = .no
        $0.change = .changedTheirMind
      }),
    .askAgain(full { $0.members = ["person-a"] }),
    .need(full()),
    .kind(full()),
    .recommend(full()),
    .readBack(full()),
    .adjourn(full()),
    .resume(full()),
    .close(full()),
    .pause(full()),
    .goOn(full()),
  ]

  /// What the next command is judged by, and how many views there are, up to two.
  private struct Key: Hashable {
    let phase: Panel.Phase
    let here: Panel.Here?
    let view: Panel.Opinion?
    let views: Int
    let isRecommended: Bool
    let isQuorumMet: Bool?
    let isPaused: Bool

    init(_ state: Panel.State) {
      phase = state.phase
      here = state.attendance(of: "person-a")?.here
      view = state.view(of: "person-a")?.view.review
      views = min(state.views.count, 2)
      isRecommended = state.recommendation != nil
      isQuorumMet = state.quorumWords.last?.isMet
      isPaused = state.openPause != nil
    }
  }

  @Test("every command, event and refusal is reached, as the table of phases says")
  func reached() throws {
    let found = try explore(
      Panel.self, Self.commands,
      refused: [
        .open(full { $0.day = .on("2016-03-25") }), .resume(full { $0.day = .on("2016-03-01") }),
      ], in: .test,
      phase: { "\($0.phase)" }, as: Key.init,
      check: { step in
        #expect(step.after.views.starts(with: step.before.views), "a view was lost or changed")
        #expect(step.after.recommendations.starts(with: step.before.recommendations))
        #expect(step.after.sittings.starts(with: step.before.sittings))
        #expect(step.after.askedAgain.starts(with: step.before.askedAgain))
        #expect(step.after.quorumWords.starts(with: step.before.quorumWords))
        let pauses = (step.before.pauses.map(\.from), step.after.pauses.map(\.from))
        #expect(pauses.1.starts(with: pauses.0), "a pause was lost or begun again")
        for case .viewGiven(let given) in step.events {
          #expect(given.wasOpen == (step.before.phase == .open))
          #expect(given.wasPresent == (step.before.attendance(of: "person-a")?.here == .here))
        }
      })
    #expect(
      found.gaps(refusals: [.notNow, .idTaken, .inTheFuture, .beforeStart, .secondAnswer]) == [])
    #expect(found.deadEnds.isEmpty)
    // What people said or did is recorded in any phase once the meeting is called.
    func any(_ outcome: String) -> String {
      "not-now | \(Array(repeating: outcome, count: 4).joined(separator: " | "))"
    }
    let revised = "in-the-future/nothing/panel.opening-revised"
    let attended = "nothing/panel.attended"
    let counted = attended + "/panel.quorum-lost/panel.quorum-met"
    #expect(
      found.table(Panel.Phase.allCases.map { "\($0)" }) == """
        adjourn: not-now | not-now | panel.adjourned | not-now | not-now
        ask: \(any("panel.asked"))
        askAgain: \(any("not-now/panel.asked-again"))
        attend: not-now | \(attended) | \(counted) | \(counted) | \(attended)
        attendAll: not-now | \(attended) | \(attended)/panel.quorum-met \
        | \(attended)/panel.quorum-met | \(attended)
        call: panel.called | id-taken | id-taken | id-taken | id-taken
        change: not-now | panel.changed | panel.changed | panel.changed | not-now
        close: not-now | not-now | panel.closed | panel.closed | not-now
        declare: \(any("panel.interest-declared"))
        goOn: not-now | nothing | \(Array(repeating: "nothing/panel.went-on", count: 3).joined(separator: " | "))
        kind: \(any("panel.kind-decided"))
        need: \(any("panel.need-decided"))
        open: not-now | in-the-future/panel.opened | \(Array(repeating: revised, count: 3).joined(separator: " | "))
        pause: not-now | not-now | nothing/panel.paused | not-now | not-now
        readBack: \(any("not-now/panel.read-back"))
        recommend: \(any("nothing/panel.recommended"))
        resume: not-now | not-now | not-now | before-start/panel.resumed | \
        before-start/panel.quorum-lost/panel.quorum-met/panel.resumed
        step: \(any("panel.step-said"))
        view: \(any("nothing/panel.view-given/second-answer"))
        """)
  }
}
