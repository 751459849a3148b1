package import ReviewCore

/// What paper is wanted, and how.
package struct PaperOrder: Hashable, Sendable {
  package var kind: PaperKind
  /// The meeting or event; the latest where none is named.
  package var about: String?
  package var isAnonymised = false
  /// The day it is written.
  package var today: Day
  /// The code that `verify` confirms, of the state of the record it is written from.
  package var checkCode = ""
  /// Where it shows an earlier state of the record, which.
  package var asItStood: String?

  package init(_ kind: PaperKind, about: String? = nil, today: Day) {
    self.kind = kind
    self.about = about
    self.today = today
  }
}

/// Why a paper cannot be written.
package enum PaperProblem: Error, Hashable, Sendable {
  /// There is nothing to write it from.
  case nothingYet(PaperNeed)
  case noSuchSubject(String)
  /// The template or one in it cannot be used.
  case templates(TemplateFaults)
  /// It goes to people outside and would show what is not recorded: each of these.
  case holes([String])
}
