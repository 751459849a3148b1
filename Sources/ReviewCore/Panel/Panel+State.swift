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

  /// Somebody's declared interest as it last stood.
  package func interest(of person: String) -> Panel.Interest? {
    interests.last { $0.person == person }
  }

  /// The members whose views are asked, in seating order: all who came as members and did not leave
  /// or stay without a vote because of an interest.
  package var voters: [String] {
    people.filter { word in
      guard word.isMember, word.here == .here || word.here == .left else { return false }
      return interest(of: word.person).map { $0.outcome == .stay } ?? true
    }.map(\.person)
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
  package var countedPresent: Int { voters.count { isPresent($0) } }
}

extension Panel.State {
  func mustBeCalled() throws(Refusal) {
    guard phase != .absent else { throw Refusal(.notNow, "no meeting is called") }
  }

  /// Judges a view: the same again records nothing; another one needs to say which of the two it is.
  func give(_ view: Panel.View) throws(Refusal) -> [Panel.Event] {
    let before = self.view(of: view.member)
    if let before {
      if before.view.sameAnswers(as: view) { return [] }
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
