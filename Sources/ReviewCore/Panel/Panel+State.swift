extension Panel.State {
  /// What was last recorded of somebody's attendance.
  package func attendance(of person: String) -> Panel.Attendance? {
    attendance.last { $0.person == person }
  }

  /// Everyone recorded as coming or staying away, in the order first named, with the latest word.
  package var people: [Panel.Attendance] {
    var order: [String] = []
    var latest: [String: Panel.Attendance] = [:]
    for word in attendance where latest.updateValue(word, forKey: word.person) == nil {
      order.append(word.person)
    }
    return order.compactMap { latest[$0] }
  }

  package func isPresent(_ person: String) -> Bool {
    attendance(of: person)?.here == .here
  }

  /// Whether somebody sent apologies or is still to come.
  package func isAway(_ person: String) -> Bool {
    let here = attendance(of: person)?.here
    return here == .apologies || here == .expected
  }

  /// Somebody's declared interest as it last stood.
  package func interest(of person: String) -> Panel.Interest? {
    interests.last { $0.person == person }
  }

  /// The members whose views count: all who came at any time before the need was decided, and all
  /// who gave a view, in whatever way.
  ///
  /// Not who left or stays without a vote because of an interest, nor a deputy who only gave the
  /// view of another.
  package var voters: [String] {
    var came = came(before: attendanceBeforeNeed ?? attendance.count)
    came.subtract(views.map(\.view.deputy))
    came.formUnion(views.map(\.view.member))
    return people.filter { $0.isMember && mayVote($0.person) && came.contains($0.person) }
      .map(\.person)
  }

  /// Who was there at any time before a word of attendance.
  ///
  /// Who is said on the same day to send apologies or to be expected had been put down as here by
  /// mistake.
  private func came(before place: Int) -> Set<String> {
    var sat: [String: Int] = [:]
    for (place, word) in attendance.prefix(place).enumerated() {
      let sitting = course.count { $0.kind == .resumed && $0.attendance <= place }
      switch word.here {
      case .here, .left: sat[word.person] = sitting
      case .apologies, .expected: if sat[word.person] == sitting { sat[word.person] = nil }
      case nil: break
      }
    }
    return Set(sat.keys)
  }

  private func mayVote(_ person: String) -> Bool {
    interest(of: person)?.keepsVote ?? true
  }

  /// A member's latest view.
  package func view(of member: String) -> Panel.GivenView? {
    views.last { $0.view.member == member }
  }

  /// Members who were asked: a view is recorded, or that they give none.
  package var asked: [String] { voters.filter { view(of: $0) != nil } }

  package var need: Panel.Need? { needs.last }
  package var kind: Panel.Kind? { kinds.last }
  package var recommendation: Panel.Recommendation? { recommendations.last }
  package var readBack: Panel.ReadBack? { readBacks.last }

  /// How many members are here whose views count.
  package var countedPresent: Int { counted.count }

  var counted: [String] {
    people.filter { $0.isMember && $0.here == .here && mayVote($0.person) }.map(\.person)
  }
}

extension Panel.State {
  /// Takes a question; one that was left open takes what is said of it where it is put again.
  mutating func take(_ question: Panel.AskedQuestion) {
    let before = questions.lastIndex {
      $0.question == question.question && $0.about == question.about && $0.answer.isEmpty
    }
    guard let open = before else {
      questions.append(question)
      return
    }
    questions[open].answer = question.answer
    questions[open].answered = question.answered
    if !question.to.isEmpty { questions[open].to = question.to }
    questions[open].wantedBy = question.wantedBy ?? questions[open].wantedBy
  }

  func mustBeCalled() throws(Refusal) {
    guard phase != .absent else { throw Refusal(.notNow, "no meeting is called") }
  }

  /// Judges a view: the same again records nothing, and what only adds answers belongs to the view
  /// that was given; another one needs to say which of the two it is.
  func give(_ view: Panel.View) throws(Refusal) -> [Panel.Event] {
    if let before = self.view(of: view.member) {
      if before.view.sameAnswers(as: view) { return [] }
      if view.change == nil, view.adds(to: before.view) {
        var given = before
        given.view = view
        given.view.heard = before.view.heard
        given.view.time = before.view.time
        return [.viewGiven(given)]
      }
      guard view.change != nil else { throw Refusal(.secondAnswer, field: "change") }
    }
    var given = Panel.GivenView()
    given.view = view
    given.wasPresent = isPresent(view.member)
    given.wasOpen = phase == .open
    given.wasPaused = openPause != nil
    given.lackedQuorum = isInSession && isQuorumMet == false
    return [.viewGiven(given)]
  }
}
