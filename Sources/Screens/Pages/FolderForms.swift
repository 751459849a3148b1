import ReviewCore

/// The forms that are asked outside a case: a folder, and a new case in it.
enum FolderForms {
  static let create = Form(
    "folder.create", about: .theCase,
    fields: [
      Field(id: "path", kind: .line, need: .must), Field(id: "name", kind: .line, need: .must),
      Field(id: "role", kind: .line, need: .must),
    ], requirements: [])

  static let open = Form(
    "folder.open", about: .theCase, fields: [Field(id: "path", kind: .line, need: .must)],
    requirements: [])

  static let backUp = Form(
    "folder.back-up", about: .theCase, fields: [Field(id: "path", kind: .line, need: .must)],
    requirements: [])

  static let names = Form(
    "folder.names", about: .theCase,
    fields: [
      Field(id: "keeper", kind: .line, need: .must),
      Field(id: "successor", kind: .line, need: .may),
      Field(id: "tried", kind: .flag, need: .may),
    ], requirements: [])

  /// What is typed in a case, kept outside the folder while that cannot take it.
  static let keepElsewhere = Form(
    "folder.keep-elsewhere", about: .theCase,
    fields: [Field(id: "path", kind: .line, need: .must)], requirements: [])

  /// And brought back.
  static let takeUp = Form(
    "folder.take-up", about: .theCase, fields: [Field(id: "path", kind: .line, need: .must)],
    requirements: [])

  static let all = [create, open, backUp, names, keepElsewhere, takeUp]

  /// What recording such a form asks of the world; nothing for the form of a case.
  static func effect(of form: String, _ answers: Answers) -> Effect? {
    switch form {
    case create.name:
      .createFolder(
        path: answers.text("path"), member: answers.text("name"), role: answers.text("role"))
    case open.name: .openFolder(path: answers.text("path"))
    case backUp.name: .backUp(path: answers.text("path"))
    case names.name:
      .nameKeepers(
        keeper: answers.text("keeper"), successor: answers.text("successor"),
        tried: answers.text("tried") == "yes")
    case takeUp.name: .takeUp(path: answers.text("path"))
    case "case.open": .newCase(answers)
    default: nil
    }
  }
}

extension Form {
  /// A form by name: of the core, or of those asked outside a case.
  static func named(_ name: String) -> Form? {
    name == PaperForms.write.name
      ? PaperForms.write
      : FolderForms.all.first { $0.name == name } ?? CaseRecord.form(name)
  }
}
