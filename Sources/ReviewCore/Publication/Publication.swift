import Guidance

/// Publication of the report: arranged, published, or not published with the reasons (section 7).
///
/// | phase         | prepare, send copies | arrange  | publish             | do not publish      | take down  | reopen   |
/// |---------------|----------------------|----------|---------------------|---------------------|------------|----------|
/// | open          | recorded             | arranged | published           | not published       | refused    | refused  |
/// | arranged      | recorded             | arranged | published           | not published       | refused    | refused  |
/// | published     | recorded             | refused  | nothing, or refused | refused             | taken down | reopened |
/// | not published | recorded             | refused  | refused             | nothing, or refused | refused    | reopened |
///
/// Published and not published exclude each other; a later decision reopens either, and both stay
/// readable. What is taken down from the website stays published.
package enum Publication: Machine {
  package struct State: Hashable, Sendable {
    package var phase = Phase.open
    package var preparations: [Preparation] = []
    package var arrangements: [Arrangement] = []
    package var copies: [Copies] = []
    /// Every publication and every decision against it, oldest first.
    package var publications: [Published] = []
    package var decisionsAgainst: [NotPublished] = []
    package var removal: Removal?
    package var reopenings: [Reopening] = []

    package var preparation: Preparation? { preparations.last }
    package var arrangement: Arrangement? { arrangements.last }
    /// The publication that stands.
    package var published: Published? { phase == .published ? publications.last : nil }
    package var notPublished: NotPublished? {
      phase == .notPublished ? decisionsAgainst.last : nil
    }
  }

  package enum Phase: String, Hashable, Sendable, CaseIterable {
    case open
    case arranged
    case published
    case notPublished = "not-published"
  }

  package enum Command: Hashable, Sendable {
    case prepare(Preparation)
    case arrange(Arrangement)
    case sendCopies(Copies)
    case publish(Published)
    case notPublish(NotPublished)
    case takeDown(Removal)
    case reopen(Reopening)
  }

  package enum Event: Hashable, Sendable {
    case prepared(Preparation)
    case arranged(Arrangement)
    case copiesSent(Copies)
    case published(Published)
    case notPublished(NotPublished)
    case takenDown(Removal)
    case reopened(Reopening)
  }

  package static let name = "publication"
  package static var initial: State { State() }

  package static let commands: [CommandKind<Self>] = [
    .init("publication.prepare", Preparation.self) { .prepare($0) },
    .init("publication.arrange", Arrangement.self) { .arrange($0) },
    .init("publication.send-copies", Copies.self) { .sendCopies($0) },
    .init(
      "publication.publish", Published.self,
      requires: ["redaction-told", "anonymous-agreed", "publication-delay-reason"]
    ) { .publish($0) },
    .init(
      "publication.not-publish", NotPublished.self, requires: ["not-publishing-discussed"]
    ) { .notPublish($0) },
    .init(
      "publication.take-down", Removal.self, requires: ["website-twelve-months"]
    ) { .takeDown($0) },
    .init("publication.reopen", Reopening.self) { .reopen($0) },
  ]

  package static let events: [EventKind<Self>] = [
    .init("publication.prepared", Preparation.self, Event.prepared) {
      if case .prepared(let payload) = $0 { payload } else { nil }
    },
    .init(
      "publication.arranged", Arrangement.self, announces: .publicationArranged, Event.arranged
    ) {
      if case .arranged(let payload) = $0 { payload } else { nil }
    },
    .init("publication.copies-sent", Copies.self, Event.copiesSent) {
      if case .copiesSent(let payload) = $0 { payload } else { nil }
    },
    .init("publication.published", Published.self, announces: \.moments, Event.published) {
      if case .published(let payload) = $0 { payload } else { nil }
    },
    .init(
      "publication.not-published", NotPublished.self, announces: .notPublished, Event.notPublished
    ) {
      if case .notPublished(let payload) = $0 { payload } else { nil }
    },
    .init("publication.taken-down", Removal.self, Event.takenDown) {
      if case .takenDown(let payload) = $0 { payload } else { nil }
    },
    .init("publication.reopened", Reopening.self, Event.reopened) {
      if case .reopened(let payload) = $0 { payload } else { nil }
    },
  ]
}
