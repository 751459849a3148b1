/// The sentences of the command line.
enum CommandWords {
  static func misplaced(_ number: Int, _ reason: String, at place: String) -> String {
    "Entry \(number) (\(place)) cannot follow what was recorded before: \(reason). The case can be "
      + "read up to there; nothing can be recorded in it."
  }

  static func notAmongReadable(_ name: String, _ problems: [String]) -> String {
    "No case that can be read is called “\(name)”. These cannot be read: "
      + problems.joined(separator: " ")
  }
}

/// What a command cannot go on without.
enum CommandProblem: Error, CustomStringConvertible {
  case noFolder
  case noCase
  case noSuchCase(String)
  case severalCases(String, [String])
  case unreadable(String)
  case noSuchMoment(String)
  case notPractice
  case recoveryNotYet

  var description: String {
    switch self {
    case .noFolder:
      "No case folder is named. Name it with --vault, or set CASEWRIGHT_VAULT."
    case .noCase: "No case is open."
    case .noSuchCase(let name): "There is no case “\(name)” in this folder."
    case .severalCases(let name, let ids):
      "More than one case is called “\(name)”: \(ids.joined(separator: ", ")). Name it by its id."
    case .unreadable(let path): "\(path) cannot be read."
    case .noSuchMoment(let text):
      "There is no entry “\(text)”. Give an entry's number, its code, or a time."
    case .notPractice: "CASEWRIGHT_NOW is honoured in practice folders only."
    case .recoveryNotYet:
      "Records of this release are not encrypted, so there is no recovery sheet to make. Give "
        + "--no-recovery. Nothing was made."
    }
  }
}
