import Guidance
import ReviewCore
import StrictJSON

extension Model {
  /// One agency's part in the review: what it gives, what it was asked, what came, how it was
  /// reminded, and the steps of escalation.
  func agencyPage(_ id: String) -> PageSpec {
    let agency = record.agencies[id]?.known ?? AgencyRequest()
    let work = record.agencyWork[id] ?? AgencyWork.initial
    var spec = PageSpec(agency.agency, todo: Wording.agencyTodo, short: Wording.agencyShort)
    spec.guidance = "agency-panel-members"
    if let reasons = work.part?.nonCooperation, !reasons.isEmpty {
      spec.items.append(.labelled(Wording.notCooperating, reasons))
    }
    spec.items += [
      row("agency.describe", about: id, done: work.part?.staffLead),
      row("agency.tell-staff", about: id, done: work.staffTold.last?.day?.written),
      row("agency.name-author", about: id, done: work.authors.last.map { name($0.person) }),
      row("agency.sign-off", about: id, done: work.signOffs.last.map { name($0.person) }),
      .row(
        Row(
          Wording.firstFacts, .open(.form(FormPlace("agencies.change", about: id))),
          right: agency.reply.map {
            FormWords.choice($0.rawValue, field: "reply", form: "agencies.add")
          } ?? "")),
    ]
    spec.items.append(.heading(Wording.requests))
    spec.items += work.requests.enumerated().map { requestRow($0 + 1, $1, of: id) }
    spec.items.append(row("agency.ask", about: id))
    spec.items.append(.heading(Wording.reminders))
    spec.items += work.chases.map { chase in
      .row(
        Row(
          [chase.how, chase.answer].filter { !$0.isEmpty }.joined(separator: ": "), .none,
          who: chase.next, right: chase.day?.written ?? ""))
    }
    spec.items.append(row("agency.chase", about: id))
    spec.items += ladder(work, of: id)
    return spec
  }

  private func requestRow(
    _ number: Int, _ asked: AgencyWork.Asked, of id: String
  ) -> PageItem {
    let wanted = asked.request.wanted.map {
      FormWords.choice($0, field: "wanted", form: "agency.ask")
    }
    let state = asked.reply?.state
    return .row(
      Row(
        Wording.request(number, wanted.joined(separator: ", ")),
        .open(
          .form(FormPlace("agency.receive", about: id, preset: ["request": String(number)]))),
        mark: state == nil || state == .notYet ? Mark.toCome : Mark.done,
        right: state.map { FormWords.choice($0.rawValue, field: "state", form: "agency.receive") }
          ?? asked.request.wantedBy.map { Wording.askedFor($0, today) } ?? "",
        detail: [asked.request.questions].filter { !$0.isEmpty }))
  }

  /// The four steps, with when each was taken and what came of it; before somebody leads the review
  /// there is none.
  private func ladder(_ work: AgencyWork.State, of id: String) -> [PageItem] {
    var items: [PageItem] = [.heading(Wording.ladder)]
    items += work.steps.map { taken in
      let step = taken.step
      return .row(
        Row(
          guidance.item(step.step)?.label ?? step.step,
          .open(
            .form(FormPlace("agency.note-outcome", about: id, preset: ["step": step.step]))),
          mark: guidance.item(step.step).map { "\($0.number)" } ?? "", who: step.day?.written ?? "",
          right: taken.outcome?.settled.map {
            FormWords.choice($0.rawValue, field: "settled", form: "agency.note-outcome")
          } ?? Wording.outcomeOpen,
          detail: [step.issue, taken.outcome?.outcome ?? ""].filter { !$0.isEmpty }))
    }
    guard record.hasLeadReviewer else {
      return items + [.text(Wording.noLadderYet, .muted)]
    }
    return items + [row("agency.escalate", about: id)]
  }

  /// What agencies owe, for the overview: requests with no answer, steps whose outcome is open.
  func agencyAgenda() -> [PageItem] {
    record.agenciesAtWork.flatMap { id, agency, work in
      let requests = work.openRequests.map { number, request -> PageItem in
        .row(
          Row(
            Wording.nothingBack(agency.agency, number), .open(.agency(id)),
            right: request.wantedBy.map { Wording.askedFor($0, today) } ?? "",
            role: request.wantedBy.map { $0 < today } ?? false ? .pastDate : .plain))
      }
      let steps = work.climb.filter { $0.outcome == nil }.map { taken -> PageItem in
        .row(
          Row(
            Wording.stepOpen(
              agency.agency, guidance.item(taken.step.step)?.label ?? taken.step.step),
            .open(.agency(id)), right: taken.step.day?.written ?? ""))
      }
      return requests + steps
    }
  }
}
