/// The sentences of the command line.
enum CommandWords {
  static func misplaced(_ number: Int, _ reason: String, at place: String) -> String {
    "Entry \(number) (\(place)) cannot follow what was recorded before: \(reason). The case can be "
      + "read up to there; nothing can be recorded in it."
  }

  static func guidanceNotThere(_ id: String, uses title: String) -> String {
    "The guidance set this case was opened under (\(id)) is not in the case folder. It is shown "
      + "under the one the program has: \(title)."
  }

  static func guidanceDamaged(_ id: String, _ reason: String) -> String {
    "The guidance set this case was opened under (\(id)) cannot be used: \(reason) The case can be "
      + "read, under the guidance the program has; nothing can be recorded in it."
  }

  static let otherOffered = "The program has other guidance at hand. Leave this field out."
  static let nothingToKeep = "what the case was opened under is not in the case folder"

  static func notUsed(_ reason: String) -> String { "Not used by your board: \(reason)" }
  static let leftTheDoor = "Nothing was opened and nothing was made."
  static func goesBy(_ title: String, _ id: String) -> String { "Guidance set: \(title) (\(id))." }

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
    }
  }
}
