import ArgumentParser
import Guidance
import ReviewCore
import StrictJSON

/// Counts days, working days or months from a date.
struct Deadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "Counts from a date: the due date, and the days left out.",
    discussion: "Working days leave out Saturdays, Sundays and bank holidays; the day after the "
      + "start is day 1. Months keep the day of the month, or its last day.")

  @Option(
    help: "The date to count from, as 2016-03-24.",
    transform: { text in
      guard let day = Day(iso: text) else {
        throw ValidationError("give a day there is, as 2016-03-24")
      }
      return day
    })
  var from: Day
  @Option(help: "How many working days.")
  var workingDays: Int?
  @Option(help: "How many days.")
  var days: Int?
  @Option(help: "How many months.")
  var months: Int?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  private var lengths: [(length: Int, unit: Item.ClockUnit)] {
    [(workingDays, .workingDays), (days, .days), (months, .months)]
      .compactMap { length, unit in length.map { ($0, unit) } }
  }

  func validate() throws {
    guard lengths.count == 1, let (length, _) = lengths.first else {
      throw ValidationError("Give one of --working-days, --days and --months.")
    }
    guard length >= 0 else { throw ValidationError("Count from 0 on, not back.") }
  }

  func run() throws {
    guard let (length, unit) = lengths.first else { return }
    let calendar = try Resources.guidance().calendar
    guard let counted = calendar.count(length, unit, from: from) else {
      throw CommandFailure(
        status: 1,
        sentence: "--from \(from.iso): the due date would lie after \(Day.years.upperBound).")
    }
    guard !output.json else { return Output.line(counted.json.indented) }
    Output.line("Due: \(counted.due.withWeekday)")
    for skipped in counted.skipped {
      Output.line(
        "Left out: \(skipped.day.withWeekday)\(skipped.isWeekend ? "" : ", \(skipped.why)")")
    }
    if counted.isProvisional {
      Output.line("Provisional: not all of these bank holidays are published yet.")
    }
  }
}

extension WorkingCalendar.Skipped {
  fileprivate var isWeekend: Bool { day.weekday.isWeekend }
}

extension WorkingCalendar.Counted {
  /// As `deadline --json` prints it.
  fileprivate var json: JSON {
    [
      "from": .string(from.iso), "due": .string(due.iso),
      "skipped": .array(skipped.map { ["date": .string($0.day.iso), "why": .string($0.why)] }),
      "provisional": .bool(isProvisional),
    ]
  }
}
