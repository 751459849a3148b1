import Guidance
import ReviewCore

/// A meeting of the consideration panel as papers tell it.
struct MeetingPart: Sendable {
  let id: String
  let meeting: Panel.State

  static let branch = Branch<MeetingPart>(
    .fields(of: Panel.Meeting.self) { $0.meeting.details },
    .branch("opening", Branch<Panel.Opening>(.fields(of: Panel.Opening.self) { $0 })) { part, _ in
      part.meeting.opening
    },
    .flag("was-opened") { part, _ in part.meeting.opening != nil },
    .day("first-of-days") { $0.meeting.days.count > 1 ? $0.meeting.days.first : nil },
    .flag("is-closed") { part, _ in part.meeting.phase == .closed },
    .flag("is-adjourned") { part, _ in part.meeting.phase == .adjourned },
    .list("invited", Attending.branch) { part, _ in part.attending { _ in true } },
    .list("came", Attending.branch) { part, _ in part.attending(\.came) },
    .list("apologies", Apology.branch) { part, _ in part.apologies },
    .list("did-not-come", Attending.branch) { part, _ in
      part.attending { !$0.came && $0.latest.here != .apologies }
    },
    .list("movements", Movement.branch) { part, _ in part.movements },
    .list("interests", Self.interest) { part, _ in part.meeting.interests },
    .list("course", Self.turn) { part, _ in part.meeting.course },
    .list("quorum-words", Self.quorumWord) { part, _ in part.meeting.quorumWords },
    .flag("quorum-throughout") { part, _ in
      part.isQuorumSteady && part.meeting.isQuorumMet == true
    },
    .flag("quorum-never") { part, _ in
      part.isQuorumSteady && part.meeting.isQuorumMet == false
    },
    .list("log", LogPart.branch) { part, setting in
      LogPart.all(of: part.id, setting).filter { !$0.entry.isLegal }
    },
    .list("advice", Advice.branch) { part, setting in part.advice(setting) },
    .list("notes", NotePart.branch) { part, setting in
      setting.record.notes(of: part.id).filter { !$0.isLegal }
        .map { NotePart(note: $0, sat: part.meeting.days) }
    },
    .list("questions", QuestionPart.branch) { part, setting in
      QuestionPart.all(of: part.id, setting).filter { $0.about?.item.meeting != part.id }
    },
    .list("views", MemberViews.branch) { part, _ in MemberViews.all(of: part.meeting) },
    .people("not-asked") { part, _ in
      part.meeting.voters.filter { part.meeting.view(of: $0) == nil }
    },
    .branch("tally", Tally.branch) { part, _ in Tally(part.meeting) },
    .branch("need", Self.need) { part, _ in part.meeting.need },
    .list("earlier-needs", Self.need) { part, _ in
      // What was only put in other words is nothing else that was settled.
      part.meeting.needs.filter { $0.needed != part.meeting.need?.needed }
    },
    .branch("kind", Self.kind) { part, _ in part.meeting.kind },
    .list("earlier-kinds", Self.kind) { part, _ in
      part.meeting.kinds.filter {
        $0.kind != part.meeting.kind?.kind || $0.type != part.meeting.kind?.type
      }
    },
    .branch("recommendation", Self.recommendation) { part, _ in part.meeting.recommendation },
    .list("earlier-recommendations", Self.recommendation) { part, _ in
      part.meeting.recommendations.dropLast()
    },
    .branch("read-back", Self.readBack) { part, _ in part.meeting.readBack },
    .list("earlier-read-backs", Self.readBack) { part, _ in part.meeting.readBacks.dropLast() },
    .list("steps", StepPart.branch) { part, setting in
      setting.guidance["flowchart"].filter { $0.phase == .meeting && $0.isUsed }
        .map { StepPart(item: $0, words: part.words(on: $0.id)) }
    },
    .flag("has-words-of-ours") { part, setting in
      part.meeting.stepWords.contains {
        setting.guidance.item($0.step)?.provenance == .reconstructed
      }
    },
    .list("departures", DepartureLine.branch) { part, setting in
      DepartureLine.all(of: ["panel"], about: part.id, setting)
    })

  private static let need = Branch<Panel.Need>(.fields(of: Panel.Need.self) { $0 })
  // Legal advice stays apart.
  private static let kind = Branch<Panel.Kind>(
    .fields(of: Panel.Kind.self, except: ["legal-advice"]) { $0 })
  private static let readBack = Branch<Panel.ReadBack>(
    .fields(of: Panel.ReadBack.self, except: ["confirmed-by"]) { $0 },
    .people("confirmed-by") { readBack, _ in readBack.confirmedBy })
  private static let interest = Branch<Panel.Interest>(.fields(of: Panel.Interest.self) { $0 })

  private static let recommendation = Branch<Panel.Recommendation>(
    .fields(of: Panel.Recommendation.self, except: ["dissenters"]) { $0 },
    .people("dissenters") { recommendation, _ in recommendation.dissenters })

  private static let turn = Branch<Panel.Turn>(
    .fields(of: Panel.Sitting.self) { $0.sitting },
    .flag("adjourned") { turn, _ in turn.kind == .adjourned },
    .flag("resumed") { turn, _ in turn.kind == .resumed },
    .flag("paused") { turn, _ in turn.kind == .paused },
    .flag("went-on") { turn, _ in turn.kind == .wentOn },
    .flag("closed") { turn, _ in turn.kind == .closed },
    .people("away") { turn, _ in turn.away })

  private static let quorumWord = Branch<Panel.QuorumWord>(
    .fields(of: Panel.QuorumWord.self) { $0 }, .flag("is-met") { word, _ in word.isMet })

  /// Whether from its opening on there always were enough members, or never.
  private var isQuorumSteady: Bool { meeting.opening != nil && meeting.quorumWords.isEmpty }

  /// Those of whom this is so, by the numbers that the screens have.
  private func attending(_ isMeant: (Attending) -> Bool) -> [Attending] {
    meeting.seats.compactMap { seat in
      meeting.attendance(of: seat.person).map {
        Attending(seat: seat.number, latest: $0, words: words(of: seat.person))
      }
    }.filter(isMeant)
  }

  private func words(on step: String) -> [Panel.StepWord] {
    meeting.stepWords.filter { $0.step == step }
  }

  private func words(of person: String) -> [Panel.Attendance] {
    meeting.attendance.filter { $0.person == person }
  }

  /// Who came after it had opened, left or came back, in the order it was recorded.
  private var movements: [Movement] {
    var last: [String: Panel.Here] = [:]
    var movements: [Movement] = []
    let satOnMoreDays = meeting.days.count > 1
    for (place, word) in meeting.attendance.enumerated() {
      let before = last[word.person]
      last[word.person] = word.here
      // Who went or came back before it opened, nobody missed.
      let isBefore = word.time == nil && place < meeting.attendanceBeforeOpening ?? .max
      let day = satOnMoreDays ? meeting.day(ofAttendance: place) : nil
      switch word.here {
      case .left where isBefore, .here where isBefore: break
      case .left: movements.append(Movement(word: word, kind: .left, day: day))
      case .here where before == .left:
        movements.append(Movement(word: word, kind: .back, day: day))
      case .here where before == .here && word.caughtUp:
        // Said later of a coming that stands here already.
        if let index = movements.lastIndex(where: { $0.word.person == word.person }) {
          movements[index].word.caughtUp = true
        }
      case .here where before != .here:
        // On a later day of the meeting any coming is after its opening.
        let isLaterDay = day != nil && day != meeting.days.first
        guard let time = word.time, let opened = meeting.opening?.time, isLaterDay || time > opened
        else { break }
        movements.append(Movement(word: word, kind: .late, day: day))
      case .here, .expected, .apologies, nil: break
      }
    }
    return movements
  }

  /// Who sent apologies, and for which day where it sat on more than one: what was last said of
  /// somebody on that day.
  private var apologies: [Apology] {
    let order = meeting.seats.map(\.person)
    var days: [Day?] = []
    var last: [Day?: [String: Panel.Here]] = [:]
    for (place, word) in meeting.attendance.enumerated() {
      let day = meeting.day(ofAttendance: place)
      if last[day] == nil { days.append(day) }
      last[day, default: [:]][word.person] = word.here
    }
    return days.flatMap { day in
      order.filter { last[day]?[$0] == .apologies }
        .map { Apology(person: $0, day: meeting.days.count > 1 ? day : nil) }
    }
  }

  /// That legal advice was taken, when and by whom: never what it was.
  private func advice(_ setting: Setting) -> [Advice] {
    let logged = LogPart.all(of: id, setting).filter(\.entry.isLegal).map {
      Advice(
        person: $0.entry.person, outside: $0.entry.outside, about: $0.entry.adviceOn,
        time: $0.entry.time, day: $0.entry.day)
    }
    let atSteps = meeting.steps.values.filter(\.isLegal).sorted { $0.step < $1.step }.map {
      Advice(person: meeting.details.legalAdviser, time: $0.time)
    }
    return logged + atSteps
  }
}

/// Somebody's coming to a meeting.
struct Attending: Sendable {
  let seat: Int
  let latest: Panel.Attendance
  let words: [Panel.Attendance]

  var came: Bool { words.contains { $0.here == .here || $0.here == .left } }

  static let branch = Branch<Attending>(
    .fields(of: Panel.Attendance.self, except: ["heard", "seat"]) { $0.latest },
    .number("seat") { attending, _ in attending.seat })
}

/// A coming after the opening, a going, or a coming back.
struct Movement: Sendable {
  enum Kind: Sendable {
    case late
    case left
    case back
  }

  var word: Panel.Attendance
  let kind: Kind
  /// Where the meeting sat on more days than one.
  let day: Day?

  static let branch = Branch<Movement>(
    .day("day") { $0.day },
    .person("person") { movement, _ in movement.word.person },
    .text("time") { movement, _ in movement.word.time?.written },
    .flag("late") { movement, _ in movement.kind == .late },
    .flag("left") { movement, _ in movement.kind == .left },
    .flag("back") { movement, _ in movement.kind == .back },
    .flag("caught-up") { movement, _ in movement.word.caughtUp },
    .number("heard-up-to") { movement, setting in setting.number(ofEntry: movement.word.heard) })
}

/// Somebody's apologies.
struct Apology: Sendable {
  let person: String
  /// Where the meeting sat on more days than one.
  let day: Day?

  static let branch = Branch<Apology>(
    .person("person") { apology, _ in apology.person }, .day("day") { $0.day })
}

/// That legal advice was taken.
struct Advice: Sendable {
  var person: String
  var outside = ""
  var about = ""
  var time: ClockTime?
  var day: Day?

  static let branch = Branch<Advice>(
    .person("person") { advice, _ in advice.person },
    .said("outside") { $0.outside }, .said("about") { $0.about },
    .text("time") { advice, _ in advice.time?.written },
    .day("day") { $0.day })
}

/// A step of the flowchart, with all that the meeting said of it, oldest first.
struct StepPart: Sendable {
  let item: Item
  let words: [Panel.StepWord]

  static let branch = Branch<StepPart>(
    .branch("item", PackItem.branch) { step, _ in step.item },
    .list("words", word) { step, _ in step.words })

  private static let word = Branch<Panel.StepWord>(
    .choice("state", Panel.StepState.self) { $0.state },
    .text("time") { word, _ in word.time?.written },
    // What is legal advice stays apart.
    .said("note") { $0.isLegal ? nil : $0.note })
}
