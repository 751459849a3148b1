extension Publication {
  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch command {
    case .prepare(let preparation):
      try preparation.refuseDaysAhead(of: context.today)
      return preparation == state.preparation ? [] : [.prepared(preparation)]
    case .arrange(let arrangement):
      try refuseSettled(state)
      try arrangement.refuseDaysAhead(of: context.today)
      try Refusal.check("planned", arrangement.planned, notBefore: arrangement.day)
      // What was arranged before publication was taken up again is arranged anew.
      let stands = state.phase == .arranged && arrangement == state.arrangement
      return stands ? [] : [.arranged(arrangement)]
    case .sendCopies(let copies):
      try copies.refuseDaysAhead(of: context.today)
      return state.copies.contains(copies) ? [] : [.copiesSent(copies)]
    case .publish(let published):
      if published == state.published { return [] }
      try refuseSettled(state)
      try published.refuseDaysAhead(of: context.today)
      return [.published(published)]
    case .notPublish(let decision):
      if decision == state.notPublished { return [] }
      try refuseSettled(state)
      try decision.refuseDaysAhead(of: context.today)
      return [.notPublished(decision)]
    case .takeDown(let removal):
      guard let published = state.published else {
        throw Refusal(.notNow, "the report has not been published")
      }
      if removal == state.removal { return [] }
      guard state.removal == nil else { throw Refusal(.notNow, "it was taken down before") }
      try removal.refuseDaysAhead(of: context.today)
      try Refusal.check("day", removal.day, notBefore: published.day)
      return [.takenDown(removal)]
    case .reopen(let reopening):
      guard state.phase == .published || state.phase == .notPublished else {
        throw Refusal(.notNow, "nothing has been decided on publication yet")
      }
      try reopening.refuseDaysAhead(of: context.today)
      try Refusal.check(
        "day", reopening.day, notBefore: state.published?.day ?? state.notPublished?.day)
      return [.reopened(reopening)]
    }
  }

  private static func refuseSettled(_ state: State) throws(Refusal) {
    switch state.phase {
    case .open, .arranged: return
    case .published:
      throw Refusal(.notNow, "it is published; take the decision up again first, with the reason")
    case .notPublished:
      throw Refusal(
        .notNow, "it is decided not to publish; take that up again first, with the reason")
    }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    let isSettled = state.phase == .published || state.phase == .notPublished
    switch event {
    case .prepared(let preparation): state.preparations.append(preparation)
    case .arranged(let arrangement):
      if isSettled { throw Misfit("publication.arranged", "publication was decided on") }
      state.arrangements.append(arrangement)
      state.phase = .arranged
    case .copiesSent(let copies): state.copies.append(copies)
    case .published(let published):
      if isSettled { throw Misfit("publication.published", "publication was decided on") }
      state.publications.append(published)
      state.phase = .published
    case .notPublished(let decision):
      if isSettled { throw Misfit("publication.not-published", "publication was decided on") }
      state.decisionsAgainst.append(decision)
      state.phase = .notPublished
    case .takenDown(let removal):
      guard state.phase == .published else {
        throw Misfit("publication.taken-down", "it was not published")
      }
      state.removal = removal
    case .reopened(let reopening):
      guard isSettled else { throw Misfit("publication.reopened", "nothing was decided") }
      state.reopenings.append(reopening)
      state.removal = nil
      state.phase = .open
    }
  }
}
