/// One thing said or learned, with who said it and how it is known (flowchart, step 7).
package struct LogEntry: RegisterItem {
  package enum HowKnown: String, ClosedAnswer {
    case ownRecord = "own-record"
    case toldBy = "told-by"
    case opinion
    case notSaid = "not-said"
    /// What the law or the guidance says, explained to the meeting.
    case law
  }

  /// Who said it.
  ///
  /// Where it came from outside the room, `outside` says from whom instead.
  package var person = ""
  package var outside = ""
  package var said = ""
  package var howKnown: HowKnown?
  /// From whom the speaker has it.
  package var toldBy = ""
  /// Some of it from the speaker's own record, the rest told by somebody.
  package var isPartlyOwnRecord = false
  package var time: ClockTime?
  package var day: Day?
  package var isKey = false
  /// Read back and agreed.
  package var isReadBack = false
  package var readBackAt: ClockTime?
  /// When its words were last corrected.
  package var correctedAt: ClockTime?
  /// Legal advice, kept apart: out of minutes, letters and the room window.
  package var isLegal = false
  /// What legal advice was about, in words that papers may have.
  package var adviceOn = ""
  /// May it be shared further, for what came from outside.
  package var maybeShared = ""
  /// The meeting it was said in; none where it came between meetings.
  package var meeting = ""

  package init() {}

  package static let register = "log"
  package static let thing = "log"
  package static let columns: [Column<Self>] = [
    Column("said", \.said, .text, .must),
    Column("person", \.person, .person),
    Column("how-known", \.howKnown),
    Column("told-by", \.toldBy),
    Column("key", \.isKey),
    Column("part-own-record", \.isPartlyOwnRecord),
    Column("read-back", \.isReadBack),
    Column("read-back-at", \.readBackAt),
    Column("legal", \.isLegal),
    Column("advice-on", \.adviceOn),
    Column("time", \.time),
    Column("outside", \.outside),
    Column("day", \.day),
    Column("may-be-shared", \.maybeShared),
    Column("meeting", \.meeting),
    Column("corrected-at", \.correctedAt),
  ]
}
