import ReviewCore

/// The forms that are asked outside a case: a folder, and a new case in it.
enum FolderForms {
  private static func form(_ name: String, _ fields: Field...) -> Form {
    Form("folder.\(name)", about: .theCase, fields: fields, requirements: [])
  }

  private static let path = Field(id: "path", kind: .line, need: .must)
  private static let name = Field(id: "name", kind: .line, need: .must)
  private static let role = Field(id: "role", kind: .line, need: .must)

  static let create = form("create", path, name, role)
  static let open = form("open", path)
  static let restore = form("restore", Field(id: "backup", kind: .line, need: .must), path)
  static let backUp = form("back-up", path)
  static let names = form(
    "names", Field(id: "keeper", kind: .line, need: .must),
    Field(id: "successor", kind: .line, need: .may), Field(id: "tried", kind: .flag, need: .may))
  static let confirm = form("confirm", Field(id: "code", kind: .line, need: .must))
  static let accept = form("accept")
  static let addMember = form("add-member", name, role)
  /// About a member, by their id.
  static let removeMember = form("remove-member")
  static let writeAnew = form("write-anew")
  static let newSheet = form("new-sheet")
  static let lookInto = form("look-into", path)
  /// The case that is open, to another folder.
  static let send = form("send", Field(id: "recipients", kind: .line, need: .must), path)
  static let lockAfter = form("lock-after", Field(id: "minutes", kind: .line, need: .must))
  /// What is typed in a case, kept outside the folder while that cannot take it.
  static let keepElsewhere = form("keep-elsewhere", path)
  /// And brought back.
  static let takeUp = form("take-up", path)

  static let all = [
    create, open, restore, backUp, names, confirm, accept, addMember, removeMember, writeAnew,
    newSheet, lookInto, send, lockAfter, keepElsewhere, takeUp,
  ]

  static func named(_ name: String) -> Form? { all.first { $0.name == name } }

  /// What recording such a form asks of the world; nothing for the form of a case.
  static func effect(of place: FormPlace, _ answers: Answers) -> Effect? {
    let path = answers.text("path")
    return switch place.form {
    case create.name:
      .createFolder(path: path, member: answers.text("name"), role: answers.text("role"))
    case open.name: .openFolder(path: path)
    case restore.name: .folder(.restore(backup: answers.text("backup"), path: path))
    case backUp.name: .folder(.backUp(path: path))
    case names.name:
      .folder(
        .nameKeepers(
          keeper: answers.text("keeper"), successor: answers.text("successor"),
          tried: answers.text("tried") == "yes"))
    case confirm.name: .folder(.confirm(code: answers.text("code")))
    case accept.name: .folder(.acceptAsIs)
    case addMember.name:
      .folder(.addMember(name: answers.text("name"), role: answers.text("role")))
    case removeMember.name: .folder(.removeMember(id: place.about ?? ""))
    case writeAnew.name: .folder(.writeAnew)
    case newSheet.name: .folder(.newSheet)
    case lookInto.name: .folder(.lookInto(path: path))
    case send.name: .folder(.send(recipients: answers.text("recipients"), path: path))
    case lockAfter.name: .folder(.lockAfter(minutes: answers.text("minutes")))
    case takeUp.name: .takeUp(path: path)
    case "case.open": .newCase(answers)
    default: nil
    }
  }
}

extension Form {
  /// A form by name: of the core, or of those asked outside a case.
  static func named(_ name: String) -> Form? {
    name == PaperForms.write.name
      ? PaperForms.write : FolderForms.named(name) ?? CaseRecord.form(name)
  }
}
