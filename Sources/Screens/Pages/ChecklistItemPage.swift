import Guidance
import ReviewCore

/// What the form of one item of a checklist says besides its questions.
extension Model {
  /// Where the item stands in its list, for line 1; nothing for other forms.
  func itemPlace(_ place: FormPlace) -> String? {
    guard place.form == "checklist.say", let item = guidance.item(place.preset["item"] ?? "")
    else { return nil }
    let all = guidance[Checklist.list(of: place.about ?? "", in: record)].count
    return Wording.itemOf(item.number, all)
  }

  /// The next item of the list that the board uses, as a form.
  package func itemAfter(_ place: FormPlace) -> FormPlace? {
    guard place.form == "checklist.say" else { return nil }
    let items = guidance.used(Checklist.list(of: place.about ?? "", in: record))
    guard let index = items.firstIndex(where: { $0.id == place.preset["item"] }),
      items.indices.contains(index + 1)
    else { return nil }
    return FormPlace("checklist.say", about: place.about, preset: ["item": items[index + 1].id])
  }

  /// Recording, and on to the next item: for typing in a sheet of paper in its order.
  func nextItemRow(_ place: FormPlace) -> [PageItem] {
    guard let next = itemAfter(place), let item = guidance.item(next.preset["item"] ?? "")
    else { return [] }
    return [.row(Row(Wording.recordAndNext(item.number, item.label), .recordAndNext))]
  }

  /// Why an item is asked, and everything that was said of it.
  func itemBackground(_ place: FormPlace) -> [PageItem] {
    guard place.form == "checklist.say", let item = guidance.item(place.preset["item"] ?? "")
    else { return [] }
    var items: [PageItem] = []
    if let help = item.help {
      items += [.heading(Wording.whyAsked)] + help.split(separator: "\n").map { .text(String($0)) }
    }
    let told = record.history(of: item.id, in: place.about ?? "")
    if !told.isEmpty {
      items.append(.heading(Wording.saidBefore))
      items += told.reversed().compactMap { telling in
        guard let word = try? Checklist.Word.load(telling.event.fields, of: telling.event.kind)
        else { return nil }
        return .labelled(
          telling.day.written,
          Wording.sentences([Wording.itemState(word.state ?? .open)] + Wording.saidLines(word)))
      }
    }
    return items
  }
}
