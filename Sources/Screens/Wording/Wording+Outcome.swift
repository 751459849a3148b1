import Guidance
import ReviewCore

/// The words of the pages from commissioning to the end of the case.
extension Wording {
  // Commissioning
  static func ended(_ day: String) -> String { "contract ended \(day)" }
  static func independenceTests(_ met: Int, of all: Int) -> String {
    "Tests of full independence met by whoever chairs: \(met) of \(all)"
  }
  static let checklists = "Checklists"

  // The review
  static func endedWithoutReport(_ day: String) -> String {
    "The review ended without a report on \(day). The guidance gives no rule for this."
  }

  static let challenged = "The decision was challenged. It is made again, be it the same."
  static let endNoRule = "The guidance gives no rule: it tells of one review that ended so."

  // The report
  static let askedOfReport = "What is asked of the report"
  static func earlierDraft(_ version: String) -> String { "of draft \(version): judge anew" }
  static let keyQuestions = "Key questions that changed, with the reasons, for the report"
  static func reworked(_ kind: Reworking.Kind, _ text: String) -> String {
    switch kind {
    case .added: "added: \(text)"
    case .changed: "changed: \(text)"
    case .withdrawn: "taken out: \(text)"
    }
  }
  static let noReason = "no reason is written down"
  static let addenda = "Addenda"
  static let caution = "Take care"

  // Media
  static let media = "Media"
  static let mediaTodo =
    "What the press is told, when and by whom: from the first day of the review."
  static let mediaShort = "What the press is told, and by whom."
  static func statement(_ version: String) -> String { "Statement \(version)" }
  static func agreedBy(_ agencies: [String]) -> String {
    agencies.isEmpty ? "agreed by no agency yet" : "agreed: " + agencies.joined(separator: ", ")
  }

  // Publication
  static func onWebsite(until day: String) -> String {
    "To stay on the website until \(day) at the least; after that it is given on request."
  }
  static func takenDown(_ day: String) -> String {
    "Taken off the website on \(day). It is given on request."
  }
  static let publishedAt = "Published"
  static let notPublished = "Not published"
  static let before = "Decided before"

  // Learning, action, requests
  static let staffHeard = "What staff say"
  static let afterwards = "What is made of the review"
  static func year(_ year: Int?) -> String { year.map { "annual report \($0)" } ?? "" }
  static func requestOpen(_ who: String) -> String { "\(who) asks for information: no answer yet" }

  // Quality markers
  static let markers = "Quality markers"
  static let markersTodo =
    "Eighteen markers, each with its questions. Words and evidence, no scores."
  static let markersShort = "Words and evidence, no scores."
  static let markerTodo = "Say of each question what you make of it and what shows it."
  static let markerShort = "What you make of each question."

  // The end
  static func closed(_ day: String) -> String { "The case was closed on \(day)." }
}
