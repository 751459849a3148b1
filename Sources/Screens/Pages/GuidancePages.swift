import Guidance
import ReviewCore

extension Model {
  /// The lists of the guidance set, as somebody looks for them.
  func guidancePage() -> PageSpec {
    var spec = PageSpec(
      Wording.guidanceTitle, todo: Wording.guidanceTodo, short: Wording.guidanceShort)
    spec.commands = [.find]
    for group in guidance.groups {
      spec.items.append(.heading(group.title))
      spec.items += group.lists.map(listRow)
    }
    if guidance.groups.isEmpty { spec.items = guidance.listNames.map(listRow) }
    spec.items += [.gap, .text(guidance.title, .muted)]
    if open?.guidance?.other != nil {
      spec.items.append(.row(Row(Wording.otherGuidance, .open(.guidanceChoice))))
    }
    return spec
  }

  private func listRow(_ list: String) -> PageItem {
    .row(
      Row(
        guidance.title(of: list) ?? list, .open(.guidanceList(list)),
        right: "\(guidance[list].count)"))
  }

  func guidanceListPage(_ list: String) -> PageSpec {
    var spec = PageSpec(
      guidance.title(of: list) ?? list,
      todo: Wording.guidanceListTodo(Set(guidance[list].filter(\.isUsed).map(\.force))),
      short: Wording.stageShort)
    spec.items =
      guidance[list].map(itemRow) + disagreements(["list:\(list)"])
    return spec
  }

  /// What has some words, in all of the guidance.
  func guidanceSearchPage(_ words: String) -> PageSpec {
    let found = guidance.search(words)
    var spec = PageSpec(
      Wording.guidanceTitle, todo: Wording.found(words, found.count), short: Wording.stageShort)
    spec.commands = [.find]
    spec.items = found.map { item in
      .row(
        Row(
          item.label, .open(.guidanceItem(item.id)), right: guidance.title(of: item.list) ?? "",
          detail: [item.text]))
    }
    if found.isEmpty { spec.items = [.text(Wording.nothingFound)] }
    return spec
  }

  private func itemRow(_ item: Item) -> PageItem {
    .row(
      Row(
        item.label, .open(.guidanceItem(item.id)), mark: "\(item.number)",
        right: item.isUsed ? Wording.forceMark(item.force) : Wording.notUsed, detail: [item.text]))
  }

  /// One item: what it says, why it is asked, whose word it is and where it stands.
  func guidanceItemPage(_ id: String) -> PageSpec {
    guard let item = guidance.item(id) else { return guidancePage() }
    var spec = PageSpec(
      guidance.title(of: item.list) ?? Wording.guidanceTitle, todo: Wording.guidanceItemTodo,
      short: Wording.guidanceItemShort)
    spec.items = [.text(item.label, .strong), .text(item.text), .gap]
    for part in item.parts { spec.items.append(.text("· " + part.text)) }
    if !item.parts.isEmpty { spec.items.append(.gap) }
    spec.items += local(item)
    spec.items += ofItsList(item)
    spec.items += [
      .labelled(Wording.source, item.source.description),
      .labelled(Wording.standing, guidance.fill(Wording.standing(item.standing))),
      .labelled(Wording.forceLabel, Wording.force(item.force)),
    ]
    if let note = Wording.provenance(item.provenance) { spec.items.append(.text(note, .muted)) }
    spec.items += disagreements([item.id]) + bites(item)
    spec.items += [.gap] + item.lists.map(listRow)
    spec.items += [
      .row(
        Row(
          Wording.wholeList(guidance.title(of: item.list) ?? ""),
          .open(.guidanceList(item.list)))),
      .row(Row(Wording.allLists, .open(.guidance))),
    ]
    // Last: however long it is, everything that can be opened is seen first.
    if let help = item.help { spec.items += [.heading(Wording.why), .text(help)] }
    return spec
  }

  /// What the board's own protocol says of an item.
  func local(_ item: Item) -> [PageItem] {
    var items: [PageItem] = []
    if let reason = item.local.notUsed {
      items += [.text(Wording.notUsedBecause(reason), .attention), .gap]
    }
    if let original = item.local.original {
      items += [.text(Wording.boardsWords, .muted)]
      if original.label != item.label { items.append(.text(original.label, .muted)) }
      items += [.text(original.text, .muted), .gap]
    }
    return items
  }

  /// What only the items of some lists have.
  private func ofItsList(_ item: Item) -> [PageItem] {
    var items: [PageItem] = []
    func add(_ label: String, _ text: String?) {
      if let text, !text.isEmpty { items.append(.labelled(label, text)) }
    }
    add(Wording.otherEdition, item.otherEdition)
    add(Wording.treatment, item.treatment)
    add(Wording.noticeFrom, item.sender.map(term))
    add(Wording.noticeTo, item.addressees.map(term).joined(separator: ", "))
    add(Wording.noticeTime, item.clock.flatMap(guidance.item)?.label)
    if let unit = item.unit {
      add(Wording.clockLength, item.length.map { Wording.length($0, unit) } ?? Wording.notSet)
    }
    return items.isEmpty ? [] : items + [.gap]
  }

  /// Where a contradiction bites: the items and lists it is shown with.
  private func bites(_ item: Item) -> [PageItem] {
    let rows = item.anchors.compactMap { anchor -> PageItem? in
      if anchor.hasPrefix("list:") { return listRow(String(anchor.dropFirst(5))) }
      guard let item = guidance.item(anchor) else { return nil }
      return .row(
        Row(
          item.label, .open(.guidanceItem(item.id)), right: guidance.title(of: item.list) ?? ""))
    }
    return rows.isEmpty ? [] : [.heading(Wording.bitesHere)] + rows
  }
}

extension Model {
  /// Where the sources are silent or disagree at some places of the guidance: ids of items,
  /// `list:NAME`, `form:NAME`.
  ///
  /// Said plainly, and never decided.
  func disagreements(_ anchors: [String]) -> [PageItem] {
    let items = guidance.contradictions(at: anchors)
    guard !items.isEmpty else { return [] }
    return [.heading(Wording.sourcesDisagree)]
      + items.map { .row(Row($0.label, .open(.guidanceItem($0.id)))) }
  }

  /// Those at the page of a form: the form's own, and those of the item it is about.
  func disagreements(at place: FormPlace) -> [PageItem] {
    var anchors = ["form:\(place.form)"]
    if place.form.hasSuffix(".change") { anchors.append("form:\(place.form.dropLast(6))add") }
    anchors += ["item", "step", "requirement"].compactMap { place.preset[$0] }
    if place.form == "decision.make" || place.form == "decision.answer" {
      anchors += record.assessment(under: guidance)?.because.map(\.id) ?? []
    }
    return disagreements(anchors)
  }

  /// The items of a list that can be chosen: those the board uses, and what was chosen before.
  func used(
    _ list: String, _ field: Field, _ place: FormPlace
  ) -> [FieldSpec.Option] {
    let chosen = answers(of: place)[field.id]?.list ?? []
    return guidance[list].filter { $0.isUsed || chosen.contains($0.id) }
      .map { .init($0.id, $0.label) }
  }
}
