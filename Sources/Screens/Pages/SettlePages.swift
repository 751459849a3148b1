import ReviewCore
import StrictJSON

/// Entries of two laptops that had not seen each other, and what was taken out of the record.
extension Model {
  /// The entries that wait for somebody to settle them.
  func setAsideRows() -> [PageItem] {
    record.unsettled.map { aside in
      .row(
        Row(
          Wording.setAside(aside.number), .open(.entry(aside.number)), role: .attention,
          detail: [aside.why.sentence]))
    }
  }

  /// What was taken out of an entry and still stands elsewhere: a line to take it out again.
  func standingRows() -> [PageItem] {
    (open?.shown.standing ?? []).map { standing in
      .row(
        Row(
          Wording.stillStands(standing.entry),
          .open(
            .form(
              FormPlace(
                "case.redact",
                preset: [
                  "entry": String(standing.entry), "event": String(standing.event),
                  "field": standing.field,
                ]))), role: .attention, detail: [Wording.stillStandsMeans]))
    }
  }

  /// What the page of an entry says where it was set aside.
  func setAsideItems(_ number: Int) -> [PageItem] {
    guard let aside = record.setAside(number) else { return [] }
    var items: [PageItem] = []
    if aside.settled?.outcome != .take {
      items.append(
        .text("! " + Wording.setAsideWhy(aside.why.sentence), .attention))
    }
    if let other = aside.why.other {
      items.append(.row(Row(Wording.otherEntry(other), .open(.entry(other)))))
    }
    if let settled = aside.settled {
      let outcome = FormWords.choice(
        settled.outcome.rawValue, field: "outcome", form: "case.settle")
      items.append(
        .row(
          Row(
            Wording.settledAs(outcome, by: settled.by), .open(.entry(settled.by)),
            detail: [settled.reason])))
    } else if !isReadOnly {
      items.append(row("case.settle", preset: ["entry": String(number)]))
    }
    return items + [.gap]
  }

  /// What was taken out of an entry: the answer, by which entry, when and why.
  func takenOut(of number: Int) -> [PageItem] {
    let redactions = (open?.shown.redactions(of: number) ?? []).filter { _, event in
      !Self.isOwn(event.fields["field"]?.string ?? "")
    }
    guard !redactions.isEmpty else { return [] }
    let form = open?.shown.entries.first { $0.number == number }?.content.object?["do"]?.string
    return [.heading(Wording.takenOut)]
      + redactions.map { entry, event in
        let field = event.fields["field"]?.string ?? ""
        let day = (try? EntryContent(json: entry.content))?.today.written ?? ""
        let reason = event.fields["reason"]?.string ?? ""
        return .row(
          Row(
            "\(field == "*" ? Wording.movedAway : words(form ?? "").field(field).label): \(reason)",
            .open(.entry(entry.number)),
            right: Wording.takenOutBy(entry.number, day), detail: [reason]))
      }
  }

  /// What an entry holds on behalf of others: gone with what it says of them.
  private static func isOwn(_ field: String) -> Bool { field == "content" || field == "new" }

  /// The answers of an entry that can be taken out of it.
  func takeOutPage(_ number: Int) -> PageSpec {
    var spec = PageSpec(
      Wording.takeOutOf(number), todo: Wording.takeOutTodo, short: Wording.takeOutShort)
    let entry = open?.shown.entries.first { $0.number == number }
    let content = entry.flatMap { try? EntryContent(json: $0.content) }
    for (place, event) in (content?.events ?? []).enumerated() {
      let form = content?.form ?? ""
      for (key, value) in event.fields.members where !isUnsaid(key, of: form) {
        let field = CaseRecord.form(form)?.field(key)
        guard field?.need != .must else { continue }
        let redact = FormPlace(
          "case.redact",
          preset: ["entry": String(number), "event": String(place + 1), "field": key])
        let text = Wording.shown(value, field, form, self)
        spec.items.append(
          .row(
            Row(
              words(form).field(key).label, isReadOnly ? .none : .open(.form(redact)),
              right: text.replacing("\n", with: " "), detail: [text])))
      }
    }
    if spec.items.isEmpty { spec.items = [.text(Wording.nothingToTakeOut)] }
    return spec
  }
}
