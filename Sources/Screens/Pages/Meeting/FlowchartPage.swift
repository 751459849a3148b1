import Guidance
import ReviewCore

/// The flowchart as the meeting goes through it: three phases, who acts, where it branches.
extension Model {
  func meetingPage(_ id: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    let now = currentStep(of: meeting)
    if let now, size.columns < 60 || size.rows < 16 { return smallMeetingPage(id, meeting, now) }
    var spec = PageSpec(
      Wording.meeting(meeting.details.day?.written ?? ""),
      todo: meetingTodo(meeting, now), short: Wording.meetingShort)
    spec.guidance = now?.id ?? guidance["flowchart"].first { $0.phase == .meeting }?.id
    spec.commands = [.pick, .large]
    spec.begin = now.map { .open(page(of: $0, in: id)) }
    let chart = chartItems(id, meeting, now)
    if size.columns >= Self.sideBySide, let now {
      spec.side = chart
      spec.sideWidth = 80
      spec.items = card(now, id, meeting) + meetingRows(id, meeting)
    } else {
      spec.items = chart + meetingRows(id, meeting)
    }
    return spec
  }

  /// One step at a time; the others stand below it, and then what belongs to the whole meeting.
  private func smallMeetingPage(
    _ id: String, _ meeting: Panel.State, _ now: Item
  ) -> PageSpec {
    var spec = PageSpec(
      Wording.meeting(meeting.details.day?.written ?? ""), todo: meetingTodo(meeting, now),
      short: Wording.meetingAtShort(now.number, guidance["flowchart"].last { $0.phase == .meeting })
    )
    spec.guidance = now.id
    spec.commands = [.pick, .large]
    spec.items = card(now, id, meeting) + [.heading(Wording.allSteps)]
    spec.items += sideChart(id, meeting) + meetingRows(id, meeting)
    return spec
  }

  /// From how many columns on the flowchart stands beside its step.
  static let sideBySide = 110

  /// The step the meeting is at: the first of its own that is not taken, or taken up again.
  func currentStep(of meeting: Panel.State) -> Item? {
    guidance["flowchart"].first { step in
      guard step.phase == .meeting, step.isUsed else { return false }
      return meeting.steps[step.id].map { $0.state == .again } ?? true
    }
  }

  /// How far it is to the end of this meeting.
  private func meetingTodo(_ meeting: Panel.State, _ now: Item?) -> String {
    let steps = guidance["flowchart"].filter { $0.phase == .meeting && $0.isUsed }
    if let pause = meeting.openPause { return Wording.pausedSince(pause.from.time) }
    if meeting.isInSession, meeting.isQuorumMet == false { return quorumWords(meeting) }
    guard meeting.phase == .open, let now else { return Wording.meetingTodo(meeting.phase) }
    let left = steps.count { $0.number > now.number && meeting.steps[$0.id]?.state != .skipped }
    return Wording.meetingAt(now.number, left: left)
  }

  /// Where a step is taken: in this meeting, or where the case has it.
  func page(of step: Item, in meeting: String) -> Page {
    switch (step.phase, step.step) {
    case (.meeting, _), (nil, _): return .step(meeting, step.id)
    case (.after, .commission): return .commissioning
    case (.after, .terms): return .terms
    case (.before, _), (.after, _):
      let stage = guidance["stages"].first { $0.steps.contains(step.number) }?.id ?? ""
      return stage == "consideration" ? .invited(meeting) : Self.page(of: stage) ?? .overview
    }
  }

  // MARK: The drawing

  private static let chartColumns = [
    TableColumn("", 8, givesWay: 2), TableColumn("", 2), TableColumn("", 3), TableColumn(),
    TableColumn("", 20, givesWay: 3), TableColumn("", 2, givesWay: 1), TableColumn("", 8),
  ]

  /// Each step below the one before, with the branches where they are.
  func chartItems(_ id: String, _ meeting: Panel.State, _ now: Item?) -> [PageItem] {
    let steps = guidance["flowchart"]
    let branches = guidance.used("flowchart-branches")
    var items: [PageItem] = [.columns(Self.chartColumns)]
    var phase: StepPhase?
    for step in steps {
      let state = state(of: step, meeting, now)
      let star = step.provenance == .reconstructed ? "*" : ""
      let label = step.label
      let reason = meeting.steps[step.id].flatMap { $0.state == .skipped ? $0.note : nil } ?? ""
      let actor = reason.isEmpty ? term(step.actor ?? "") : reason
      let way = branches.reduce("") { way, branch in
        guard let from = number(branch.leaves), let to = number(branch.joins), from < to else {
          return way
        }
        return step.number == to ? "◄" : (from + 1..<to).contains(step.number) ? Mark.bar : way
      }
      let begins = phase != step.phase
      phase = step.phase
      items.append(
        .row(
          Row(
            ["\(step.number)\(star) \(label)", term(step.actor ?? ""), state.word, reason]
              .filter { !$0.isEmpty }.joined(separator: ", "),
            .open(page(of: step, in: id)), role: step.id == now?.id ? .strong : .plain,
            digit: step.number,
            cells: [
              begins ? Wording.stepPhase(step.phase) : "", state.mark, "\(step.number)\(star)",
              label, actor, way, state.right,
            ])))
      items += branches.filter { $0.leaves == step.id }.map { branch in
        .branch(branch.label, goesOn: (number(branch.joins) ?? 0) > step.number)
      }
    }
    items.append(.text(Wording.chartLegend, .muted))
    return items
  }

  private func number(_ step: String?) -> Int? { step.flatMap { guidance.item($0)?.number } }

  /// How a step stands: its mark, what stands at the right, and both in words.
  func state(
    of step: Item, _ meeting: Panel.State, _ now: Item?
  ) -> (mark: String, right: String, word: String) {
    guard step.isUsed else { return (Mark.passedOver, Wording.notUsed, Wording.notUsed) }
    let word = meeting.steps[step.id]
    let time = word?.time?.written ?? ""
    switch word?.state {
    case .done: return (Mark.done, time, Wording.stepDoneAt(time))
    case .skipped: return (Mark.passedOver, time, Wording.stepState(.skipped))
    case .again, nil: break
    }
    if step.id == now?.id {
      let progress = progress(of: step, meeting) ?? ""
      return (
        Mark.now, progress,
        [Wording.stepNow, progress].filter { !$0.isEmpty }.joined(separator: ", ")
      )
    }
    if isDone(step, meeting) { return (Mark.done, "", Wording.stepDoneAt("")) }
    return (Mark.toCome, progress(of: step, meeting) ?? "", Wording.stepToCome)
  }

  /// Whether the case has what a step outside the meeting is to leave there.
  private func isDone(_ step: Item, _ meeting: Panel.State) -> Bool {
    let decision = record.decision
    switch step.id {
    case "refer-case": return record.referral.referral != nil
    case "receive-and-alert": return record.referral.receipt != nil
    case "gather-facts":
      let asked = record.listed(\.agencies).map(\.item)
      return record.stage.completed["facts"] != nil
        || !asked.isEmpty && !asked.contains(where: \.isOpen)
    case "call-panel": return meeting.details.papersSent != nil || meeting.opening != nil
    case "consider-recommendation": return decision.outcome != nil
    case "decide-in-writing": return decision.confirmation != nil
    case "commission-review":
      return record.commissioning.panel != nil && !record.commissioning.reviewers.isEmpty
    case "agree-terms": return record.terms.phase == .agreed
    default: return false
    }
  }

  private func progress(of step: Item, _ meeting: Panel.State) -> String? {
    switch step.step {
    case .views:
      meeting.voters.isEmpty
        ? nil : Wording.presentOf(meeting.asked.count, meeting.voters.count)
    default: nil
    }
  }

  /// What belongs to the whole meeting: who is invited, stopping, going on, closing.
  private func meetingRows(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    var items: [PageItem] = [.gap]
    if meeting.isInSession, meeting.isQuorumMet == false {
      items.append(.text(quorumWords(meeting), .attention))
    }
    items += [
      .row(Row(Wording.invited, .open(.invited(id)), right: "\(meeting.people.count)")),
      keyboardRow(), row("panel.change", about: id),
    ]
    if !record.meetingActions.isEmpty { items.append(registerRow(MeetingAction.register)) }
    items += meetingPapers(id)
    if meeting.openPause != nil { items.append(row("panel.go-on", about: id)) }
    switch meeting.phase {
    case .absent, .called: break
    case .open: items += [row("panel.adjourn", about: id), row("panel.close", about: id)]
    case .adjourned: items += [row("panel.resume", about: id), row("panel.close", about: id)]
    case .closed: items.append(row("panel.resume", about: id))
    }
    return items
  }
}
