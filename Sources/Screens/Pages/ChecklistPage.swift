import Guidance
import ReviewCore

extension Model {
  /// One screen for every checklist of the pack.
  func checklistPage(_ list: String) -> PageSpec {
    let items = guidance[list]
    let said = record.checklists[list] ?? Checklist.initial
    let used = items.filter(\.isUsed)
    let open = used.count { said.state(of: $0.id) == .open }
    let left = used.count { [.toDo, .question].contains(said.state(of: $0.id)) }
    var spec = PageSpec(
      guidance.title(of: list) ?? list,
      todo: Wording.checklistTodo(used.count - open, of: used.count, left: left),
      short: Wording.checklistShort(used.count - open, of: used.count))
    spec.commands = [.agree, .notApplicable, .nextOpen]
    spec.guidance = items.first?.id
    spec.items = items.map { item in
      if let reason = item.local.notUsed { return notUsedRow(item, reason) }
      let word = said.items[item.id]
      let state = Wording.itemState(said.state(of: item.id))
      let must = item.force == .must ? "M" : " "
      return .row(
        Row(
          item.label,
          .open(.form(FormPlace("checklist.say", about: list, preset: ["item": item.id]))),
          mark: "\(Width.pad("\(item.number)", to: 2)) \(must) \(Width.pad(state, to: 9))",
          who: word?.lead ?? "",
          right: word?.due.map { Wording.due($0, today, isDone: word?.state == .done) } ?? "",
          role: word?.due.map { $0 < today && word?.state != .done } == true
            ? .pastDate : .plain,
          detail: [
            item.text,
            word.map { Wording.agreed($0.agreed, $0.action) } ?? "",
          ].filter { !$0.isEmpty } + ["\(standing(of: item)); \(item.source)"]))
    }
    spec.items += disagreements(["list:\(list)"])
    return spec
  }

  /// An item the board does not use: in sight, with the reason, and not asked.
  private func notUsedRow(_ item: Item, _ reason: String) -> PageItem {
    .row(
      Row(
        item.label, .open(.guidanceItem(item.id)),
        mark: "\(Width.pad("\(item.number)", to: 2))   \(Width.pad(Wording.notUsed, to: 9))",
        detail: [item.text, Wording.notUsedBecause(reason)]))
  }
}
