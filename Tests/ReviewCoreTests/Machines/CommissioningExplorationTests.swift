import ReviewCore
import TestSupport
import Testing

@Suite("Commissioning, and a review without a report: everything they can come to")
struct CommissioningExplorationTests {
  @Test("who oversees and who leads is named in any order, again if need be; nobody is forgotten")
  func commissioning() throws {
    let commands: [Commissioning.Command] = [
      .namePanel(full()), .namePanel(full { $0.body = .reviewTeam }),
      .nameReviewer(full()), .nameReviewer(full { $0.independentOfArea = .unsure }),
      .nameReviewer(full { $0.person = "person-b" }),
      .agreeContract(full()), .agreeContract(full { $0.days = 30 }), .endContract(full()),
      .chooseMethod(full()),
    ]
    let refused: [Commissioning.Command] = [
      .namePanel(full { $0.day = .on("2016-03-25") }),
      .nameReviewer(full { $0.day = .on("2016-03-25") }),
      .agreeContract(full { $0.day = .on("2016-03-25") }),
      .agreeContract(full { $0.ends = .on("2016-03-01") }),
      .endContract(full { $0.day = .on("2016-03-25") }),
      .endContract(full { $0.day = .on("2016-03-01") }),
      .chooseMethod(full { $0.day = .on("2016-03-25") }),
    ]
    struct Key: Hashable {
      let panel: Commissioning.PanelNaming?
      let reviewers: Set<Commissioning.ReviewerNaming>
      let former: Set<Commissioning.ReviewerNaming>
      let contract: Commissioning.Contract?
      let hasMethod: Bool
    }
    let found = try explore(
      Commissioning.self, commands, refused: refused, in: .test,
      phase: { state in
        if state.reviewers.contains(where: { $0.person == "person-a" }) { return "leads" }
        return state.former.isEmpty ? "not named" : "has led"
      },
      as: { state in
        Key(
          panel: state.panel, reviewers: Set(state.reviewers),
          former: Set(state.former.map(\.naming)), contract: state.contracts.last,
          hasMethod: state.method != nil)
      },
      check: { step in
        #expect(step.after.panels.starts(with: step.before.panels))
        #expect(step.after.methods.starts(with: step.before.methods))
        #expect(step.after.contracts.starts(with: step.before.contracts))
        #expect(Set(step.after.reviewers.map(\.person)).count == step.after.reviewers.count)
        for reviewer in step.before.reviewers {
          let known = step.after.reviewers + step.after.former.map(\.naming)
          #expect(known.contains { $0.person == reviewer.person }, "a lead reviewer was lost")
        }
        if case .endContract(let ending) = step.command, !step.events.isEmpty {
          #expect(!step.after.reviewers.contains { $0.person == ending.person })
          #expect(step.after.former.last?.ending == ending)
        }
      })
    #expect(found.gaps(refusals: [.inTheFuture, .beforeStart, .notNow]) == [])
    #expect(found.deadEnds.isEmpty)
  }

  @Test("a review ends without a report once, and goes on with a reason")
  func withoutReport() throws {
    let commands: [ReviewEnd.Command] = [
      .endWithoutReport(full()), .endWithoutReport(full { $0.reasons = "Others" }),
      .resume(full()),
    ]
    let refused: [ReviewEnd.Command] = [
      .endWithoutReport(full { $0.day = .on("2016-03-25") }),
      .resume(full { $0.day = .on("2016-03-25") }), .resume(full { $0.day = .on("2016-03-01") }),
    ]
    let found = try explore(
      ReviewEnd.self, commands, refused: refused, in: .test,
      phase: { $0.ending == nil ? "open" : "ended" }, as: \.ending,
      check: { step in
        #expect(step.after.endings.starts(with: step.before.endings))
        #expect(step.after.resumptions.starts(with: step.before.resumptions))
        if step.before.ending != nil, step.after.ending == nil {
          #expect(step.after.resumptions.last?.reason.isEmpty == false)
        }
      })
    #expect(found.gaps(refusals: [.inTheFuture, .beforeStart, .notNow]) == [])
    #expect(found.deadEnds.isEmpty)
    #expect(
      found.table(["open", "ended"]) == """
        endWithoutReport: in-the-future/review.ended-without-report | not-now/nothing
        resume: not-now | before-start/in-the-future/review.resumed
        """)
  }
}
