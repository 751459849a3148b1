import ReviewCore

/// What one member said at step 9: the view that counts, and the ones they held before.
struct MemberViews: Sendable {
  let member: String
  let latest: Panel.GivenView
  /// Views the member held and changed, oldest first.
  ///
  /// What was only written down wrongly is no view they held, and what was added to is the view they
  /// hold: the record keeps both, papers do not.
  let held: [Held]
  /// Each time the member was asked again and kept the view they then held.
  let askedAgain: [Panel.AskedAgainWord]
  let isCounted: Bool

  struct Held: Sendable {
    let view: Panel.GivenView
    /// Why they came to another.
    let reason: String

    static let branch = Branch<Held>(
      MemberViews.answers { $0.view }, .said("why-changed") { $0.reason })
  }

  private static func answers<Root>(
    _ view: @escaping @Sendable (Root) -> Panel.GivenView
  ) -> Branch<Root>.Leaves {
    Branch<Root>.Leaves.fields(
      of: Panel.View.self, except: ["member", "heard", "change", "change-reason"]
    ) { view($0).view }
      + Branch<Root>.Leaves.number("heard-up-to") { root, setting in
        setting.number(ofEntry: view(root).view.heard)
      }
      + Branch<Root>.Leaves.flag("was-present") { root, _ in view(root).wasPresent }
      + Branch<Root>.Leaves.flag("was-open") { root, _ in view(root).wasOpen }
      + Branch<Root>.Leaves.flag("was-paused") { root, _ in view(root).wasPaused }
      + Branch<Root>.Leaves.flag("lacked-quorum") { root, _ in view(root).lackedQuorum }
  }

  static let branch = Branch<MemberViews>(
    .person("member") { views, _ in views.member }, answers { $0.latest },
    .flag("is-counted") { views, _ in views.isCounted },
    .flag("is-explained") { views, _ in
      let view = views.latest.view
      return !view.reasons.isEmpty || view.review == .givesNoView || !views.held.isEmpty
    },
    .flag("is-in-the-room") { views, _ in
      views.latest.view.how == nil || views.latest.view.how == .inTheRoom
    },
    .list("asked-again", Self.askedAgain) { views, _ in views.askedAgain },
    .list("held-before", Held.branch) { views, _ in views.held })

  private static let askedAgain = Branch<Panel.AskedAgainWord>(
    .text("time") { word, _ in word.time?.written },
    .said("added") { $0.added },
    .choice("kept", Panel.Opinion.self) { $0.kept?.review },
    .flag("has-reasons") { word, _ in word.kept?.reasons.isEmpty == false },
    .number("heard-up-to") { word, setting in setting.number(ofEntry: word.heard) })

  /// Round the table; views of others after those that count.
  static func all(of meeting: Panel.State) -> [MemberViews] {
    var others: [String] = []
    for view in meeting.views {
      let member = view.view.member
      if !meeting.voters.contains(member), !others.contains(member) { others.append(member) }
    }
    return (meeting.seatedVoters + others).compactMap { member in
      let given = meeting.views.filter { $0.view.member == member }
      guard let latest = given.last else { return nil }
      var held: [Held] = []
      for (before, after) in zip(given, given.dropFirst())
      where after.view.change == .changedTheirMind {
        held.append(Held(view: before, reason: after.view.changeReason))
      }
      return MemberViews(
        member: member, latest: latest, held: held,
        askedAgain: meeting.askedAgain.filter { $0.member == member },
        isCounted: meeting.voters.contains(member))
    }
  }
}

/// How many of those whose views count said what.
struct Tally: Sendable {
  private let views: [Panel.View]
  private let members: Int

  init(_ meeting: Panel.State) {
    views = meeting.voters.compactMap { meeting.view(of: $0)?.view }
    members = meeting.voters.count
  }

  private func count(_ answer: KeyPath<Panel.View, Panel.Opinion?>, _ opinion: Panel.Opinion?)
    -> Int
  {
    views.count { $0[keyPath: answer] == opinion }
  }

  /// The same; nothing where nobody did.
  private func some(_ answer: KeyPath<Panel.View, Panel.Opinion?>, _ opinion: Panel.Opinion?)
    -> Int?
  {
    let count = count(answer, opinion)
    return count == 0 ? nil : count
  }

  private func some(_ kind: Panel.ReviewKind?) -> Int? {
    let count = views.count { $0.kind == kind }
    return count == 0 ? nil : count
  }

  static let branch = Branch<Tally>(
    .number("members") { tally, _ in tally.members },
    .number("given") { tally, _ in tally.views.count },
    .number("review-yes") { tally, _ in tally.count(\.review, .yes) },
    .number("review-no") { tally, _ in tally.count(\.review, .no) },
    .number("review-unsure") { tally, _ in tally.some(\.review, .unsure) },
    .number("no-view") { tally, _ in tally.some(\.review, .givesNoView) },
    .flag("is-criteria-asked") { tally, _ in tally.views.contains { $0.criteria != nil } },
    .flag("is-kind-asked") { tally, _ in tally.views.contains { $0.kind != nil } },
    .number("kind-scr") { tally, _ in tally.some(.scr) },
    .number("kind-other") { tally, _ in tally.some(.otherReview) },
    .number("kind-none") { tally, _ in tally.some(.noReview) },
    .number("kind-not-said") { tally, _ in tally.some(nil) },
    .number("criteria-yes") { tally, _ in tally.count(\.criteria, .yes) },
    .number("criteria-no") { tally, _ in tally.count(\.criteria, .no) },
    .number("criteria-unsure") { tally, _ in tally.some(\.criteria, .unsure) },
    .number("criteria-no-view") { tally, _ in tally.some(\.criteria, .givesNoView) },
    .number("criteria-not-said") { tally, _ in tally.some(\.criteria, nil) })
}
