import Guidance
import ReviewCore

extension Model {
  /// A form, asked: any command's page.
  func formPage(_ place: FormPlace) -> PageSpec {
    let words = words(place.form)
    var spec = PageSpec(
      itemPlace(place) ?? words.title, todo: words.todo,
      short: words.todoShort)
    if place.form == "panel.attend", record.meetings[place.about ?? ""]?.opening == nil {
      (spec.place, spec.todo, spec.todoShort) = (
        Wording.whoIsInvited, Wording.inviteTodo, Wording.inviteShort
      )
    }
    if isReadOnly { (spec.todo, spec.todoShort) = (Wording.readOnlyTodo, Wording.readOnlyShort) }
    let answers = answers(of: place)
    spec.guidance =
      place.preset["item"] ?? place.preset["step"] ?? paperItem(place)
      ?? guidanceItem(for: place.form)
    decisionHead(place, &spec)
    spec.items += paperPreface(place) + folderPreface(place) + preface(place, answers)
    if place.form == "panel.record-view", answers["review"] != nil { spec.beginField = "reasons" }
    if place.form == "panel.ask", place.preset["question"] != nil { spec.beginField = "answer" }
    spec.beginField = spec.beginField ?? openField(place, answers)
    guard let form = Form.named(place.form) else { return spec }
    for field in inOrder(form)
    where place.preset[field.id] == nil && !isHidden(field.id, of: place.form) {
      guard isRelevant(field.id, place, answers) else { continue }
      if form == PaperForms.write, !PaperForms.isAsked(field.id, answers) { continue }
      if place.form == "panel.choose-kind", field.id == "proportionality" {
        spec.items += proportionalityPrompts()
      }
      spec.items.append(.field(fieldSpec(field, place, answers, words)))
    }
    spec.items += advice(place.form, answers) + numberItems(place, answers)
    if ["notices.draft", "notices.send"].contains(place.form) {
      spec.items += datedBeforeItsCall(place, answers)
    }
    if ["decision.answer", "decision.make"].contains(place.form) {
      spec.items += [.gap, assessmentRow()]
    }
    spec.items += general(place)
    if !isReadOnly {
      spec.items.append(.gap)
      spec.items.append(.row(Row(words.record, .record)))
      spec.items += nextItemRow(place)
      if drafts[place].map({ !$0.answers.isEmpty }) == true {
        spec.items.append(.row(Row(Wording.throwAway, .throwAway)))
      }
      let register = form.machine
      if place.form == "\(register).change", CaseRecord.registers.contains(register) {
        spec.items.append(row("\(register).withdraw", about: place.about))
      }
    }
    spec.items += itemBackground(place) + personElsewhere(place, answers)
    spec.items += disagreements(at: place) + furtherLists(of: place.form)
    return spec
  }

  /// The checklists that the sources point to at a form: appendix 1 at its question 11 and its end.
  private func furtherLists(of form: String) -> [PageItem] {
    let lists = guidance.item(form == "decision.plan" ? "check-media" : "")?.lists ?? []
    return lists.isEmpty ? [] : [.gap] + lists.map(checklistRow)
  }

  /// What a form that stands recorded in part is opened for: what was asked stands above it, and is
  /// not what is typed next.
  private func openField(_ place: FormPlace, _ answers: Answers) -> String? {
    switch place.form {
    case "questions.change": "answer"
    case "agencies.change": "reply"
    case "referral.receive" where answers["received"] != nil:
      ["independent-chair-told", "sub-committee-told"].first { answers[$0] == nil }
    default: nil
    }
  }

  /// The fields in the order they are asked: a view's reasons come straight after its answers, and
  /// how it differs from the one before has a page of its own.
  private func inOrder(_ form: Form) -> [Field] {
    if form.name == "decision.make" {
      // What will happen, and who was asked, before the reasons for it.
      let first = ["option", "awaits", "outcome", "asked"]
      return first.compactMap(form.field) + form.fields.filter { !first.contains($0.id) }
    }
    guard form.name == "panel.record-view" else { return form.fields }
    let first = ["member", "learn", "review", "criteria", "kind", "reasons", "how", "deputy"]
    return first.compactMap(form.field)
      + form.fields.filter { !first.contains($0.id) && !$0.id.hasPrefix("change") }
  }

  /// The item of the pack that a form is about, for `g`.
  private func guidanceItem(for form: String) -> String? {
    switch form {
    case "referral.make", "referral.receive": "referral-reason"
    case "agencies.add", "agencies.change": "chronologies-asked"
    case "safety.add", "safety.change": "other-children-safe"
    case "panel.call", "panel.change": "call-panel"
    case "panel.open", "panel.attend", "panel.attend-all", "panel.declare-interest": "open-meeting"
    case "panel.ask-again": "give-views"
    case "log.add", "log.change": "share-information"
    case "panel.ask": "question-information"
    case "panel.record-view": "view-reasons"
    case "panel.decide-need", "panel.choose-kind": "need-before-kind"
    case "panel.recommend", "panel.read-back": "write-recommendation"
    case "decision.answer": "check-died"
    case "decision.consult": "peer-when-unsure"
    case "decision.make", "decision.reconsider", "decision.ask-clarification":
      "consider-recommendation"
    case "requests.add", "requests.change": "notice-national-panel-information"
    case "decision.confirm", "decision.sign": "decide-in-writing"
    case "decision.plan": "check-scores"
    case "commission.name-panel": "scr-panel-chair-independent"
    case "commission.name-reviewer": "lead-reviewer-independent-case"
    case "commission.choose-method": "method-agreed"
    case "scr-panel.meet": "clock-terms-suitability"
    case "terms.explain": "terms-explained"
    case "terms.expect": "terms-cooperation"
    case "terms.draft", "terms.agree": "agree-terms"
    case "terms.change-scope": "a37-scope-changed-later"
    case "key-questions.add", "key-questions.change": "terms-questions"
    case "problems.add", "problems.change": "problem-panel-first"
    case "agency.describe": "agency-staff-lead"
    case "agency.tell-staff": "staff-told-priority"
    case "agency.ask", "agency.receive": "request-file-review"
    case "agency.name-author": "report-author-independent"
    case "agency.sign-off": "senior-manager-signs"
    case "agency.escalate", "agency.note-outcome": "escalate-reviewer"
    case "participants.add", "participants.change": "invitation-permitted"
    case "contacts.add", "contacts.change": "family-explain"
    case "processes.add", "processes.change", "liaison.add", "liaison.change": "process-criminal"
    case "other-boards.add", "other-boards.change": "other-board-represented"
    case "report.record-draft", "report.ready": "report-readied"
    case "signoff.present", "signoff.agree": "board-agreed"
    case "signoff.word": "wording-agreed"
    case "signoff.satisfy": "quality-satisfied"
    case "commission.agree-contract", "commission.end-contract": "contract-agreed"
    case "report.judge", "report.sign": "report-judged"
    case "report.note-pressure", "signoff.add-addendum": "panel-view-on-pressure"
    case "signoff.agree-response": "response-agreed"
    case "publication.publish", "publication.arrange": "clock-website"
    case "publication.not-publish", "publication.reopen": "a19-website-or-not"
    case "decision.challenge": "notice-final-outcome"
    case "recommendations.add", "recommendations.change": "recommend-clear-cut"
    case "actions.add", "actions.change": "action-finding"
    default: nil
    }
  }

  /// What stands against the whole form, no one field.
  func general(_ form: FormPlace) -> [PageItem] {
    let reasons = place.refusal?.reasons ?? []
    let asked = Set(Form.named(form.form)?.fields.map(\.id) ?? [])
    let lines = reasons.filter { reason in
      // What the guidance asks for gets a page of its own, once the form itself is in order.
      reason.requirement == nil && (reason.field.map { !asked.contains($0) } ?? true)
    }
    guard !lines.isEmpty else { return [] }
    return [.gap] + lines.map { .text("! " + $0.sentence(under: guidance), .attention) }
  }

  /// Fields the program fills, or that this release asks nowhere.
  func isHidden(_ field: String, of form: String) -> Bool {
    switch form.prefix(while: { $0 != "." }) {
    case "case":
      ["guidance", "guidance-digest", "guidance-before", "digest-before", "practice"]
        .contains(field) || form == "case.at-keyboard" && field == "day"
        || form == "case.note" && field == "meeting"
    case "panel": field == "heard" || field == "kind-at"
    case "log", "questions", "meeting-actions": field == "meeting" || field == "corrected-at"
    case "invitations", "uninvited", "event-risks", "event-remarks", "event-calls":
      field == "event" && form.hasSuffix(".change")
    default: false
    }
  }

  /// Later questions appear only where an earlier answer needs them.
  func isRelevant(_ field: String, _ form: FormPlace, _ answers: Answers) -> Bool {
    if let asked = asksInvolved(field, form, answers) { return asked }
    switch (form.form, field) {
    case ("panel.record-view", "change"), ("panel.record-view", "change-reason"):
      return record.meetings[form.about ?? ""]?.view(of: form.preset["member"] ?? "") != nil
    case ("decision.make", "outcome"): return answers.text("option") != "defer"
    case ("decision.make", "awaits"): return answers.text("option") == "defer"
    case ("decision.make", "basis"): return answers.text("option") == "reject"
    case ("panel.record-view", "deputy"): return answers.text("how") == "by-deputy"
    case ("decision.answer", "known"): return answers.text("abuse-or-neglect") == "yes"
    case ("decision.answer", "suspicion-test"):
      return answers.text("abuse-or-neglect") == "unsure"
        || answers.text("abuse-or-neglect") == "yes" && answers.text("known") == "suspicion"
    case ("decision.answer", "circumstances"):
      return answers["died"] != nil && answers.text("died") != "no"
    case ("decision.answer", "age"):
      return answers["circumstances"]?.list.contains("deprivation-of-liberty") == true
    case ("log.add", "how-known"), ("log.add", "key"), ("log.add", "read-back"):
      // Of advice kept apart no more is said.
      return form.preset["legal"] == nil
    case ("log.add", "told-by"), ("log.add", "part-own-record"),
      ("log.change", "part-own-record"):
      return answers.text("how-known") == "told-by"
    case ("log.add", "read-back-at"), ("log.change", "read-back-at"):
      return answers.text("read-back") == "yes"
    case ("meeting-actions.add", "done"), ("meeting-actions.add", "outcome"): return false
    case ("case.note", "time"), ("case.note", "day"), ("questions.add", "about"):
      return form.preset["meeting"] != nil
    case ("log.add", "advice-on"):
      return answers.text("legal") == "yes" || form.preset["legal"] != nil
    case ("panel.declare-interest", "outcome"): return answers.text("kind") != "none"
    case ("panel.ask", "answered"): return !answers.text("answer").isEmpty
    case ("panel.ask", "to"), ("panel.ask", "wanted-by"): return answers.text("answer").isEmpty
    case ("log.add", "may-be-shared"), ("log.add", "day"): return answers.text("person").isEmpty
    case ("log.add", "outside"):
      // A member who is not there may have written.
      let person = answers.text("person")
      return person.isEmpty
        || record.meetings[form.preset["meeting"] ?? ""]?.isAway(person) == true
    case ("panel.attend", "deputy-for"): return true
    case ("clocks.set", "from"), ("clocks.set", "length"):
      return isOpenToChoice(field, of: form.preset["clock"])
    case ("notices.send", "late-reason"): return isPastDate(form, answers)
    case ("checklist.say", "reason"):
      return ["not-applicable", "question"].contains(answers.text("state"))
    default: return isAskedAfter(field, form, answers)
    }
  }

  func fieldSpec(
    _ field: Field, _ place: FormPlace, _ answers: Answers, _ words: FormWords
  ) -> FieldSpec {
    let said = words.field(field.id)
    var spec = FieldSpec(
      id: field.id, label: said.label, entry: entry(field, place, said),
      answer: answers.values[field.id], isNeeded: field.need == .must)
    spec.hint = said.hint ?? (field.kind == .time ? Wording.timeHint : nil)
    spec.question = said.question
    spec.isTime = field.kind == .time
    spec.isPersonal =
      place.form.hasPrefix("people.")
      && ["name", "legal-name", "born", "address"].contains(field.id)
    if spec.isTime, let time = timeNow(place, answers, field: field.id) {
      spec.echo = Wording.timeUnlessTyped(time)
    } else if spec.isTime, let time = timeAhead(place, answers, field: field.id) {
      spec.echo = Wording.timeAhead(time, now: now.time)
    }
    let reading = record.reading(today: now.context.today, guidance)
    switch field.kind {
    case .day, .dayAhead, .uncertainDay:
      spec.isDay = true
      spec.hint = spec.hint.map { $0.first?.isNumber == true ? Wording.suchAs($0) : $0 }
      spec.echo =
        dayNow(place, answers).map(Wording.dayUnlessTyped)
        ?? echo(answers.text(field.id), field.kind, reading)
      if place.form == "case.note", spec.echo == nil, let meeting = place.preset["meeting"],
        !record.sat(meeting, on: today)
      {
        spec.echo = Wording.noteOfNoSitting
      }
    default: break
    }
    if let reason = self.place.refusal?.reasons.first(where: { $0.field == field.id }) {
      spec.problem = reason.sentence(under: guidance, field: spec.label)
    }
    return spec
  }

  /// A typed date as it was understood, before it is recorded.
  private func echo(_ text: String, _ kind: Field.Kind, _ reading: Reading) -> String? {
    guard !text.allSatisfy(\.isWhitespace) else { return nil }
    let reader = DayReader(today: reading.today, prefer: kind == .dayAhead ? .future : .past)
    if kind != .uncertainDay {
      switch reader.read(text) {
      case .success(let day): return day.withWeekday
      case .failure(let problem): return "! " + problem.description
      }
    }
    switch reader.readUncertain(text) {
    case .success(let day):
      // What was typed as it is understood need not be said twice.
      return day.exact?.withWeekday ?? (day.written == text ? nil : day.written)
    case .failure(let problem): return "! " + problem.description
    }
  }

  private func entry(
    _ field: Field, _ place: FormPlace, _ words: FieldWords
  ) -> FieldSpec.Entry {
    switch field.kind {
    case .line, .day, .dayAhead, .uncertainDay, .time, .number: return .line
    case .text: return .box(rows: size.rows < 20 ? min(3, words.lines) : words.lines)
    case .flag: return .options([.init("yes", "yes")], several: false)
    case .choice(let choices): return options(choices, field, place, several: false)
    case .several(let choices): return options(choices, field, place, several: true)
    case .person, .people:
      let meets =
        [
          "panel.", "commission.", "log.", "media.", "report.", "signoff.", "review.", "agency.",
          "terms.", "scr-panel.", "questions.",
        ].contains(where: place.form.hasPrefix) || place.form == "decision.make"
      let listed = record.listed(\.people).filter {
        !meets || ($0.item.kind != .child && $0.item.kind != .family)
      }
      let sitting = meets ? record.meetings[place.about ?? place.preset["meeting"] ?? ""] : nil
      let people = inOrder(listed, sitting).map { id, person in
        FieldSpec.Option(
          id,
          [person.name, person.role, person.agency].filter { !$0.isEmpty }
            .joined(separator: ", "))
      }
      return .picker(people, several: field.kind == .people)
    }
  }

  /// Who comes to the meeting first, by their numbers; last whoever is neither of an agency nor
  /// of the family.
  private func inOrder(
    _ people: [(id: String, item: Person)], _ meeting: Panel.State?
  ) -> [(id: String, item: Person)] {
    func place(_ person: (id: String, item: Person)) -> Int {
      meeting?.seat(of: person.id) ?? (person.item.kind == .other ? .max : .max - 1)
    }
    return people.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }
    .map(\.element)
  }

  private func options(
    _ choices: Choices, _ field: Field, _ place: FormPlace, several: Bool
  ) -> FieldSpec.Entry {
    let options: [FieldSpec.Option]
    switch choices {
    case .these(let ids):
      options = offered(ids, field, place).map {
        .init($0, guidance.fill(FormWords.choice($0, field: field.id, form: place.form)))
      }
    case .list(let list): options = used(list, field, place)
    case .items:
      options = used(Checklist.list(of: place.about ?? "", in: record), field, place)
    case .things(let register):
      options = record.things(of: register).filter { $0.withdrawn == nil }
        .map { .init($0.id, label(of: $0.id, in: register)) }
    case .lists(let lists): options = lists.flatMap { used($0, field, place) }
    }
    return options.count > 9
      ? .picker(options, several: several)
      : .options(options, several: several)
  }

  /// The page that picks from a longer list.
  func choosePage(_ place: FormPlace, _ field: String) -> PageSpec {
    let words = words(place.form)
    let label = words.field(field).label
    var spec = PageSpec(
      words.title, todo: Wording.choose(label), short: Wording.chooseShort)
    spec.commands = [.find]
    guard let form = Form.named(place.form)?.field(field) else { return spec }
    let asked = fieldSpec(form, place, answers(of: place), words)
    guard case .picker(let options, let several) = asked.entry else { return spec }
    var listed = asked
    listed.label = label
    listed.isListed = true
    listed.entry = .options(options, several: several)
    spec.items.append(.field(listed))
    if form.kind == .person || form.kind == .people {
      spec.items.append(.row(Row(Wording.somebodyElse, .open(.form(FormPlace("people.add"))))))
    }
    spec.items.append(.row(Row(Wording.chosen, .back)))
    return spec
  }
}
