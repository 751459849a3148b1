import Guidance
import ReviewCore

extension Model {
  /// What is different between the guidance of the case and what the program has now, and the
  /// choice between them.
  func guidanceChoicePage() -> PageSpec {
    var spec = PageSpec(
      Wording.guidanceTitle, todo: Wording.guidanceChoiceTodo, short: Wording.guidanceChoiceShort)
    guard let other = open?.guidance?.other else {
      spec.items = [.text(Wording.sameGuidance)]
      return spec
    }
    spec.items = [
      .labelled(Wording.thisCase, guidance.title), .labelled(Wording.atHand, other.title), .gap,
    ]
    if !isReadOnly {
      spec.items += [choice("case.keep-guidance", other), choice("case.take-guidance", other)]
    }
    spec.items += differences(GuidanceDifference(from: guidance, to: other))
    return spec
  }

  private func choice(_ form: String, _ other: Guidance) -> PageItem {
    row(form, preset: ["guidance": other.id, "guidance-digest": other.digest])
  }

  private func differences(_ difference: GuidanceDifference) -> [PageItem] {
    if difference.isEmpty { return [.gap, .text(Wording.noDifference)] }
    var items: [PageItem] = []
    if !difference.terms.isEmpty {
      items.append(.heading(Wording.namesDiffer))
      items += difference.terms.map { .labelled($0.before, $0.after) }
    }
    for list in difference.lists {
      items.append(.heading(list.title))
      items += list.changes.map { change in
        .row(
          Row(
            change.item.label, .open(.guidanceChange(change.item.id)),
            right: Wording.change(change.kind), detail: [change.item.text]))
      }
    }
    if !difference.holidaysAdded.isEmpty || !difference.holidaysGone.isEmpty {
      items.append(.heading(Wording.daysOff))
      items += difference.holidaysAdded.map { .labelled(Wording.dayAdded, words(of: $0)) }
      items += difference.holidaysGone.map { .labelled(Wording.dayGone, words(of: $0)) }
    }
    if difference.isThresholdOther {
      items += [.gap, .text(Wording.thresholdDiffers, .attention)]
    }
    return items
  }

  private func words(of holiday: Guidance.Holiday) -> String {
    "\(Day(iso: holiday.date)?.withWeekday ?? holiday.date): \(holiday.name)"
  }

  /// An item as the case's guidance has it, and as the other has it.
  func guidanceChangePage(_ id: String) -> PageSpec {
    let before = guidance.item(id)
    let after = open?.guidance?.other?.item(id)
    var spec = PageSpec(
      Wording.guidanceTitle, todo: after?.label ?? before?.label ?? id,
      short: Wording.guidanceChoiceShort)
    for (title, item) in [(Wording.thisCase, before), (Wording.atHand, after)] {
      spec.items.append(.heading(title))
      guard let item else {
        spec.items.append(.text(Wording.notThere))
        continue
      }
      spec.items += [.text(item.label, .strong), .text(item.text)]
      spec.items += item.parts.map { .text("· " + $0.text) }
      if let help = item.help { spec.items += [.gap, .text(help)] }
      spec.items += local(item)
      spec.items.append(.text(authority(of: item), .muted))
    }
    return spec
  }
}
