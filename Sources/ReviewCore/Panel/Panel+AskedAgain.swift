/// Asking again those who gave their view before something was known.
extension Panel {
  /// Members asked again who keep the view they gave.
  package struct AskedAgain: Payload {
    package var members: [String] = []
    package var time: ClockTime?
    /// What they say beside the reasons they gave.
    package var added = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("members", \.members, .people, .must),
      Column("time", \.time),
      Column("added", \.added, .text),
    ]
  }

  /// One of them, with the last entry of the meeting's log they had then heard.
  package struct AskedAgainWord: Payload {
    package var member = ""
    package var time: ClockTime?
    /// The program says which.
    package var heard = ""
    package var added = ""
    /// The view they keep: the fold says it.
    package var kept: Panel.View?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("member", \.member, .person, .must),
      Column("time", \.time),
      Column("heard", \.heard),
      Column("added", \.added, .text),
    ]
  }
}

extension Panel.State {
  /// Only who has given a view can keep it.
  func ask(_ again: Panel.AskedAgain) throws(Refusal) -> [Panel.Event] {
    guard again.members.allSatisfy({ view(of: $0) != nil }) else {
      throw Refusal(.notNow, "they have given no view yet")
    }
    return again.members.map { member in
      var word = Panel.AskedAgainWord()
      word.member = member
      word.time = again.time
      word.added = again.added
      return .askedAgain(word)
    }
  }

  /// The last log entry a member had heard when they gave their view or kept it; empty where that
  /// is not known.
  package func heard(by member: String) -> String {
    let kept = askedAgain.last { $0.member == member }?.heard ?? ""
    return kept.isEmpty ? view(of: member)?.view.heard ?? "" : kept
  }
}

extension CaseRecord {
  /// Key information that came after members had given their view: the last such entry, and those
  /// who have not been asked since, in seating order.
  package func spokeBeforeKeyInformation(
    in meeting: String
  ) -> (entry: String, number: Int, members: [String])? {
    guard let state = meetings[meeting] else { return nil }
    let log = listed(\.log)
    guard
      let last = log.lastIndex(where: { $0.item.isKey && $0.item.meeting == meeting })
    else { return nil }
    let place = Dictionary(
      log.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let members = state.seats.map(\.person).filter { member in
      // Whoever was not in the room heard nothing there, whenever their view came.
      guard let given = state.view(of: member), given.wasPresent,
        given.view.review != .givesNoView
      else { return false }
      // Nothing of the meeting had been heard where nothing is named.
      return (place[state.heard(by: member)] ?? -1) < last
    }
    return members.isEmpty ? nil : (log[last].id, last + 1, members)
  }
}
