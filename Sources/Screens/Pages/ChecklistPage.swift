import Guidance
import ReviewCore

extension Model {
  /// One screen for every checklist of the pack, and for that of each practitioner event.
  ///
  /// - Parameter id: The name of the list, or the event's id.
  func checklistPage(_ id: String) -> PageSpec {
    let list = Checklist.list(of: id, in: record)
    let items = guidance[list]
    let said = record.checklist(id)
    let tally = said.tally(of: items.filter(\.isUsed))
    var spec = PageSpec(
      checklistPlace(id), todo: Wording.checklistTodo(tally),
      short: Wording.checklistShort(tally))
    let shown = place.onlyOpen ? items.filter { said.isLeft($0) } : items
    if place.onlyOpen {
      spec.todo = Wording.onlyOpenTodo(shown.count, of: tally.all)
      spec.todoShort = Wording.onlyOpenShort(shown.count)
    }
    spec.commands = [.agree, .notApplicable, .nextOpen, .onlyOpen, .question, .takeBack]
    spec.guidance = items.first?.id
    // As much of what was said as the list leaves room for.
    spec.detailRows = min(7, max(5, bodyHeight - shown.count - 1))
    let width = items.map { Wording.itemState(said.state(of: $0.id)).count }.max() ?? 0
    let states = max(width, 8)
    spec.items = [Wording.checklistHead(states: states)]
    spec.items += shown.map { item in
      if let reason = item.local.notUsed { return notUsedRow(item, reason, states) }
      return .row(itemRow(item, said, in: id, states))
    }
    if shown.isEmpty { spec.items.append(.text(Wording.nothingLeft)) }
    spec.items += disagreements(["list:\(list)"])
    return spec
  }

  /// For line 1: of an event above all the day, which tells it from the others.
  private func checklistPlace(_ id: String) -> String {
    record.practitionerEvents[id]?.known?.day.map {
      Wording.checklistPlace($0.withShortWeekday)
    }
      ?? checklistTitle(id)
  }

  func checklistTitle(_ id: String) -> String {
    guard let event = record.practitionerEvents[id]?.known else {
      return guidance.title(of: id) ?? id
    }
    return Wording.event(event.day?.withShortWeekday ?? "", event.purpose)
  }

  private func itemRow(
    _ item: Item, _ said: Checklist.State, in id: String, _ states: Int
  ) -> Row {
    let word = said.items[item.id]
    let state = said.state(of: item.id)
    let isMust = item.force == .must
    let isSettled = state == .done || state == .notApplicable
    var row = Row(
      item.label, .open(.form(FormPlace("checklist.say", about: id, preset: ["item": item.id]))),
      mark: Wording.itemMark(item.number, isMust, Wording.itemState(state), states),
      who: word?.lead ?? "",
      right: word?.due.map { Wording.due($0, today, isDone: isSettled) } ?? "",
      role: word?.due.map { $0 < today && !isSettled } == true ? .pastDate : .plain,
      detail: ([item.text] + Wording.saidLines(word)).filter { !$0.isEmpty }
        + [authority(of: item)])
    row.spoken = Wording.itemState(state) + (isMust ? Wording.spokenMust : "")
    row.detailTitle = Wording.itemTitle(item.number, item.label, isMust: isMust)
    return row.numbered(item.number, isOpen: state == .open)
  }

  /// An item the board does not use: in sight, with the reason, and not asked.
  private func notUsedRow(_ item: Item, _ reason: String, _ states: Int) -> PageItem {
    .row(
      Row(
        item.label, .open(.guidanceItem(item.id)),
        mark: Wording.itemMark(item.number, false, Wording.notUsed, states),
        detail: [item.text, Wording.notUsedBecause(reason)]
      ).numbered(item.number, isOpen: false))
  }

  /// A line that opens a checklist, with how many of its items are agreed.
  func checklistRow(_ id: String) -> PageItem { checklistRow(id, nil) }

  func checklistRow(_ id: String, _ title: String?) -> PageItem {
    let list = Checklist.list(of: id, in: record)
    let tally = record.checklist(id).tally(of: guidance.used(list))
    return .row(
      Row(
        title ?? guidance.title(of: list) ?? list, .open(.checklist(id)),
        right: Wording.settled(tally.agreed, of: tally.all)))
  }
}

extension Checklist.State {
  /// Whether something is left to do of an item.
  func isLeft(_ item: Item) -> Bool {
    item.isUsed && [.open, .toDo, .question].contains(state(of: item.id))
  }
}
