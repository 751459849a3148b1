import ReviewCore

/// The sentences about papers that are made.
enum PaperWords {
  static func entry(_ number: Int, _ day: Day?) -> String {
    "entry \(number)" + (day.map { " of \($0.written)" } ?? "")
  }

  static func written(_ title: String, _ path: String) -> String {
    "\(title): written to \(path), readable by you only."
  }

  static let staysAfterPractice = "It stays when the practice ends, until you remove it."

  static func printed(_ title: String, _ printer: String) -> String {
    "\(title): sent to the printer \(printer)."
  }

  static func shown(_ holes: [String]) -> String {
    "The paper says [not recorded] for: \(holes.joined(separator: "; "))."
  }

  static func nothingYet(_ need: PaperNeed) -> String {
    switch need {
    case .meeting: "No meeting is called, so there is nothing to write this paper from."
    case .event: "No practitioner event is recorded, so there is nothing to write this paper from."
    case .recommendation: "No recommendation is recorded yet. Record it at step 11, then write it."
    case .decision: "No decision is recorded yet. Record it, then write it."
    case .noReview: "What is decided is not that there is no review; this letter would say so."
    case .opening, .views, .readBack, .referral, .invited:
      "Something this paper tells is not recorded yet."
    }
  }

  static func noSuchSubject(_ id: String) -> String {
    "There is no “\(id)” that this paper could be about."
  }

  static func templates(_ faults: String) -> String {
    "The template of this paper cannot be used; nothing was written.\n\(faults)"
  }

  static func holes(_ holes: [String]) -> String {
    "This paper goes to people outside, and this is not recorded yet: \(holes.joined(separator: "; ")). "
      + "Nothing was written."
  }
}
