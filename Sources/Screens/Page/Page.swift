import ReviewCore

/// The pages there are.
package indirect enum Page: Hashable, Sendable {
  case firstRun
  case cases
  /// Who can open the folder, who answers for it, and what can be done to keep it safe.
  case folderCare
  /// Somebody who can open the folder, by their id.
  case member(String)
  /// A case that was sent: what it holds, before it is taken in.
  case parcel
  case overview
  case referral
  case facts
  case consideration
  /// A meeting by id.
  case meeting(String)
  /// A step of a meeting: the meeting's id and the step's item in the pack.
  case step(String, String)
  /// The minutes of a meeting, by its id.
  case minutes(String)
  /// The same large, to read from.
  case large(String, String)
  /// Before a meeting: who is invited, what is missing.
  case invited(String)
  /// Somebody's coming and going at a meeting, by their id.
  case attendance(String, String)
  /// All that stands in the log.
  case saidSoFar
  /// What members have before them when they question and judge: the criteria, large.
  case criteria(String)
  /// A member's second view: what changed, and why.
  case secondAnswer(FormPlace)
  case decision
  /// What the guidance says of the answers to the questions of appendix 1.
  case assessment
  case commissioning
  /// The terms of reference.
  case terms
  case review
  /// An agency's part in the review, by the agency's id.
  case agency(String)
  /// The chronologies of all agencies in one.
  case chronology
  /// A checklist by the name of its list, or by the practitioner event it is for.
  case checklist(String)
  /// A practitioner event by id, and its day.
  case event(String)
  case eventDay(String)
  case report
  case signOff
  /// How long the record is kept, and whether it is held.
  case keeping
  case media
  case publication
  case learning
  /// The quality markers, and the questions of one by their list.
  case markers
  case marker(String)
  case people
  /// A register, by its name.
  case register(String)
  /// Letters and notices, and one of them by id.
  case notices
  case notice(String)
  /// The times to keep, and one of them by its item in the pack.
  case clocks
  case clock(String)
  /// The running meeting, for everyone in the room.
  case room
  case record
  /// An entry of the record by number.
  case entry(Int)
  /// What of an entry can be taken out for good.
  case takeOut(Int)
  /// To which case an entry belongs.
  case moveEntry(Int)
  /// The case as it stood when an entry was recorded.
  case asItStood(Int)
  /// The lists of the guidance, a list, an item.
  case guidance
  case guidanceList(String)
  case guidanceItem(String)
  /// What has these words, in all of the guidance.
  case guidanceSearch(String)
  /// The guidance of the case or what the program has at hand; an item as both have it.
  case guidanceChoice
  case guidanceChange(String)
  case form(FormPlace)
  /// What the guidance asks and is not met, with the person's reasons.
  case departure(FormPlace)
  case choose(FormPlace, field: String)
}

extension Page {
  /// Whether somebody is in the middle of something here: other pages lie on it until they come back.
  var holds: Bool {
    switch self {
    case .form, .departure, .choose, .secondAnswer, .step, .asItStood: true
    default: false
    }
  }
}

/// A form as it is asked somewhere: what it is about, and what is settled already.
package struct FormPlace: Hashable, Sendable {
  package var form: String
  package var about: String?
  /// Fields this page does not ask: the member whose view it is.
  package var preset: [String: String]

  package init(_ form: String, about: String? = nil, preset: [String: String] = [:]) {
    self.form = form
    self.about = about
    self.preset = preset
  }
}
