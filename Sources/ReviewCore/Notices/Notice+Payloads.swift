package import Guidance

extension Moment: ClosedAnswer {}

extension Notice {
  /// What is called for: which notice of the guidance, by what, to whom and by when.
  package struct Called: Payload {
    /// The item of the pack's list.
    package var notice = ""
    /// The moment that called for it; none where somebody did.
    package var moment: Moment?
    /// The day of that moment, or of the call.
    package var day: Day?
    /// What the moment was about, where there are several: an agency, somebody who takes part.
    package var about = ""
    /// Whom it goes to: tags of the pack's words.
    package var addressees: [String] = []
    /// The day it falls due, as counted then; none where no time is set.
    package var due: Day?
    /// Why somebody called for it.
    package var why = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("notice", \.notice, .choice(.list("notices")), .must),
      Column("moment", \.moment),
      Column("day", \.day),
      Column("about", \.about),
      Column("addressees", \.addressees, .line),
      Column("due", \.due, .dayAhead),
      Column("why", \.why, .text),
    ]
  }

  /// Calling for a notice that no moment of the record called for.
  package struct ByHand: Payload {
    package var notice = ""
    package var due: Day?
    package var why = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("notice", \.notice, .choice(.list("notices")), .must),
      Column("why", \.why, .text),
      Column("due", \.due, .dayAhead),
    ]

    /// Addressees are the pack's, and are put in where the pack is known.
    func called(on day: Day) -> Called {
      var called = Called()
      called.notice = notice
      called.day = day
      called.due = due
      called.why = why
      return called
    }
  }

  package struct Draft: Payload {
    package var text = ""
    package var by = ""
    package var day: Day?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("text", \.text, .text, .must),
      Column("by", \.by, .person),
      Column("day", \.day),
    ]
  }

  package struct Sending: Payload {
    package var day: Day?
    /// By post, by secure mail, by hand.
    package var how = ""
    /// Whom it went to, by name or by body.
    package var to = ""
    package var by = ""
    /// Why it went after its date.
    package var lateReason = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must),
      Column("how", \.how),
      Column("to", \.to),
      Column("by", \.by, .person),
      Column("late-reason", \.lateReason, .text),
    ]
  }

  package struct Receipt: Payload {
    package var day: Day?
    package var by = ""

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("day", \.day, nil, .must), Column("by", \.by),
    ]
  }

  package struct NotNeeded: Payload {
    package var reason = ""

    package init() {}

    package static let columns: [Column<Self>] = [Column("reason", \.reason, .text, .must)]
  }
}
