import Guidance
import ReviewCore
import StrictJSON

/// An entry of the information log, with its number as the screen shows it.
struct LogPart: Sendable {
  let number: Int
  let entry: LogEntry
  /// The day it was said, where that is not the only day of the meeting: as typed, else the day of
  /// the meeting on which it was recorded.
  let day: Day?
  /// When its words were last corrected, and how they first read; no words that were once marked as
  /// legal advice.
  let corrected: Day?
  let firstWording: String?
  /// The time of that day, and the reason, where they were said.
  private let correctedAt: ClockTime?
  private let whyCorrected: String?

  /// What hangs on it.
  let questions: [QuestionPart]

  static let branch = Branch<LogPart>(
    .number("number") { part, _ in part.number },
    .fields(of: LogEntry.self, except: Self.told) { $0.entry },
    .said("said") { $0.entry.isWithheld ? nil : $0.entry.said },
    .flag("is-withheld") { part, _ in part.entry.isWithheld }, .day("day") { $0.day },
    .day("corrected") { $0.corrected },
    .said("first-wording") { $0.entry.isWithheld ? nil : $0.firstWording },
    .text("corrected-at") { part, _ in part.correctedAt?.written },
    .sentence("may-be-shared") { $0.entry.maybeShared },
    .sentence("why-corrected") { $0.entry.isWithheld ? nil : $0.whyCorrected },
    .list("questions", QuestionPart.branch) { part, _ in part.questions },
    .list("questions-put", QuestionsPut.branch) { part, _ in QuestionsPut.all(part.questions) })

  /// Fields that stand in another way, or nowhere.
  private static let told: Set = [
    "legal", "advice-on", "meeting", "said", "day", "corrected-at",
  ]

  /// What was said in a meeting, legal advice included.
  static func all(of meeting: String, _ setting: Setting) -> [LogPart] {
    let days = setting.record.meetings[meeting]?.days ?? []
    let questions = QuestionPart.all(of: meeting, setting)
    return setting.record.listed(\.log).enumerated().filter { $1.item.meeting == meeting }
      .map {
        LogPart(
          number: $0 + 1, $1, setting.record.history(of: $1.id), sat: days,
          corrected: setting.correctedLog[$1.id], questions)
      }
  }

  private init(
    number: Int, _ listed: (id: String, item: LogEntry), _ tellings: [CaseRecord.Telling],
    sat days: [Day], corrected inRecord: (first: String?, day: Day)?, _ questions: [QuestionPart]
  ) {
    self.number = number
    entry = listed.item
    self.questions = questions.filter { $0.about?.id == listed.id }
    let said = entry.day ?? tellings.first.flatMap { days.contains($0.day) ? $0.day : nil }
    day = days == [said] ? nil : days.count > 1 ? said : entry.day
    func words(_ telling: CaseRecord.Telling) -> String? { telling.event.fields["said"]?.string }
    let corrections = zip(tellings, tellings.dropFirst()).filter { words($0) != words($1) }
    corrected = [corrections.last?.1.day, inRecord?.day].compactMap { $0 }.max()
    let isLast = corrected == corrections.last?.1.day
    correctedAt = isLast ? entry.correctedAt : nil
    whyCorrected = isLast ? corrections.last?.1.event.fields["reason"]?.string : nil
    let wasLegal = tellings.contains { $0.event.fields["legal"]?.bool == true }
    firstWording =
      corrected == nil || wasLegal ? nil : inRecord.map(\.first) ?? tellings.first.flatMap(words)
  }
}

/// Where somebody went on although the guidance asks for something, with the reasons.
struct DepartureLine: Sendable {
  let departure: CaseFile.Departure

  static let branch = Branch<DepartureLine>(
    .fields(of: CaseFile.Departure.self, except: ["requirement", "command"]) {
      $0.departure
    },
    .branch("requirement", PackItem.branch) { line, setting in
      setting.guidance.requirement(line.departure.requirement)
    },
    .said("answer") { $0.departure.answer })

  /// Those at commands of these machines.
  ///
  /// - Parameter about: Only those that are about this.
  static func all(
    of machines: Set<String>, about: String? = nil, _ setting: Setting
  ) -> [DepartureLine] {
    setting.record.caseFile.departures
      .filter { machines.contains(String($0.command.prefix { $0 != "." })) }
      .filter { about == nil || $0.about == about }
      .map { DepartureLine(departure: $0) }
  }
}
