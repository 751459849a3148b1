package import Guidance
package import ReviewCore
import StrictJSON

/// A practice case of the repository, its lines recorded one by one as `apply` records them.
package struct PracticeCase: Sendable {
  package let number: Int
  package let title: String
  /// When the practice clock begins.
  package let start: Timestamp
  package let history: History

  package var details: CaseFile.Details { history.record.caseFile.details }

  /// Read once for all tests.
  private static let shipped = Result { () throws -> [PracticeCase] in
    let guidance = try ShippedGuidance.load()
    return try (1...4).map { try PracticeCase($0, under: guidance) }
  }

  /// The four cases under the guidance as it is shipped.
  package static func all() throws -> [PracticeCase] { try shipped.get() }

  /// - Parameter retyped: What stands in the texts in place of what people typed.
  package init(
    _ number: Int, under guidance: Guidance, retyped: (String) -> String = { $0 }
  ) throws {
    self.number = number
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/rehearsal/\(number).jsonl")
    let lines = try JSONLines.split(bytes[...]).map {
      try JSON(parsing: $0.bytes).object ?? JSONObject()
    }
    guard let head = lines.first, let title = head["title"]?.string,
      let day = head["today"]?.string.flatMap({ Day(iso: $0) }),
      let time = head["now"]?.string.flatMap({ ClockTime(written: $0) }),
      let start = Timestamp(utcDay: day, time: time)
    else { throw NotRead(number: number) }
    self.title = title
    self.start = start
    var history = History()
    for (index, line) in lines.dropFirst().enumerated() {
      guard let at = line["at"]?.string.flatMap({ Timestamp(rfc3339: $0) }),
        let today = line["today"]?.string.flatMap({ Day(iso: $0) })
      else { throw NotRead(number: number) }
      var command = line
      command["at"] = nil
      command["today"] = nil
      for (key, value) in command.members { command[key] = Self.retype(value, retyped) }
      // As where the shipped cases are made: the number of the line.
      let context = Context(
        now: at, today: today, fresh: String("p0000\(index + 2)".suffix(5)))
      try history.record(Submission(json: .object(command)), context, under: guidance)
    }
    self.history = history
  }

  /// Texts have more than one word; ids and answers have not.
  private static func retype(_ value: JSON, _ retyped: (String) -> String) -> JSON {
    switch value {
    case .string(let text) where text.contains(" "): .string(retyped(text))
    case .array(let list): .array(list.map { retype($0, retyped) })
    default: value
    }
  }

  package struct NotRead: Error {
    package let number: Int
  }
}

extension History {
  /// Judges a command and takes in what it leads to, as the program does once it is on disk.
  ///
  /// Returns whether there was anything to record.
  @discardableResult
  package mutating func record(
    _ submission: Submission, _ context: Context, by member: String = "you",
    under guidance: Guidance
  ) throws(Refusal) -> Bool {
    let decided = try decide(submission, context, under: guidance)
    guard !decided.events.isEmpty else { return false }
    let content = EntryContent(
      form: submission.form, command: submission.command, today: context.today,
      events: decided.events)
    let number = entries.count + 1
    append(
      JournalEntry(
        number: number, code: "entry" + String("0000\(number)".suffix(5)), at: context.now.rfc3339,
        by: member, content: content.json))
    return true
  }
}
