import Guidance
import ReviewCore

extension Model {
  /// The papers that can be written here, each with what it would still want.
  func paperRows(
    _ kinds: [PaperKind] = PaperKind.allCases, about: String? = nil, title: String? = nil
  ) -> [PageItem] {
    kinds.map { kind in
      let needs = record.needs(of: kind, about: about)
      let made = record.papers.made.count { $0.kind == kind.rawValue }
      let right =
        needs.first.map { guidance.fill(Wording.paperNeeds($0)) }
        ?? (made == 0 ? "" : Wording.paperMade(made))
      var row = Row(
        title ?? paperTitle(kind), .open(.form(PaperForms.place(kind, about: about))),
        mark: made > 0 ? Mark.done : needs.isEmpty ? Mark.here : Mark.toCome, right: right)
      row.spoken = made > 0 ? nil : ""
      return .row(row)
    }
  }

  func paperTitle(_ kind: PaperKind) -> String {
    guidance.item(kind.item, in: PaperKind.list)?.label
      ?? guidance.terms.fillSentence(
        FormWords.choice(kind.rawValue, field: "kind", form: "paper.make"))
  }

  /// Papers and minutes of a meeting, where its last step leads to them.
  func meetingPapers(_ id: String) -> [PageItem] {
    [.heading(Wording.papersHeading)]
      + paperRows([.recommendationLetter, .minutes, .minutesMembers, .runningSheet], about: id)
      + [minutesRow(id)]
  }

  /// The papers of the case, and where the minutes of each meeting stand.
  func casePapers() -> [PageItem] {
    [.gap, .heading(Wording.papersHeading)] + paperRows()
      + record.meetingsInOrder.map { minutesRow($0.id) }
  }

  private func minutesRow(_ id: String) -> PageItem {
    let day = record.meetings[id]?.details.day?.written ?? ""
    return .row(
      Row(Wording.minutesOf(day), .open(.minutes(id)), right: minutesWords(id)))
  }

  /// What a paper is, and what it would show as not recorded: above its form.
  func paperPreface(_ place: FormPlace) -> [PageItem] {
    guard place.form == PaperForms.write.name, let kind = PaperForms.kind(place) else { return [] }
    var items: [PageItem] = [.text(paperTitle(kind), .strong)]
    if let item = guidance.item(kind.item, in: PaperKind.list) {
      items.append(.text(item.text))
      if item.standing != .ours {
        items.append(.text(authority(of: item), .muted))
      }
    }
    items += record.needs(of: kind, about: place.about).map { need in
      .text("! " + guidance.terms.fillSentence(Wording.paperNeeds(need)), .attention)
    }
    if isThrownAway { items.append(.text(Wording.paperStays, .attention)) }
    return items + [.text(Wording.paperMarked, .muted)]
  }

  // MARK: Minutes

  /// Where the minutes of a meeting stand, tier by tier.
  func minutesPage(_ id: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    var spec = PageSpec(
      Wording.minutesTitle, todo: Wording.minutesTodo(meeting.details.day?.written ?? ""),
      short: Wording.minutesShort)
    spec.guidance = PaperKind.minutes.item
    for kind in [PaperKind.minutes, .minutesMembers] {
      guard let tier = kind.tier else { continue }
      let state = record.minutes[id]?[tier] ?? Minutes.TierState()
      let preset = ["tier": tier.rawValue]
      spec.items += [.heading(paperTitle(kind)), .text(Wording.minutesState(state))]
      spec.items += state.corrections.map { .labelled(Wording.corrected, said($0)) }
      spec.items += paperRows([kind], about: id, title: Wording.writeAsPaper)
      if state.phase != .agreed {
        spec.items.append(
          row("minutes.draft", about: id, preset: preset, done: state.drafts.last?.day?.written))
      }
      guard state.phase != .absent else { continue }
      spec.items += [
        row("minutes.send", about: id, preset: preset, done: state.sendings.last?.day?.written),
        row(
          "minutes.correct", about: id, preset: preset,
          done: state.corrections.last.map { $0.day?.written ?? Wording.corrected }),
        row(
          "minutes.agree", about: id, preset: preset, done: state.agreement?.day?.written),
      ]
    }
    return spec
  }

  private func said(_ correction: Minutes.Correction) -> String {
    [correction.day?.written ?? "", name(correction.by), correction.what]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func minutesWords(_ id: String) -> String {
    record.minutes[id].map { Wording.minutesPhase($0.general.phase) } ?? ""
  }

  // MARK: Writing one

  /// Asks for a paper of the world; printing only once it was asked again.
  mutating func writePaper(_ form: FormPlace, _ draft: Draft) -> [Effect]? {
    guard form.form == PaperForms.write.name else { return nil }
    let reasons = problems(of: draft.answers)
    guard reasons.isEmpty, let wish = PaperWish(form, draft.answers), let open else {
      place.refusal = Refusal(reasons.isEmpty ? [.init(.missing, field: "where")] : reasons)
      settleFocus()
      return []
    }
    if wish.isPrinted {
      overlay = .confirm(
        Confirmation(
          question: Wording.printQuestion(paperTitle(wish.kind), wish.copies ?? 1),
          stay: Wording.printNot, go: Wording.printNow, act: .makePaper(wish)), choice: 0)
      return []
    }
    saved = .recording
    return [.makePaper(caseID: open.id, wish)]
  }

  private func problems(of answers: Answers) -> [Refusal.Reason] {
    let reading = record.reading(today: today, guidance)
    guard let copies = answers["copies"] else { return [] }
    switch Int.read(copies, kind: .number(1...999), reading) {
    case .success: return []
    case .failure(let problem):
      return [.init(problem.code, field: "copies", words: problem.words)]
    }
  }
}

extension PaperForms {
  static func kind(_ place: FormPlace) -> PaperKind? {
    place.preset["kind"].flatMap { PaperKind(rawValue: $0) }
  }

  /// Which questions a paper asks: a place for a file, a reason for leaving names out.
  static func isAsked(_ field: String, _ answers: Answers) -> Bool {
    let isPrinted = answers.text("where") == "printer"
    return switch field {
    case "format", "path": answers.text("where") == "file"
    case "copies": isPrinted || answers["copies"] != nil
    case "reason": answers.text("names") == Papers.Names.anonymised.rawValue
    default: true
    }
  }
}
