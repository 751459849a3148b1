import ReviewCore

/// The words of the checklists.
extension Wording {
  static func checklistTodo(_ tally: Checklist.Tally) -> String {
    let head = "\(tally.agreed) of \(tally.all) agreed"
    if tally.isDone { return "\(head), and nothing is left to be done." }
    let still = tally.left > 0 ? ", \(tally.left) of them still to be done" : ""
    return "\(head)\(still). Space: agreed, and on."
  }
  static func checklistShort(_ tally: Checklist.Tally) -> String {
    tally.left > 0
      ? "\(tally.agreed) of \(tally.all), \(tally.left) to do. Space: agreed."
      : "\(tally.agreed) of \(tally.all). Space: agreed."
  }
  static func onlyOpenTodo(_ left: Int, of all: Int) -> String {
    "Only what something is left of: \(left) of \(all). o shows everything again."
  }
  static func onlyOpenShort(_ left: Int) -> String { "Only what is left: \(left). o: all." }
  static let nothingLeft = "Nothing is left here."

  /// The heads of the columns.
  static func checklistHead(states: Int) -> PageItem {
    var head = Row(
      "Item", .none, mark: itemMark(nil, false, "State", states), who: "Who", right: "By",
      role: .muted)
    head.spoken = "State"
    return .row(head)
  }
  static let spokenMust = ", must"
  static func itemMark(_ number: Int?, _ isMust: Bool, _ state: String, _ states: Int) -> String {
    let number = Width.pad(number.map { "\($0)" } ?? "", to: 2)
    return "\(number) \(isMust ? "M" : " ") \(Width.pad(state, to: states))"
  }
  static func itemTitle(_ number: Int, _ label: String, isMust: Bool) -> String {
    "\(number) \(label)" + (isMust ? " (M: the guidance says must)" : "")
  }
  static func itemOf(_ number: Int, _ all: Int) -> String { "Item \(number) of \(all)" }
  static func recordAndNext(_ number: Int, _ label: String) -> String {
    "Record, and on to \(number): \(label)"
  }
  static let whyAsked = "Why it is asked"
  static let saidBefore = "What was said of it"

  static func itemState(_ state: Checklist.ItemState) -> String {
    switch state {
    case .open: "open"
    case .agreed: "agreed"
    case .toDo: "to do"
    case .done: "done"
    case .question: "question"
    case .notApplicable: "not applicable"
    }
  }

  /// What was agreed of an item; what is left, who does it and by when; why it is a question or does
  /// not apply.
  static func saidLines(_ word: Checklist.Word?) -> [String] {
    guard let word else { return [] }
    let reason =
      switch word.state {
      case .question where !word.reason.isEmpty: "Question: \(word.reason)"
      case .notApplicable where !word.reason.isEmpty: "Not applicable: \(word.reason)"
      default: ""
      }
    let by = [word.lead, word.due.map { "by \($0.withShortWeekday)" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let action =
      word.action.isEmpty ? "" : sentences(["To do: \(word.action)", by])
    return [reason, word.agreed.isEmpty ? "" : "Agreed: \(word.agreed)", action]
      .filter { !$0.isEmpty }
  }

  /// Texts one after the other, each ended.
  static func sentences(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }
      .map { text in ".?!…".contains(text.last ?? " ") ? text : text + "." }
      .joined(separator: " ")
  }
}
