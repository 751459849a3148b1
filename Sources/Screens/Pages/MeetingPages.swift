import Guidance
import ReviewCore

extension Model {
  /// A meeting as the list of its steps, as the flowchart of the pack orders them.
  func meetingPage(_ id: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    var spec = PageSpec(
      Wording.meeting(meeting.details.day?.written ?? ""),
      todo: Wording.meetingTodo(meeting.phase), short: Wording.meetingShort)
    let steps = guidance["flowchart"].filter { $0.phase == .meeting }
    spec.guidance = steps.first?.id
    let next = steps.first { meeting.steps[$0.id] == nil && $0.isUsed }?.id
    for step in steps {
      let word = meeting.steps[step.id]
      let mark =
        switch word?.state {
        case .done: Mark.done
        case .skipped: "–"
        case .again, nil: step.id == next ? Mark.here : Mark.toCome
        }
      let star = step.provenance == .reconstructed ? "*" : ""
      spec.items.append(
        .row(
          Row(
            "\(step.number)\(star)".padding(to: 4) + step.label, .open(.step(id, step.id)),
            mark: mark, who: guidance.terms[step.actor ?? ""] ?? "",
            right: step.isUsed
              ? progress(of: step, meeting) ?? word?.time?.written ?? "" : Wording.notUsed,
            detail: [step.text, step.source.description])))
    }
    spec.items.append(.text(Wording.ourWording, .muted))
    if meeting.isInSession, meeting.isQuorumMet == false {
      spec.items.append(.text(quorumWords(meeting), .attention))
    }
    spec.items += [.gap, keyboardRow(), row("panel.change", about: id)]
    if meeting.openPause != nil { spec.items.append(row("panel.go-on", about: id)) }
    switch meeting.phase {
    case .absent, .called: break
    case .open: spec.items += [row("panel.adjourn", about: id), row("panel.close", about: id)]
    case .adjourned: spec.items += [row("panel.resume", about: id), row("panel.close", about: id)]
    case .closed: spec.items.append(row("panel.resume", about: id))
    }
    return spec
  }

  private func progress(of step: Item, _ meeting: Panel.State) -> String? {
    switch step.step {
    case .views:
      meeting.voters.isEmpty ? nil : Wording.given(meeting.asked.count, of: meeting.voters.count)
    case .share: "\(record.listed(\.log).count)"
    default: nil
    }
  }

  /// One step of a meeting: the words to say, what it records, and what it holds so far.
  func stepPage(_ id: String, _ stepID: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    guard let step = guidance.item(stepID) else { return meetingPage(id) }
    var spec = PageSpec(
      Wording.step(step.number), todo: Wording.stepTodo(step.label),
      short: Wording.stageShort)
    spec.guidance = stepID
    if let say = step.say { spec.items.append(.labelled(Wording.say, "“\(say)”")) }
    if step.provenance == .reconstructed { spec.items.append(.text(Wording.ourWording, .muted)) }
    spec.items += [.gap] + local(step)
    switch step.step {
    case .open: spec.items += openItems(id, meeting)
    case .advise:
      spec.items += [
        row("log.add", preset: ["meeting": id, "legal": "yes"], title: Wording.adviceGiven)
      ]
    case .share: spec.items += logItems(id)
    case .question: spec.items += questionItems(id, meeting)
    case .views: spec.items += viewItems(id, meeting)
    case .nature: spec.items += natureItems(id, meeting)
    case .recommend: spec.items += recommendItems(id, meeting)
    default: break
    }
    spec.items += [
      .gap,
      row(
        "panel.step", about: id, preset: ["step": stepID],
        done: meeting.steps[stepID].map { $0.time?.written ?? Wording.stepState($0.state) },
        title: Wording.stepDone(step.number)),
    ]
    spec.items += disagreements([stepID])
    return spec
  }

  private func openItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    var items = [row("panel.open", about: id, done: meeting.opening?.time?.written)]
    items.append(.heading(Wording.whoIsHere))
    for word in meeting.people {
      let interest = meeting.interest(of: word.person)
      let here = FormWords.choice(word.here?.rawValue ?? "", field: "here", form: "panel.attend")
      items.append(
        .row(
          Row(
            name(word.person),
            .open(.form(FormPlace("panel.attend", about: id, preset: ["person": word.person]))),
            mark: word.here == .here ? Mark.done : Mark.toCome,
            who: record.person(word.person).agency,
            right: interest.map { Wording.interest($0.outcome) } ?? here)))
    }
    items.append(row("panel.attend", about: id))
    items.append(row("panel.declare-interest", about: id))
    items.append(.text(quorumWords(meeting), .muted))
    items += meeting.quorumWords.map { .text(Wording.quorumWord($0), .muted) }
    return items
  }

  /// How far into the log somebody was there; empty where that is not known.
  func heardWords(_ entry: String) -> String {
    record.number(ofEntry: entry).map(Wording.heardUpTo) ?? ""
  }

  private func quorumWords(_ meeting: Panel.State) -> String {
    guard let quorum = meeting.details.quorum else { return Wording.noQuorum }
    return Wording.quorum(quorum, present: meeting.countedPresent)
  }

  private func logItems(_ id: String) -> [PageItem] {
    var items = [row("log.add", preset: ["meeting": id])]
    items.append(.heading(Wording.saidSoFar))
    for (index, (entryID, entry)) in record.listed(\.log).enumerated() {
      let who = entry.person.isEmpty ? Wording.outside(entry.outside) : name(entry.person)
      let known = entry.howKnown.map {
        FormWords.choice($0.rawValue, field: "how-known", form: "log.add")
      }
      items.append(
        .row(
          Row(
            entry.isLegal ? Wording.legalAdvice : entry.said,
            .open(.form(FormPlace("log.change", about: entryID))),
            mark: "\(index + 1)\(entry.isKey ? " K" : "")", who: who,
            right: known ?? entry.time?.written ?? "", detail: [entry.said])))
    }
    return items
  }

  private func questionItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    [row("panel.ask", about: id), .heading(Wording.askedSoFar)]
      + meeting.questions.flatMap { question in
        [
          PageItem.labelled(name(question.asker), question.question),
          .text(question.answer.isEmpty ? Wording.noAnswer : question.answer, .muted),
        ]
      }
  }

  /// Round the table, in seating order.
  private func viewItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    var items: [PageItem] = meeting.voters.enumerated().map { seat, member in
      let view = meeting.view(of: member)?.view
      let answers = meeting.views.filter { $0.view.member == member }.compactMap(\.view.review)
      let answer = answers.map {
        FormWords.choice($0.rawValue, field: "review", form: "panel.record-view")
      }.reduce(into: [String]()) { said, next in if said.last != next { said.append(next) } }
        .joined(separator: ", then ")
      return .row(
        Row(
          name(member),
          .open(.form(FormPlace("panel.record-view", about: id, preset: ["member": member]))),
          mark: view == nil ? Mark.toCome : Mark.done, who: record.person(member).agency,
          right: answer,
          detail: [view?.reasons ?? "", heardWords(view?.heard ?? "")].filter { !$0.isEmpty },
          digit: seat < 9 ? seat + 1 : nil))
    }
    if items.isEmpty { items.append(.text(Wording.noMembers)) }
    items.append(
      row("panel.record-view", about: id, title: Wording.viewOfSomebodyElse))
    return items + [.gap, .text(guidance.fill(Wording.recommendsDecides), .muted)]
  }

  private func natureItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    [
      .text(Wording.twoDecisions, .muted),
      row(
        "panel.decide-need", about: id,
        done: meeting.need?.needed.map {
          FormWords.choice($0.rawValue, field: "needed", form: "panel.decide-need")
        }),
      row(
        "panel.choose-kind", about: id,
        done: meeting.kind?.kind.map {
          guidance.fill(FormWords.choice($0.rawValue, field: "kind", form: "panel.choose-kind"))
        }),
    ]
  }

  private func recommendItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    var items = [
      row(
        "panel.recommend", about: id,
        done: meeting.recommendation?.recommendation.map {
          guidance.fill(
            FormWords.choice($0.rawValue, field: "recommendation", form: "panel.recommend"))
        }),
      row("panel.read-back", about: id, done: meeting.readBack?.time?.written),
    ]
    if let recommendation = meeting.recommendation {
      items += [.gap] + said(recommendation, form: "panel.recommend")
    }
    items += [.gap] + meetingPapers(id)
    return items
  }
}

extension String {
  fileprivate func padding(to columns: Int) -> String { Width.pad(self, to: columns) }
}
