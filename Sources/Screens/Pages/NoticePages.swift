import Guidance
import ReviewCore

extension Model {
  /// Every letter and notice: those still to be sent, those past their date first; those sent; those
  /// not needed.
  func noticesPage() -> PageSpec {
    var spec = PageSpec(
      Wording.noticesTitle, todo: Wording.noticesTodo, short: Wording.stageShort)
    let all = record.noticesInOrder
    let open = byDue(all.filter(\.notice.isOpen))
    spec.guidance = guidance["notices"].first?.id
    if open.isEmpty { spec.items.append(.text(Wording.nothingToSend)) }
    spec.items += open.map { row($0.id, $0.notice) }
    for (title, phase) in [
      (Wording.noticesSent, Notice.Phase.sent), (Wording.noticesNotNeeded, .notNeeded),
    ] {
      let ended = all.filter { $0.notice.phase == phase }
      if !ended.isEmpty { spec.items.append(.heading(title)) }
      spec.items += ended.map { row($0.id, $0.notice) }
    }
    spec.items += [
      .gap, row("notices.call"),
      .row(Row(guidance.title(of: "clocks") ?? "", .open(.clocks))),
    ]
    spec.items += casePapers()
    return spec
  }

  /// Those past their date the longest first, then by date, then as they were called for.
  func byDue(
    _ notices: [(id: String, notice: Notice.State)]
  ) -> [(id: String, notice: Notice.State)] {
    let dated = notices.enumerated().map { place, entry in
      (entry, due: record.due(of: entry.notice, under: guidance)?.due, place: place)
    }
    return dated.sorted { one, other in
      switch (one.due, other.due) {
      case (let due?, let later?) where due != later: due < later
      case (.some, nil): true
      case (nil, .some): false
      default: one.place < other.place
      }
    }.map(\.0)
  }

  private func row(_ id: String, _ notice: Notice.State) -> PageItem {
    let due = record.due(of: notice, under: guidance)?.due
    let over = record.daysOver(notice, on: today, under: guidance)
    let right: String =
      switch notice.phase {
      case .absent, .called, .drafted: due.map { Wording.dueBy($0, today) } ?? ""
      case .sent: notice.sent.map(Wording.sentOn) ?? ""
      case .notNeeded: ""
      }
    return .row(
      Row(
        title(of: notice), .open(.notice(id)), mark: Self.mark(of: notice.phase),
        who: addressees(of: notice), right: right, role: over == nil ? .plain : .pastDate))
  }

  private static func mark(of phase: Notice.Phase) -> String {
    switch phase {
    case .absent, .called, .drafted: Mark.toCome
    case .sent: Mark.done
    case .notNeeded: "–"
    }
  }

  /// The notice's label, with what it is about where there are several.
  func title(of notice: Notice.State) -> String {
    let label = guidance.item(notice.called.notice, in: "notices")?.label ?? notice.called.notice
    let subject = record.subject(of: notice)
    return subject.isEmpty ? label : "\(label): \(subject)"
  }

  private func addressees(of notice: Notice.State) -> String {
    notice.called.addressees.map(term).joined(separator: ", ")
  }

  /// One letter or notice: what the guidance says of it, how its date was counted, what was done.
  func noticePage(_ id: String) -> PageSpec {
    guard let notice = record.notices[id] else { return noticesPage() }
    var spec = PageSpec(
      Wording.noticeTitle, todo: Wording.noticeTodo(notice.isOpen), short: Wording.stageShort)
    spec.guidance = notice.called.notice
    spec.items = noticePreface(id)
    if let called = calledFor(notice) { spec.items.append(.labelled(Wording.calledFor, called)) }
    spec.items += whatWasDone(notice)
    spec.items += [
      .gap,
      row("notices.draft", about: id, done: notice.drafts.last?.day?.written),
      row("notices.send", about: id, done: notice.sendings.last?.day?.written),
      row("notices.acknowledge", about: id, done: notice.receipts.last?.day?.written),
    ]
    if notice.phase != .sent { spec.items.append(row("notices.not-needed", about: id)) }
    if let clock = guidance.item(notice.called.notice, in: "notices")?.clock
      .flatMap({ guidance.item($0, in: "clocks") })
    {
      spec.items.append(.row(Row(clock.label, .open(.clock(clock.id)))))
    }
    spec.items += contradictions(at: notice.called.notice)
    return spec
  }

  /// What a notice is, to whom it goes and by when: also above its forms.
  func noticePreface(_ id: String) -> [PageItem] {
    guard let notice = record.notices[id] else { return [] }
    var items: [PageItem] = [.text(title(of: notice), .strong)]
    guard let item = guidance.item(notice.called.notice, in: "notices") else { return items }
    items += [
      .text(item.text), .text(authority(of: item), .muted),
      .labelled(Wording.sender, item.sender.map(term) ?? ""),
      .labelled(Wording.addressees, addressees(of: notice)),
    ]
    if let due = record.due(of: notice, under: guidance) {
      let clock = item.clock.flatMap { record.clock($0, under: guidance) }
      items.append(
        .labelled(
          Wording.dueLabel,
          Wording.due(due.due, today, isDone: !notice.isOpen)))
      if let clock, let counted = clock.counted, counted == due {
        items += howCounted(clock, counted)
      }
    } else if item.clock != nil {
      items.append(.labelled(Wording.dueLabel, Wording.noTimeSet))
    }
    return items
  }

  private func calledFor(_ notice: Notice.State) -> String? {
    let called = notice.called
    guard let day = called.day else { return nil }
    let by = called.moment.map { moment($0) } ?? Wording.byHand
    return [by, called.why, day.written].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func whatWasDone(_ notice: Notice.State) -> [PageItem] {
    var items: [PageItem] = []
    if let draft = notice.drafts.last { items += said(draft, form: "notices.draft") }
    for sending in notice.sendings { items += said(sending, form: "notices.send") }
    for receipt in notice.receipts { items += said(receipt, form: "notices.acknowledge") }
    if notice.phase == .notNeeded, let reason = notice.notNeeded {
      items += said(reason, form: "notices.not-needed")
    }
    if notice.called.moment != nil, let called = notice.called.day {
      items += Set((notice.drafts.compactMap(\.day) + notice.sendings.compactMap(\.day)))
        .filter { $0 < called }.sorted()
        .map { .text(Wording.datedBeforeItsCall($0, called), .attention) }
    }
    return items.isEmpty ? [] : [.heading(Wording.whatIsSaid)] + items
  }

  /// A letter dated before the day it was called for may have gone before anybody wrote that down, or
  /// have a wrong day: the form says so before it is recorded.
  func datedBeforeItsCall(_ place: FormPlace, _ answers: Answers) -> [PageItem] {
    guard let notice = record.notices[place.about ?? ""], notice.called.moment != nil,
      let called = notice.called.day,
      case .success(let day) = DayReader(today: today, prefer: .past).read(answers.text("day")),
      day < called
    else { return [] }
    return [.text(Wording.beforeItsCall(called), .attention)]
  }

  /// Where the sources contradict each other or are silent here, and how that is treated.
  func contradictions(at anchor: String) -> [PageItem] {
    let found = guidance["contradictions"].filter { $0.anchors.contains(anchor) }
    return found.flatMap { item -> [PageItem] in
      [.heading(item.label), .text(item.text), .text(item.treatment ?? "", .muted)]
    }
  }
}
