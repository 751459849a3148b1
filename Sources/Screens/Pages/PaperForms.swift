package import ReviewCore

/// The form of writing a paper: no command, as what is recorded follows from what was written.
enum PaperForms {
  static let write = Form(
    "paper.write", about: .theCase,
    fields: [
      Field(id: "where", kind: .choice(.these(["file", "printer"])), need: .must),
      Field(
        id: "format", kind: .choice(.these(PaperFormat.allCases.map(\.rawValue))), need: .may),
      Field(id: "path", kind: .line, need: .may),
      Field(
        id: "names", kind: .choice(.these(Papers.Names.allCases.map(\.rawValue))), need: .may),
      Field(id: "reason", kind: .text, need: .may),
      Field(id: "copies", kind: .number(1...999), need: .may),
      Field(id: "to", kind: .line, need: .may),
    ], requirements: [])

  /// The place of the form for a paper; the meeting or event is named where it is not the latest.
  static func place(_ kind: PaperKind, about: String? = nil) -> FormPlace {
    FormPlace(write.name, about: about, preset: ["kind": kind.rawValue])
  }
}

/// A paper to be written or printed, as the world is asked for it.
package struct PaperWish: Hashable, Sendable {
  package var kind: PaperKind
  package var about: String?
  package var isPrinted: Bool
  /// What a file is written as; to be read in a browser where nothing is said.
  package var format: PaperFormat
  /// Empty where the program is to choose a name.
  package var path: String
  package var isAnonymised: Bool
  package var reason: String
  package var to: String
  package var copies: Int?

  /// What is typed on the form; nothing where that says no place to go to.
  init?(_ place: FormPlace, _ answers: Answers) {
    guard place.form == PaperForms.write.name, let name = place.preset["kind"],
      let kind = PaperKind(rawValue: name), answers["where"] != nil
    else { return nil }
    self.kind = kind
    about = place.about
    isPrinted = answers.text("where") == "printer"
    format = PaperFormat(rawValue: answers.text("format")) ?? .html
    path = answers.text("path")
    isAnonymised = answers.text("names") == Papers.Names.anonymised.rawValue
    reason = answers.text("reason")
    to = answers.text("to")
    copies = Int(answers.text("copies"))
  }
}
