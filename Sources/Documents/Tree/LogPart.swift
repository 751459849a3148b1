import Guidance
import ReviewCore

/// An entry of the information log, with its number as the screen shows it.
struct LogPart: Sendable {
  let number: Int
  let entry: LogEntry

  static let branch = Branch<LogPart>(
    .number("number") { part, _ in part.number },
    .fields(of: LogEntry.self, except: ["legal", "meeting"]) { $0.entry })

  /// What was said in a meeting, legal advice included.
  static func all(of meeting: String, _ setting: Setting) -> [LogPart] {
    setting.record.listed(\.log).enumerated().map { LogPart(number: $0 + 1, entry: $1.item) }
      .filter { $0.entry.meeting == meeting }
  }
}

/// A question put in a meeting.
struct QuestionPart: Sendable {
  let question: Panel.AskedQuestion

  static let branch = Branch<QuestionPart>(
    .fields(of: Panel.AskedQuestion.self, except: ["about"]) { $0.question },
    .number("about-entry") { part, setting in setting.number(ofEntry: part.question.about) })
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
