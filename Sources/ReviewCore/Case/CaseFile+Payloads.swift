extension CaseFile {
  package struct Details: Payload {
    package var reference = ""
    /// A working name that names nobody: "Oak".
    package var name = ""
    package var marking = ""
    /// The id of the guidance set and the digest of what was in it when the case was opened.
    package var guidance = ""
    package var guidanceDigest = ""
    /// The practice case's own words where this is one.
    package var practice = false

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("reference", \.reference, .line, .must),
      Column("name", \.name),
      Column("marking", \.marking),
      Column("guidance", \.guidance),
      Column("guidance-digest", \.guidanceDigest),
      Column("practice", \.practice),
    ]

    mutating func take(_ description: Description) {
      name = description.name
      marking = description.marking
    }
  }

  package struct Description: Payload {
    package var name = ""
    package var marking = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("name", \.name), Column("marking", \.marking),
    ]
  }

  /// A minute: something written down now, wherever one was.
  package struct Note: Payload {
    package var text = ""
    /// Where one was when it was written.
    package var place = ""
    package var isLegal = false
    /// The meeting that was open, and when it was written down there.
    package var meeting = ""
    package var time: ClockTime?
    /// The day of what was said or done, where that is not the day it was recorded.
    package var day: Day?
    /// The day it was recorded: the fold says it.
    package var made: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("text", \.text, .text, .must),
      Column("place", \.place),
      Column("legal", \.isLegal),
      Column("meeting", \.meeting),
      Column("time", \.time),
      Column("day", \.day),
    ]
  }

  /// Asks for one field of one recorded event to be corrected.
  package struct Correct: Payload {
    /// The entry's number in the order of the record.
    package var entry = 0
    /// Which of the entry's events, from 1.
    package var event: Int?
    package var field = ""
    /// What should have stood there, as typed; nothing where the field should be empty.
    package var value = ""
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("entry", \.entry, .number(1...1_000_000), .must),
      Column("event", \.event, .number(1...1000)),
      Column("field", \.field, .line, .must),
      Column("value", \.value, .text),
      Column("reason", \.reason, .text, .must),
    ]
  }

  /// One field of one recorded event, corrected: the fold takes the new value, the log shows both.
  package struct Correction: Payload {
    package var entry = 0
    package var event: Int?
    package var field = ""
    /// As stored; nothing where the field is now empty.
    package var new: StoredValue?
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("entry", \.entry, .number(1...1_000_000), .must),
      Column("event", \.event, .number(1...1000)),
      Column("field", \.field, .line, .must),
      Column("new", \.new),
      Column("reason", \.reason, .text, .must),
    ]
  }

  /// Says what becomes of an entry that was set aside.
  package struct Settle: Payload {
    package enum Outcome: String, ClosedAnswer {
      /// Its events count from here on.
      case take
      /// It stays out.
      case leave
    }

    package var entry = 0
    package var outcome: Outcome?
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("entry", \.entry, .number(1...1_000_000), .must),
      Column("outcome", \.outcome, nil, .must),
      Column("reason", \.reason, .text, .must),
    ]
  }

  /// Asks for one field of one recorded event to be taken out of the record for good.
  package struct Redact: Payload {
    package var entry = 0
    /// Which of the entry's events, from 1.
    package var event: Int?
    package var field = ""
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("entry", \.entry, .number(1...1_000_000), .must),
      Column("event", \.event, .number(1...1000)),
      Column("field", \.field, .line, .must),
      Column("reason", \.reason, .text, .must),
    ]
  }

  /// One field of one recorded event, taken out.
  package struct Redaction: Payload {
    package var entry = 0
    package var event: Int?
    package var field = ""
    package var reason = ""
    /// All else the entry held: the fold takes it instead.
    package var content: StoredValue?
    /// Where it stands now, for an entry that belonged to another case.
    package var movedTo = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("entry", \.entry, .number(1...1_000_000), .must),
      Column("event", \.event, .number(1...1000)),
      Column("field", \.field, .line, .must),
      Column("reason", \.reason, .text, .must),
      Column("content", \.content),
      Column("moved-to", \.movedTo),
    ]
  }

  /// Going on although a requirement was not met, and why.
  package struct Departure: Payload {
    /// The requirement's id in the pack.
    package var requirement = ""
    /// The command that was given all the same.
    package var command = ""
    package var reason = ""
    package var advice = ""
    package var isMust = false
    /// What a later entry says of it.
    package var answer = ""
    /// What the command was about, as the event says that stands behind it in its entry; empty where
    /// it was about the whole case.
    package var about: String?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("requirement", \.requirement, .line, .must),
      Column("command", \.command),
      Column("reason", \.reason, .text, .must),
      Column("advice", \.advice, .text),
      Column("must", \.isMust),
    ]
  }

  package struct DepartureAnswer: Payload {
    /// Which departure, from 1 in the order they were recorded.
    package var departure = 0
    package var answer = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("departure", \.departure, .number(1...1_000_000), .must),
      Column("answer", \.answer, .text, .must),
    ]
  }
}

extension CaseFile.State {
  /// Takes the day on which a note was recorded.
  mutating func tellWhenNoted(_ event: RecordedEvent, on today: Day) {
    guard event.kind == "case.noted" else { return }
    notes[notes.count - 1].made = today
  }

  /// Takes from the event behind departures what they are about.
  mutating func tellWhatDeparted(_ event: RecordedEvent) {
    guard !event.isDeparture else { return }
    for index in departures.indices.reversed() {
      guard departures[index].about == nil else { return }
      departures[index].about = event.on ?? ""
    }
  }
}
