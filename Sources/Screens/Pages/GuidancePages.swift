import Guidance
import ReviewCore

extension Model {
  /// The lists of the guidance set.
  func guidancePage() -> PageSpec {
    var spec = PageSpec(
      Wording.guidanceTitle, todo: guidance.title, short: Wording.stageShort)
    spec.items = guidance.lists.filter { $0.name != "threshold-rules" }.map { list in
      .row(Row(list.title, .open(.guidanceList(list.name)), right: "\(list.items.count)"))
    }
    return spec
  }

  func guidanceListPage(_ list: String) -> PageSpec {
    var spec = PageSpec(
      guidance.title(of: list) ?? list, todo: Wording.guidanceListTodo, short: Wording.stageShort)
    spec.items = guidance[list].map { item in
      .row(
        Row(
          item.label, .open(.guidanceItem(item.id)), mark: "\(item.number)",
          right: Wording.forceMark(item.force), detail: [item.text]))
    }
    return spec
  }

  /// One item: what it says, why it is asked, whose word it is and where it stands.
  func guidanceItemPage(_ id: String) -> PageSpec {
    guard let item = guidance.item(id) else { return guidancePage() }
    var spec = PageSpec(
      guidance.title(of: item.list) ?? Wording.guidanceTitle, todo: item.label,
      short: item.label)
    spec.items = [.text(item.text), .gap]
    for part in item.parts { spec.items.append(.text("· " + part.text)) }
    if !item.parts.isEmpty { spec.items.append(.gap) }
    if let help = item.help { spec.items += [.text(help), .gap] }
    spec.items += [
      .labelled(Wording.source, item.source.description),
      .labelled(Wording.standing, guidance.fill(Wording.standing(item.standing))),
      .labelled(Wording.forceLabel, Wording.force(item.force)),
    ]
    if let note = Wording.provenance(item.provenance) { spec.items.append(.text(note, .muted)) }
    spec.items += [
      .gap,
      .row(
        Row(
          Wording.wholeList(guidance.title(of: item.list) ?? ""),
          .open(.guidanceList(item.list)))),
      .row(Row(Wording.allLists, .open(.guidance))),
    ]
    return spec
  }
}
