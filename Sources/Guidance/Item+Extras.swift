/// A value that only the items of some lists have.
package enum Extra: Hashable, Sendable {
  /// A word of a closed set, or an id.
  case word(String)
  /// Words for people, names filled in.
  case text(String)
  case number(Int)
  case words([String])
  case numbers([Int])
}

/// What the program does at a step of the flowchart.
///
/// The pack orders and words the steps; each names one of these kinds.
package enum StepKind: String, CaseIterable, Sendable {
  /// Done or not yet, with notes.
  case plain
  /// Attendance, interests, quorum.
  case open
  /// The legal adviser sets out the options.
  case advise
  /// The information log.
  case share
  /// Questions and answers on the log.
  case question
  /// Each member's view with its reasons.
  case views
  /// Which kind of review.
  case nature
  /// The recommendation, read back and sent.
  case recommend
  /// The decider considers: accept, reject, defer, challenge.
  case consider
  /// The decision, in writing.
  case decide
  /// What is asked for to begin the review.
  case commission
  /// Terms of reference and method.
  case terms
}

/// When a step of the flowchart takes place.
package enum StepPhase: String, CaseIterable, Sendable {
  case before
  case meeting
  case after
}

extension Item {
  /// What a clock counts in.
  package enum ClockUnit: String, CaseIterable, Sendable {
    case workingDays = "working-days"
    case days
    case months
  }

  /// The moments a clock can start from, the usual one first.
  ///
  /// Clocks only.
  package var from: [Moment] { words("from").compactMap(Moment.init) }

  /// The moments that end a clock.
  ///
  /// Clocks only.
  package var until: [Moment] { words("until").compactMap(Moment.init) }

  /// How long a clock runs; nil where the board has to say.
  ///
  /// Clocks only.
  package var length: Int? { number("length") }

  /// Clocks only.
  package var unit: ClockUnit? { word("unit").flatMap(ClockUnit.init) }

  /// Only brought to mind: never past its date.
  ///
  /// Clocks only.
  package var isReminder: Bool { extras["reminder"] != nil }

  /// A time to be kept up, not a day to do something by: nothing falls due when it ends.
  ///
  /// Clocks only.
  package var isPeriod: Bool { extras["period"] != nil }

  /// Counted back from its moment: something is to happen before that.
  ///
  /// Clocks only.
  package var countsBack: Bool { extras["back"] != nil }

  /// The kinds of review the source speaks of, in the words of records; none where it does not say.
  ///
  /// Clocks and notices only.
  package var reviews: [String] { words("reviews") }

  /// The moments that call for a notice.
  ///
  /// Notices only.
  package var moments: [Moment] { words("moments").compactMap(Moment.init) }

  /// The tags of who sends a notice and of those it goes to.
  ///
  /// Notices only.
  package var sender: String? { word("sender") }
  package var addressees: [String] { words("to") }

  /// The clock a notice has, by id.
  ///
  /// Notices only.
  package var clock: String? { word("clock") }

  /// The statement of a quality marker as the other edition of the markers has it.
  package var otherEdition: String? { text("other-edition") }

  /// The lists that belong to a quality marker: its questions, obstacles, sources.
  package var lists: [String] { words("lists") }

  /// How the program treats a contradiction.
  package var treatment: String? { text("treatment") }

  /// Where a contradiction is shown: ids of items, `list:NAME`, `form:NAME`.
  package var anchors: [String] { words("at") }

  /// What the program does here.
  ///
  /// Flowchart only.
  package var step: StepKind? { word("step").flatMap(StepKind.init) }

  /// When it takes place.
  ///
  /// Flowchart only.
  package var phase: StepPhase? { word("phase").flatMap(StepPhase.init) }

  /// The tag of whoever acts; ``Terms/subscript(_:)`` has the words.
  ///
  /// Flowchart only.
  package var actor: String? { word("actor") }

  /// Words to read aloud.
  ///
  /// Flowchart only.
  package var say: String? { text("say") }

  /// What is to be recorded.
  ///
  /// Flowchart only.
  package var record: String? { text("record") }

  /// The step of the flowchart that a branch leaves, and the one it goes to, by id.
  ///
  /// Branches of the flowchart only; one that joins no step ends there.
  package var leaves: String? { word("leaves") }
  package var joins: String? { word("joins") }

  /// The answers a question takes, if it takes set ones.
  ///
  /// Checklist of the Independent Chair only.
  package var answers: [String] { words("answers") }

  /// The field of the threshold test that a question answers.
  ///
  /// Same checklist only.
  package var field: String? { word("field") }

  /// The ages, in years, at which a circumstance counts; nil where any age does.
  package var ages: [Int]? { extras["ages"] == nil ? nil : numbers("ages") }

  /// The numbers of the flowchart steps that belong to a stage.
  package var steps: [Int] { numbers("steps") }

  /// The stage that a requirement completes, by id.
  package var stage: String? { word("stage") }

  /// The scale of a score.
  ///
  /// Scores only.
  package var scale: ClosedRange<Int>? {
    guard let lowest = number("lowest"), let highest = number("highest"), lowest <= highest else {
      return nil
    }
    return lowest...highest
  }

  /// The lowest score that counts as high.
  ///
  /// Scores only.
  package var highFrom: Int? { number("high-from") }

  private func word(_ key: String) -> String? {
    if case .word(let value)? = extras[key] { value } else { nil }
  }

  private func text(_ key: String) -> String? {
    if case .text(let value)? = extras[key] { value } else { nil }
  }

  private func number(_ key: String) -> Int? {
    if case .number(let value)? = extras[key] { value } else { nil }
  }

  private func words(_ key: String) -> [String] {
    if case .words(let values)? = extras[key] { values } else { [] }
  }

  private func numbers(_ key: String) -> [Int] {
    if case .numbers(let values)? = extras[key] { values } else { [] }
  }
}
