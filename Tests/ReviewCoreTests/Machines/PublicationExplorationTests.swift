import ReviewCore
import TestSupport
import Testing

@Suite("Media, publication and learning: everything they can come to")
struct PublicationExplorationTests {
  @Test("published and not published exclude each other until the decision is taken up again")
  func publication() throws {
    let commands: [Publication.Command] = [
      .prepare(full()), .arrange(full()), .sendCopies(full()), .publish(full()),
      .publish(full { $0.unredacted = .no }), .notPublish(full()), .takeDown(full()),
      .takeDown(full { $0.note = "Others" }), .reopen(full()),
    ]
    let refused: [Publication.Command] = [
      .prepare(full { $0.day = .on("2016-03-25") }),
      .arrange(full { $0.day = .on("2016-03-25") }),
      .arrange(full { $0.planned = .on("2016-03-01") }),
      .sendCopies(full { $0.day = .on("2016-03-25") }),
      .publish(full { $0.day = .on("2016-03-25") }),
      .publish(full { $0.departmentTold = .on("2016-03-25") }),
      .notPublish(full { $0.departmentTold = .on("2016-03-25") }),
      .takeDown(full { $0.day = .on("2016-03-01") }),
      .takeDown(full { $0.day = .on("2016-03-25") }),
      .reopen(full { $0.day = .on("2016-03-01") }), .reopen(full { $0.day = .on("2016-03-25") }),
    ]
    struct Key: Hashable {
      let phase: Publication.Phase
      let published: Publication.Published?
      let isPrepared: Bool
      let hasCopies: Bool
      let isArranged: Bool
      let removal: Publication.Removal?
      let isReopened: Bool
    }
    let found = try explore(
      Publication.self, commands, refused: refused, in: .test, phase: { $0.phase.rawValue },
      as: { state in
        Key(
          phase: state.phase, published: state.published, isPrepared: state.preparation != nil,
          hasCopies: !state.copies.isEmpty, isArranged: state.arrangement != nil,
          removal: state.removal, isReopened: !state.reopenings.isEmpty)
      },
      check: { step in
        #expect(step.after.published == nil || step.after.notPublished == nil)
        #expect(step.after.publications.starts(with: step.before.publications))
        #expect(step.after.decisionsAgainst.starts(with: step.before.decisionsAgainst))
        let before = [step.before.published != nil, step.before.notPublished != nil]
        let after = [step.after.published != nil, step.after.notPublished != nil]
        if before.contains(true), before != after {
          #expect(step.after.reopenings.count == step.before.reopenings.count + 1)
        }
        if step.after.removal != nil { #expect(step.after.published != nil) }
      })
    #expect(found.gaps(refusals: [.inTheFuture, .beforeStart, .notNow]) == [])
    #expect(found.deadEnds.isEmpty)
    let arrange = "before-start/in-the-future/publication.arranged"
    let publish = "in-the-future/publication.published"
    #expect(
      found.table(Publication.Phase.allCases.map(\.rawValue)) == """
        arrange: \(arrange) | before-start/in-the-future/nothing | not-now | not-now
        notPublish: in-the-future/publication.not-published | \
        in-the-future/publication.not-published | not-now | not-now/nothing
        prepare: in-the-future/nothing/publication.prepared | \
        in-the-future/nothing/publication.prepared | in-the-future/nothing/publication.prepared | \
        in-the-future/nothing/publication.prepared
        publish: \(publish) | \(publish) | not-now/nothing | not-now
        reopen: not-now | not-now | before-start/in-the-future/publication.reopened | \
        before-start/in-the-future/publication.reopened
        sendCopies: in-the-future/nothing/publication.copies-sent | \
        in-the-future/nothing/publication.copies-sent | in-the-future/nothing/publication.copies-sent | \
        in-the-future/nothing/publication.copies-sent
        takeDown: not-now | not-now | before-start/in-the-future/not-now/nothing/publication.taken-down \
        | not-now
        """)
  }

  @Test("a version of the statement is never rewritten, and is agreed by itself")
  func media() throws {
    let commands: [Media.Command] = [
      .plan(full()), .plan(full { $0.strategy = "Another" }), .writeStatement(full()),
      .writeStatement(full { $0.version = "2" }), .writeStatement(full { $0.text = "Another" }),
      .agreeStatement(full { $0.version = "2" }), .nameSpeaker(full()), .nominate(full()),
      .nominate(full { $0.task = .answers }),
    ]
    let refused: [Media.Command] = [
      .plan(full { $0.day = .on("2016-03-25") }),
      .writeStatement(full { $0.day = .on("2016-03-25") }),
      .agreeStatement(
        full {
          $0.version = "2"
          $0.day = .on("2016-03-01")
        }),
      .agreeStatement(full { $0.version = "99" }),
      .nameSpeaker(full { $0.day = .on("2016-03-25") }),
      .nominate(full { $0.day = .on("2016-03-25") }),
    ]
    struct Key: Hashable {
      let strategy: Media.Strategy?
      let statements: Set<Media.Statement>
      let agreements: Set<Media.Agreement>
      let speakers: Int
      let tasks: Set<Media.Task?>
    }
    let found = try explore(
      Media.self, commands, refused: refused, in: .test, phase: { _ in "any" },
      as: { state in
        Key(
          strategy: state.strategy, statements: Set(state.statements),
          agreements: Set(state.agreements), speakers: state.speakers.count,
          tasks: Set(state.nominees.map(\.task)))
      },
      check: { step in
        #expect(step.after.statements.starts(with: step.before.statements))
        let versions = step.after.statements.map(\.version)
        #expect(Set(versions).count == versions.count)
        for agreement in step.after.agreements { #expect(versions.contains(agreement.version)) }
      })
    #expect(found.gaps(refusals: [.inTheFuture, .beforeStart, .notNow, .noSuchThing]) == [])
    #expect(found.deadEnds.isEmpty)
  }

  @Test("everything on learning is kept")
  func learning() throws {
    let commands: [Learning.Command] = [
      .shareDraft(full()), .sendQuestionnaires(full()), .takeInFeedback(full()),
      .chooseStatements(full()), .makeCaseStudy(full()), .linkChange(full()),
      .reportYearly(full()),
    ]
    let refused: [Learning.Command] = [
      .shareDraft(full { $0.day = .on("2016-03-25") }),
      .sendQuestionnaires(full { $0.day = .on("2016-03-25") }),
      .takeInFeedback(full { $0.day = .on("2016-03-25") }),
      .chooseStatements(full { $0.day = .on("2016-03-25") }),
      .makeCaseStudy(full { $0.day = .on("2016-03-25") }),
      .linkChange(full { $0.day = .on("2016-03-25") }),
      .reportYearly(full { $0.day = .on("2016-03-25") }),
    ]
    let found = try explore(
      Learning.self, commands, refused: refused, in: .test, phase: { _ in "any" }, as: { $0 },
      check: { step in
        #expect(step.after.sharings.starts(with: step.before.sharings))
        #expect(step.after.questionnaires.starts(with: step.before.questionnaires))
        #expect(step.after.feedback.starts(with: step.before.feedback))
        #expect(step.after.reports.starts(with: step.before.reports))
        if step.after.isLoopClosed {
          #expect(!step.after.questionnaires.isEmpty && !step.after.feedback.isEmpty)
        }
      })
    #expect(found.states.contains { $0.isLoopClosed })
    #expect(found.gaps(refusals: [.inTheFuture]) == [])
    #expect(found.deadEnds.count == 1, "only where everything there is was recorded")
  }
}
