/// A practitioner as somebody invited to one practitioner event.
///
/// Who they were to the child, whether they may be a witness and what support they have holds for
/// the whole review and stands among the participants; here stands what is of this day.
package struct Invitation: RegisterItem {
  package enum Comes: String, ClosedAnswer {
    case inTheRoom = "in-the-room"
    case byVideo = "by-video"
    case cannotCome = "cannot-come"
    case notAnswered = "not-answered"
  }

  /// When somebody wants to be heard alone, which is offered to each.
  package enum Alone: String, ClosedAnswer {
    case before
    case after
    case notWished = "not-wished"
  }

  package var event = ""
  package var person = ""
  package var why = ""
  package var comes: Comes?
  /// When they join by video.
  package var joins: ClockTime?
  package var briefed: Day?
  package var briefedBy = ""
  /// People invited too whose line manager they were or are.
  package var manages: [String] = []
  package var alone: Alone?
  package var viewReceived: Day?
  /// When they heard what came of the day.
  package var fedBack: Day?
  package var feedback = ""

  package init() {}

  package static let register = "invitations"
  package static let thing = "invitation"
  package static let columns: [Column<Self>] = [
    Column("event", \.event, .choice(.things(PractitionerEvent.register)), .must),
    Column("person", \.person, .person, .must),
    Column("why", \.why, .text),
    Column("comes", \.comes),
    Column("joins", \.joins),
    Column("briefed", \.briefed),
    Column("briefed-by", \.briefedBy),
    Column("manages", \.manages),
    Column("alone", \.alone),
    Column("view-received", \.viewReceived),
    Column("fed-back", \.fedBack),
    Column("feedback", \.feedback, .text),
  ]
}

/// Somebody who came to a practitioner event and was not invited: the lead reviewer is asked.
package struct Uninvited: RegisterItem {
  package enum Answer: String, ClosedAnswer {
    case stays
    case partOfIt = "part-of-it"
    case leaves
  }

  package var event = ""
  package var who = ""
  package var agency = ""
  package var time: ClockTime?
  /// What the lead reviewer said to it.
  package var answer: Answer?
  package var answeredBy = ""

  package init() {}

  package static let register = "uninvited"
  package static let thing = "uninvited"
  package static let columns: [Column<Self>] = [
    Column("event", \.event, .choice(.things(PractitionerEvent.register)), .must),
    Column("who", \.who, .line, .must),
    Column("agency", \.agency),
    Column("time", \.time),
    Column("answer", \.answer),
    Column("answered-by", \.answeredBy),
  ]
}
