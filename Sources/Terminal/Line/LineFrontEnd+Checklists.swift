import ReviewCore
import Screens

/// A checklist in line mode: a word says where an item stands, and the next is asked.
extension LineFrontEnd {
  /// The form of an item of a checklist, where that is the page.
  private var item: FormPlace? {
    guard case .form(let place) = session.model.place.page, place.form == "checklist.say"
    else { return nil }
    return place
  }

  /// Takes a word of a checklist; whether it was one.
  mutating func takeItemWord(_ word: String) -> Bool {
    if case .checklist = session.model.place.page, word == "next" {
      let open = session.model.linesToChoose().first { $0.row?.isOpen == true }
      guard let open else {
        print(LineWords.nothingOpen)
        return true
      }
      self.open(open)
      return true
    }
    guard let item else { return false }
    if let state = LineWords.states[word] {
      say(state)
      return true
    }
    switch word {
    case "text": ask(["agreed"])
    case "action": ask(["action", "lead", "due"])
    case "next": goOn(from: item)
    default: return false
    }
    return true
  }

  /// Says where the item stands, asks what that needs, records it and goes on to the next.
  private mutating func say(_ state: Checklist.ItemState) {
    guard let field = line("state") else { return }
    session.take(.focus(field.stop))
    session.take(.chosen([state.rawValue]))
    _ = session.settle()
    switch state {
    case .toDo: ask(["action", "lead", "due"])
    case .question, .notApplicable: ask(["reason"])
    case .open, .agreed, .done: break
    }
    recordAndGoOn()
  }

  private mutating func ask(_ fields: [String]) {
    for id in fields {
      guard let line = line(id), let field = line.field else { continue }
      session.take(.focus(line.stop))
      ask(field)
    }
  }

  private func line(_ field: String) -> LineChoice? {
    session.model.linesToChoose().first { $0.field?.id == field }
  }

  private mutating func recordAndGoOn() {
    let lines = session.model.linesToChoose()
    if let next = lines.first(where: { $0.row?.action == .recordAndNext }) {
      open(next)
    } else {
      command(.record)
    }
  }

  /// On to the next item; what was typed of this one is recorded once it is said where it stands.
  private mutating func goOn(from item: FormPlace) {
    if line("state")?.field?.answer?.isEmpty == false,
      session.model.drafts[item].map({ !$0.answers.isEmpty }) == true
    {
      recordAndGoOn()
      return
    }
    if session.model.drafts[item].map({ !$0.answers.isEmpty }) == true {
      print(LineWords.stateFirst)
      return
    }
    let next = session.model.itemAfter(item)
    session.take(.key(.escape))
    let line = session.model.linesToChoose().first { line in
      next.map { line.row?.action == .open(.form($0)) } ?? false
    }
    if let line { open(line) }
  }

  /// What can be typed at an item.
  func tellItemWords() {
    if item != nil { print(LineWords.itemWords) }
  }
}

extension LineWords {
  static let states: [String: Checklist.ItemState] = [
    "open": .open, "agreed": .agreed, "to do": .toDo, "done": .done, "question": .question,
    "not applicable": .notApplicable,
  ]
  static let nothingOpen = "No item of this list is open."
  static let stateFirst =
    "What you typed is kept. Type where the item stands: agreed, to do, done, question."
  static let itemWords =
    "Type where it stands (agreed, to do, done, question, not applicable, open), “text” to write "
    + "what was agreed, “action”, “next”, “back”, “list”, “why”, “help”, “quit”."
}
