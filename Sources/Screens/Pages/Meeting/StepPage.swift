import Guidance
import ReviewCore

extension Model {
  /// One step of a meeting: the words to say, what it records, and what it holds so far.
  func stepPage(_ id: String, _ stepID: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    guard let step = guidance.item(stepID) else { return meetingPage(id) }
    var spec = PageSpec(
      Wording.step(step.number), todo: stepTodo(step), short: stepShort(step))
    spec.guidance = stepID
    spec.commands = [.pick, .large, .nextOpen]
    if size.columns >= Self.sideBySide {
      spec.side = sideChart(id, meeting)
      spec.sideWidth = 38
    }
    if let pause = meeting.openPause, !isReadOnly {
      spec.items += [
        .text("! " + Wording.pausedSince(pause.from.time), .attention),
        row("panel.go-on", about: id),
      ]
    }
    // Where something is typed below, the room is the text's: v has the words to say.
    let isTyped = Self.form(atStep: step.step, of: id) != nil
    if let say = step.say, size.rows >= 20, !isTyped || size.rows >= 30 {
      spec.items.append(.text("\(Wording.say) “\(say)”"))
    }
    if step.provenance == .reconstructed { spec.items.append(.text(Wording.ourWording, .muted)) }
    spec.items += local(step)
    switch step.step {
    case .open:
      spec.items += openItems(id, meeting)
    case .advise:
      spec.items += [.gap] + adviceItems(id)
    case .share:
      spec.items += logItems(id, meeting)
      inline(&spec, FormPlace("log.add", preset: ["meeting": id]), meeting, text: "said")
    case .question:
      spec.items += questionItems(id, meeting)
      spec.guidancePage = .criteria(stepID)
      inline(&spec, FormPlace("panel.ask", about: id), meeting, text: "question")
    case .views:
      spec.items += viewItems(id, meeting)
      spec.begin = firstToAsk(id, meeting)
      spec.guidancePage = .criteria(stepID)
      spec.commands.insert(.record, at: 0)
    case .nature: spec.items += [.gap] + natureItems(id, meeting)
    case .recommend: spec.items += [.gap] + recommendItems(id, meeting)
    default: break
    }
    spec.items += [.gap] + endRows(step, id, meeting)
    spec.items += disagreements([stepID])
    return spec
  }

  private func stepShort(_ step: Item) -> String {
    switch step.step {
    case .share, .question: Wording.shareShort
    case .views: Wording.viewsShort
    default: Wording.stageShort
    }
  }

  private func stepTodo(_ step: Item) -> String {
    switch step.step {
    case .share: Wording.shareTodo(step.number)
    case .question: Wording.questionTodo(step.number)
    case .views: Wording.viewsTodo(step.number)
    default: Wording.stepTodo(step.label)
    }
  }

  /// Numbers say who speaks; a text that was begun is where the page begins.
  private func inline(
    _ spec: inout PageSpec, _ form: FormPlace, _ meeting: Panel.State, text: String
  ) {
    guard !isReadOnly else { return }
    spec.numbers = seatNumbers(form, meeting)
    spec.commands.insert(.record, at: 0)
    if drafts[form]?.answers[text] != nil { spec.beginField = text }
  }

  /// The flowchart in few words: beside a step, or where there is no room to draw it.
  func sideChart(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    let now = currentStep(of: meeting)
    return guidance["flowchart"].map { step in
      .row(
        Row(
          Wording.numbered(step.number, step.label), .open(page(of: step, in: id)),
          mark: state(of: step, meeting, now).mark, right: state(of: step, meeting, now).right))
    }
  }

  /// The lines that end a step: that it is taken, by one key, and what else can be said of it.
  private func endRows(_ step: Item, _ id: String, _ meeting: Panel.State) -> [PageItem] {
    let place = FormPlace("panel.step", about: id, preset: ["step": step.id])
    let word = meeting.steps[step.id]
    let after = guidance["flowchart"].first { $0.number > step.number && $0.isUsed }
    let next: Page = after?.phase == .meeting ? .step(id, after?.id ?? "") : .meeting(id)
    var items: [PageItem] = []
    if let word, word.state != .again {
      items.append(
        .row(
          Row(
            Wording.stepDone(step.number), .open(next), mark: Mark.done,
            right: word.state == .done
              ? word.time?.written ?? Wording.stepState(.done) : Wording.stepState(word.state))))
    } else if !isReadOnly {
      items.append(
        .row(
          Row(
            Wording.stepDone(step.number),
            .say(
              Saying(
                place, ["state": .text(Panel.StepState.done.rawValue)], then: .page(next))),
            mark: Mark.toCome, right: Wording.goesOnTo(after?.number))))
    }
    let isDraft = drafts[place].map { !$0.answers.isEmpty } ?? false
    items.append(
      .row(
        Row(
          Wording.moreOnStep(step.number), .open(.form(place)),
          right: isDraft ? Wording.draftKept : "")))
    if let note = word?.note, !note.isEmpty { items.append(.text(note, .muted)) }
    if step.step != .share, !isReadOnly {
      items.append(row("log.add", preset: ["meeting": id], title: Wording.fromOutside))
    }
    if !isReadOnly {
      items.append(row("meeting-actions.add", preset: ["meeting": id], title: Wording.anAction))
    }
    return items
  }

  /// Step 6: the options, side by side with what is advised.
  private func adviceItems(_ id: String) -> [PageItem] {
    let advice = record.listed(\.log).filter { $0.item.isLegal && $0.item.meeting == id }
    var preset = ["meeting": id]
    let adviser = record.meetings[id]?.details.legalAdviser ?? ""
    if !adviser.isEmpty { preset["person"] = adviser }
    var items: [PageItem] = [
      row(
        "log.add", preset: preset.merging(["how-known": "law"]) { $1 },
        title: Wording.optionsGiven),
      row("log.add", preset: preset.merging(["legal": "yes"]) { $1 }, title: Wording.adviceGiven),
    ]
    items += advice.map { listed in
      .row(
        Row(
          Wording.legalAdvice, .open(.form(FormPlace("log.change", about: listed.id))),
          mark: Mark.done, who: name(listed.item.person),
          right: listed.item.time?.written ?? ""))
    }
    items.append(.heading(guidance.title(of: "review-types") ?? ""))
    items += Panel.ReviewKind.allCases.map { kind in
      .text(
        Wording.capital(
          guidance.fill(FormWords.choice(kind.rawValue, field: "kind", form: "panel.choose-kind"))))
    }
    return items
  }

  /// How far into the log somebody was there; empty where that is not known.
  func heardWords(_ entry: String) -> String {
    record.number(ofEntry: entry).map(Wording.heardUpTo) ?? ""
  }

  func quorumWords(_ meeting: Panel.State) -> String {
    guard let quorum = meeting.details.quorum else { return Wording.noQuorum }
    return Wording.quorum(quorum, present: meeting.countedPresent)
  }
}
