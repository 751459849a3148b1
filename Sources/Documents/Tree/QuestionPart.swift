import ReviewCore

/// A question to what was said (step 8) or to somebody, with its answer.
struct QuestionPart: Sendable {
  private var asker = ""
  private var to: String
  private var question: String
  private var wantedBy: Day?
  private var answer: String
  private var answered: Day?
  /// The entry of the log it hangs on.
  let about: (id: String, item: LogEntry)?

  static let branch = Branch<QuestionPart>(
    .person("asker") { part, _ in part.asker }, .said("to") { $0.to },
    .said("question") { $0.isWithheld ? nil : $0.question },
    .sentence("answer") { $0.isWithheld ? nil : $0.answer }, .day("answered") { $0.answered },
    .day("wanted-by") { $0.wantedBy }, .flag("is-answered") { part, _ in !part.answer.isEmpty },
    .flag("is-withheld") { part, _ in part.isWithheld },
    .number("about-entry") { part, setting in
      part.about.flatMap { setting.number(ofEntry: $0.id) }
    })

  /// It stands in papers as what it hangs on does.
  private var isWithheld: Bool { about?.item.isWithheld == true }

  /// Whether a paper without its words says of it what it says of another.
  fileprivate func isPut(as other: QuestionPart) -> Bool {
    about?.id == other.about?.id && answer.isEmpty == other.answer.isEmpty
      && answered == other.answered && wantedBy == other.wantedBy
  }

  /// Those put as a meeting sat.
  ///
  /// A question about what is kept apart is kept apart with it.
  static func all(of meeting: String, _ setting: Setting) -> [QuestionPart] {
    let record = setting.record
    let asked = record.meetings[meeting]?.questions ?? []
    let days = record.meetings[meeting]?.days ?? []
    let put = record.listed(\.questions).filter {
      $0.item.meeting == meeting && record.sat(meeting, on: record.history(of: $0.id).first?.day)
    }
    return kept(
      asked.map { QuestionPart($0, setting) } + put.map { QuestionPart($0, setting) }
    ).map { part in
      var part = part
      // The only day it sat need not be said.
      if days == [part.answered] { part.answered = nil }
      return part
    }
  }

  /// Those that nobody has answered yet, of every meeting and to anybody.
  static func open(_ setting: Setting) -> [QuestionPart] {
    let asked = setting.record.meetingsInOrder.flatMap(\.meeting.questions)
    return kept(
      asked.map { QuestionPart($0, setting) }
        + setting.record.listed(\.questions).map { QuestionPart($0, setting) }
    ).filter(\.answer.isEmpty)
  }

  private static func kept(_ parts: [QuestionPart]) -> [QuestionPart] {
    parts.filter { $0.about?.item.isLegal != true }
  }

  private init(_ asked: Panel.AskedQuestion, _ setting: Setting) {
    asker = asked.asker
    to = asked.to
    question = asked.question
    wantedBy = asked.wantedBy
    answer = asked.answer
    answered = asked.answered
    about = setting.entry(named: asked.about)
  }

  private init(_ put: (id: String, item: Question), _ setting: Setting) {
    asker = put.item.asker
    to = put.item.to
    question = put.item.question
    wantedBy = put.item.wantedBy
    answer = put.item.answer
    answered = put.item.answered
    about = setting.entry(named: put.item.about)
  }
}

/// Questions of which the general minutes say the same: how many there are.
struct QuestionsPut: Sendable {
  private let part: QuestionPart
  private var count = 1

  static let branch = Branch<QuestionsPut>(
    .text("questions") { put, _ in
      put.count == 1 ? "A question" : "\(put.count) questions"
    },
    .flag("are-several") { put, _ in put.count > 1 },
    .branch("question", QuestionPart.branch) { put, _ in put.part })

  static func all(_ parts: [QuestionPart]) -> [QuestionsPut] {
    parts.reduce(into: []) { all, part in
      if let place = all.firstIndex(where: { $0.part.isPut(as: part) }) {
        all[place].count += 1
      } else {
        all.append(QuestionsPut(part: part))
      }
    }
  }
}

extension LogEntry {
  /// What came from outside stands in papers without its words, until it is said that it may be
  /// shared.
  var isWithheld: Bool {
    !outside.isEmpty && !maybeShared.isEmpty && !maybeShared.lowercased().hasPrefix("yes")
  }
}

/// What was written down as a meeting sat.
struct NotePart: Sendable {
  let note: CaseFile.Note
  /// The days the meeting sat, where they were said.
  let sat: [Day]

  /// The day of it, where the meeting sat on others or it was not written down on the day it sat.
  private var day: Day? {
    let day = note.day ?? note.made
    return sat == [day] && made == nil ? nil : day
  }

  /// The day it was written down, where what it says was on another.
  private var made: Day? { note.day.flatMap { $0 == note.made ? nil : note.made } }

  static let branch = Branch<NotePart>(
    .sentence("text") { $0.note.text }, .text("time") { part, _ in part.note.time?.written },
    .day("day") { $0.day },
    .day("made") { $0.made })
}
