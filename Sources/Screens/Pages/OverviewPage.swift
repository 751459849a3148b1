import Guidance
import ReviewCore
import StrictJSON

extension Model {
  /// One case at a glance: what needs somebody, where the review stands, its dates.
  func overviewPage() -> PageSpec {
    let history = open?.shown
    let current = record.currentStage(under: guidance)
    var spec = PageSpec(
      current?.label ?? Wording.allComplete, todo: Wording.overviewTodo,
      short: Wording.overviewShort)
    if case .asItStood(let number) = place.page, let history {
      spec.place = Wording.asItStood(
        history.entries.last.map { moment(of: $0, today.written) } ?? today.written)
      spec.todo = Wording.asItStoodTodo(number)
      spec.todoShort = Wording.asItStoodShort(number)
    }
    if let misfit = open?.history.misfit {
      spec.items.append(
        .text("! " + Wording.stopsAt(misfit.number, misfit.misfit.description), .attention))
    }
    if let reason = open?.readOnly { spec.items.append(.text("! " + reason, .attention)) }
    if let remark = open?.guidance?.remark {
      spec.items.append(.text("! " + remark, .attention))
    }
    if open?.guidance?.isOpen == true {
      spec.items.append(
        .row(Row(Wording.chooseGuidance, .open(.guidanceChoice), role: .attention)))
    }
    spec.items += agenda(current)
    spec.commands = [.stages]
    spec.items += dates()
    spec.items += before(current) + notesOfNoSitting()
    spec.items += [.heading(Wording.everything)]
    if open?.asItStood == nil {
      spec.items.append(.text(Wording.todayIs(today.withWeekday), .muted))
    }
    spec.items += [
      .row(Row(Wording.people, .open(.people), right: "\(record.listed(\.people).count)")),
      .row(Row(Wording.recordTitle, .open(.record), right: "\(history?.entries.count ?? 0)")),
      registerRow("requests"), markersRow(),
      .row(Row(Wording.guidanceTitle, .open(.guidance))),
      .row(Row(Wording.describe, .open(.form(FormPlace("case.describe"))))),
      .row(
        Row(
          Wording.keeping, .open(.keeping), right: record.keeping.isHeld ? Wording.held : "")),
    ]
    if folder?.care != nil, open?.asItStood == nil {
      spec.items.append(row(FolderForms.send.name))
    }
    spec.side = stageRail() + [.gap, noticesRow()]
    return spec
  }

  private func stageRail() -> [PageItem] {
    record.stages(under: guidance).map { item, status in
      let page = Self.page(of: item.id)
      let (mark, right): (String, String)
      switch status {
      case .complete(let day): (mark, right) = (Mark.done, day.withoutYear)
      case .leftOpen: (mark, right) = (Mark.departed, Wording.leftOpen)
      case .current: (mark, right) = (Mark.here, "")
      case .toCome: (mark, right) = (Mark.toCome, "")
      case .notNeeded: (mark, right) = ("–", Wording.notNeeded)
      }
      return .row(
        Row(item.label, page.map(RowAction.open) ?? .none, mark: mark, right: right))
    }
  }

  static func page(of stage: String) -> Page? {
    switch stage {
    case "referral": .referral
    case "facts": .facts
    case "consideration": .consideration
    case "decision": .decision
    case "commissioning": .commissioning
    case "review": .review
    case "report": .report
    case "sign-off": .signOff
    case "publication": .publication
    case "learning": .learning
    default: nil
    }
  }

  /// What needs somebody, most pressing first: what is set aside, notices past their date, drafts, children's safety,
  /// questions, departures, and the stage the review is at.
  private func agenda(_ current: Item?) -> [PageItem] {
    var items = openRiskRows() + setAsideRows() + standingRows() + noticesPastDate()
    let drafts = (open?.asItStood == nil ? drafts : [:])
      .filter { !$0.value.answers.isEmpty }
      .sorted { $0.value.command < $1.value.command }
    for (place, _) in drafts {
      items.append(
        .row(
          Row(
            Wording.typed(words(place.form).title),
            .open(home(of: place)), right: Wording.draftKept, role: .attention)))
    }
    for (id, assurance) in record.listed(\.safety)
    where assurance.answer == .notYetKnown || assurance.answer == .atRisk {
      items.append(
        .row(
          Row(
            Wording.childSafe(assurance.child),
            .open(.form(FormPlace("safety.change", about: id))),
            right: assurance.next, role: .attention)))
    }
    for (id, request) in record.listed(\.agencies) where request.isOpen {
      let over = request.wantedBy.map { $0 < today } ?? false
      items.append(
        .row(
          Row(
            Wording.agencyAsked(request.agency),
            .open(.form(FormPlace("agencies.change", about: id))),
            right: request.wantedBy.map { Wording.askedFor($0, today) } ?? "",
            role: over ? .pastDate : .plain)))
    }
    items += agencyAgenda()
    for (id, question) in record.listed(\.questions) where question.answer.isEmpty {
      items.append(
        .row(
          Row(
            Wording.questionTo(question.to, question.question),
            .open(.form(FormPlace("questions.change", about: id))),
            right: question.wantedBy.map { Wording.askedFor($0, today) } ?? "")))
    }
    for (id, meeting) in record.meetingsInOrder {
      items += meeting.questions.filter(\.answer.isEmpty).map { question in
        .row(
          Row(
            Wording.questionTo(question.to, question.question),
            .open(.form(answering(question, in: id))),
            right: question.wantedBy.map { Wording.askedFor($0, today) } ?? ""))
      }
    }
    items += openActions() + openCallRows() + eventAgenda() + openRequests()
    for (number, departure) in record.openDepartures {
      let label = guidance.requirement(departure.requirement)?.label ?? departure.requirement
      items.append(
        .row(
          Row(
            Wording.departure(label, isMust: departure.isMust),
            .open(
              .form(FormPlace("case.answer-departure", preset: ["departure": String(number)])))))
      )
    }
    for (id, meeting) in record.meetingsInOrder
    where meeting.phase == .called && meeting.details.day == today {
      items.append(.row(Row(Wording.meetingToday(meeting.details.time), .open(.meeting(id)))))
    }
    for (id, meeting) in record.meetingsInOrder
    where meeting.phase == .open || meeting.phase == .adjourned {
      let next = guidance["flowchart"].first { $0.phase == .meeting && meeting.steps[$0.id] == nil }
      items.append(
        .row(Row(Wording.meetingGoesOn(meeting.phase, step: next?.number), .open(.meeting(id)))))
    }
    if let current, let page = Self.page(of: current.id) {
      let isDone = record.unmet(Requirements.of(stage: current.id), under: guidance).isEmpty
      let complete = FormPlace("stage.complete", preset: ["stage": current.id])
      items.append(
        .row(
          isDone
            ? Row(Wording.callComplete(current.label), .open(.form(complete)))
            : Row(Wording.goOnWith(current.label), .open(page))))
    }
    if current == nil { items += closingRows() }
    return items.isEmpty ? [.text(Wording.nothingNeeds)] : items
  }

  /// What a meeting settled that somebody is to do, and that nobody has said is done.
  private func openActions() -> [PageItem] {
    record.listed(\.meetingActions).filter(\.item.isOpen).map { id, action in
      let over = action.due.map { $0 < today } ?? false
      return .row(
        Row(
          Wording.actionOf(action.who, action.action),
          .open(.form(FormPlace("\(MeetingAction.register).change", about: id))),
          right: action.due.map { Wording.dueBy($0, today) } ?? "",
          role: over ? .pastDate : .plain))
    }
  }

  /// What was written down with a meeting open on a day it did not sit.
  private func notesOfNoSitting() -> [PageItem] {
    let notes = record.notesOfNoSitting
    guard !notes.isEmpty else { return [] }
    return [.heading(Wording.notesOfNoSitting)]
      + notes.map { note in
        .labelled(
          (note.day ?? note.made)?.written ?? "", note.isLegal ? Wording.legalAdvice : note.text)
      }
  }

  private func before(_ current: Item?) -> [PageItem] {
    guard let current else { return [] }
    let unmet = record.unmet(Requirements.of(stage: current.id), under: guidance)
    guard !unmet.isEmpty else { return [] }
    return [.heading(Wording.before(current.label))]
      + unmet.compactMap { unmet in
        guidance.requirement(unmet.id).map { item in
          .row(
            Row(item.label, .open(Self.place(of: item.id)), right: Wording.forceWord(item.force)))
        }
      }
  }
}

extension AgencyRequest {
  /// Asked for, and nothing has come back.
  var isOpen: Bool { asked != nil && (reply == nil || reply == .notYet) }
}
