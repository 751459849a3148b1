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
    .list("invited", Attending.branch) { part, _ in part.invited },
    .list("sittings", SittingPart.branch) { part, _ in SittingPart.all(of: part.meeting) },
    .list("movements", Movement.branch) { part, _ in
      SittingPart.all(of: part.meeting).flatMap(\.movements)
    },
    .list("interests", Self.interest) { part, _ in part.meeting.interests },
    .flag("is-interest-declared") { part, _ in
      part.meeting.interests.contains { $0.kind != .noInterest }
    },
    .list("course", TurnPart.branch) { part, _ in TurnPart.all(of: part.meeting) },
    .flag("has-assurances") { part, setting in
      !setting.record.assurances(of: part.id).isEmpty
    },
    .list("assurances", PaperTree.assurance) { part, setting in
      setting.record.assurances(of: part.id)
    },
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
    .branch("information", Information.branch) { part, setting in
      Information(of: part.id, setting)
    },
    .list("actions", ActionPart.branch) { part, setting in
      ActionPart.all(setting).filter { $0.action.meeting == part.id }
    },
    .list("advice", Advice.branch) { part, setting in part.advice(setting) },
    .flag("has-notes") { part, setting in
      setting.record.notes(of: part.id).contains { !$0.isLegal }
    },
    .flag("has-actions") { part, setting in
      ActionPart.all(setting).contains { $0.action.meeting == part.id }
    },
    .list("notes", NotePart.branch) { part, setting in
      setting.record.notes(of: part.id).filter { !$0.isLegal }
        .map { NotePart(note: $0, sat: part.meeting.days) }
    },
    .list("questions", QuestionPart.branch) { part, setting in
      QuestionPart.all(of: part.id, setting).filter { $0.about?.item.meeting != part.id }
    },
    .list("questions-put", QuestionsPut.branch) { part, setting in
      QuestionsPut.all(
        QuestionPart.all(of: part.id, setting).filter { $0.about?.item.meeting != part.id })
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
    .list("recommended-before", EarlierMeeting.branch) { part, setting in
      setting.record.meetings(before: part.id).compactMap(EarlierMeeting.init)
    },
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
        let step = setting.guidance.item($0.step)
        return step?.provenance == .reconstructed && step?.phase == .meeting
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

  fileprivate static let recommendation = Branch<Panel.Recommendation>(
    .fields(of: Panel.Recommendation.self, except: ["dissenters"]) { $0 },
    .people("dissenters") { recommendation, _ in recommendation.dissenters })

  private static let quorumWord = Branch<Panel.QuorumWord>(
    .fields(of: Panel.QuorumWord.self) { $0 }, .flag("is-met") { word, _ in word.isMet })

  /// Whether from its opening on there always were enough members, or never.
  private var isQuorumSteady: Bool { meeting.opening != nil && meeting.quorumWords.isEmpty }

  /// Everybody named for it, by the numbers that the screens have.
  private var invited: [Attending] {
    meeting.seats.compactMap { seat in
      meeting.attendance(of: seat.person).map { Attending(seat: seat, word: $0, in: meeting) }
    }
  }

  private func words(on step: String) -> [Panel.StepWord] {
    meeting.stepWords.filter { $0.step == step }
  }

  /// That legal advice was taken, when and by whom: never what it was.
  private func advice(_ setting: Setting) -> [Advice] {
    let logged = LogPart.all(of: id, setting).filter(\.entry.isLegal).map {
      Advice(
        person: $0.entry.person, outside: $0.entry.outside, about: $0.entry.adviceOn,
        number: $0.number, time: $0.entry.time, day: $0.day)
    }
    let atSteps = meeting.steps.values.filter(\.isLegal).sorted { $0.step < $1.step }.map {
      Advice(person: meeting.details.legalAdviser, time: $0.time)
    }
    return logged + atSteps
  }
}

/// What an earlier meeting recommended.
struct EarlierMeeting: Sendable {
  private let day: Day?
  private let recommendation: Panel.Recommendation

  static let branch = Branch<EarlierMeeting>(
    .day("day") { $0.day },
    .branch("recommendation", MeetingPart.recommendation) { part, _ in part.recommendation })

  init?(_ meeting: Panel.State) {
    guard let recommendation = meeting.recommendation else { return nil }
    self.recommendation = recommendation
    day = meeting.lastDayOrCalled
  }
}

/// That legal advice was taken.
struct Advice: Sendable {
  var person: String
  var outside = ""
  var about = ""
  /// Its number in the log; none where it stands at a step.
  var number: Int?
  var time: ClockTime?
  var day: Day?

  static let branch = Branch<Advice>(
    .person("person") { advice, _ in advice.person },
    .said("outside") { $0.outside }, .said("about") { $0.about },
    .number("number") { advice, _ in advice.number },
    .text("time") { advice, _ in advice.time?.written },
    .day("day") { $0.day })
}

/// A stop, a going on or the close; a pause with the going on after it.
struct TurnPart: Sendable {
  private let turn: Panel.Turn
  /// As it was said; where the meeting sat on more days, the one it then sat on.
  private let day: Day?
  /// When a pause was over.
  private let until: ClockTime?
  private let away: [String]

  static let branch = Branch<TurnPart>(
    .fields(of: Panel.Sitting.self) { $0.turn.sitting }, .sentence("note") { $0.turn.sitting.note },
    .day("day") { $0.day },
    .flag("adjourned") { part, _ in part.turn.kind == .adjourned },
    .flag("resumed") { part, _ in part.turn.kind == .resumed },
    .flag("paused") { part, _ in part.turn.kind == .paused },
    .flag("for-a-moment") { part, _ in part.isMoment },
    .flag("went-on") { part, _ in part.turn.kind == .wentOn },
    .flag("closed") { part, _ in part.turn.kind == .closed },
    .text("until") { part, _ in part.isMoment ? nil : part.until?.written },
    .people("away") { part, _ in part.away })

  /// It went on in the minute it was paused.
  private var isMoment: Bool { until != nil && until == turn.sitting.time }

  static func all(of meeting: Panel.State) -> [TurnPart] {
    var parts: [TurnPart] = []
    var sat = meeting.days.count > 1 ? meeting.days.first : nil
    for turn in meeting.course {
      let said = turn.sitting.day
      if sat != nil, turn.kind == .resumed { sat = said ?? sat }
      if turn.kind == .wentOn, let last = parts.last, last.turn.kind == .paused,
        said == nil || said == last.day
      {
        parts[parts.count - 1] = TurnPart(
          turn: last.turn, day: last.day, until: turn.sitting.time, away: turn.away)
      } else {
        parts.append(
          TurnPart(turn: turn, day: said ?? sat, until: nil, away: meeting.away(at: turn)))
      }
    }
    return parts
  }
}

/// A step of the flowchart, with all that the meeting said of it, oldest first.
struct StepPart: Sendable {
  let item: Item
  let words: [Panel.StepWord]

  static let branch = Branch<StepPart>(
    .branch("item", PackItem.branch) { step, _ in step.item },
    .flag("is-taken") { step, _ in step.taken != nil },
    .text("taken-at") { step, _ in step.taken?.time?.written },
    .list("words", word) { step, _ in step.taken == nil ? step.words : [] })

  /// The one word of a step of which no more was said than that it was done.
  private var taken: Panel.StepWord? {
    guard words.count == 1, let word = words.first, word.state == .done else { return nil }
    return word.note.isEmpty || word.isLegal ? word : nil
  }

  private static let word = Branch<Panel.StepWord>(
    .choice("state", Panel.StepState.self) { $0.state },
    .text("time") { word, _ in word.time?.written },
    // What is legal advice stays apart.
    .sentence("note") { $0.isLegal ? nil : $0.note })
}
