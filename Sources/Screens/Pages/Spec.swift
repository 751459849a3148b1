import Guidance
import ReviewCore

extension Model {
  /// The page shown, as it follows from the record, the pack and what is typed.
  package func spec() -> PageSpec { shownPage?.spec ?? asShown(workedOut()) }

  private func workedOut() -> PageSpec {
    switch place.page {
    case .firstRun: firstRunPage()
    case .cases: casesPage()
    case .folderCare: folderCarePage()
    case .member(let id): memberPage(id)
    case .parcel: parcelPage()
    case .overview: overviewPage()
    case .referral: referralPage()
    case .facts: factsPage()
    case .consideration: considerationPage()
    case .meeting(let id): meetingPage(id)
    case .step(let id, let step): stepPage(id, step)
    case .minutes(let id): minutesPage(id)
    case .large(let id, let step): largePage(id, step)
    case .invited(let id): invitedPage(id)
    case .attendance(let id, let person): attendancePage(id, person)
    case .saidSoFar: saidSoFarPage()
    case .criteria(let step): criteriaPage(step)
    case .secondAnswer(let form): secondAnswerPage(form)
    case .decision: decisionPage()
    case .assessment: assessmentPage()
    case .commissioning: commissioningPage()
    case .terms: termsPage()
    case .review: reviewPage()
    case .agency(let id): agencyPage(id)
    case .chronology: chronologyPage()
    case .checklist(let list): checklistPage(list)
    case .event(let id): eventPage(id)
    case .eventDay(let id): eventDayPage(id)
    case .report: reportPage()
    case .signOff: signOffPage()
    case .keeping: keepingPage()
    case .media: mediaPage()
    case .publication: publicationPage()
    case .learning: learningPage()
    case .markers: markersPage()
    case .marker(let list): markerPage(list)
    case .people: registerPage("people")
    case .register(let name): registerPage(name)
    case .notices: noticesPage()
    case .notice(let id): noticePage(id)
    case .clocks: clocksPage()
    case .clock(let id): clockPage(id)
    case .room: roomPage()
    case .record: recordPage()
    case .entry(let number): entryPage(number)
    case .moveEntry(let number): moveEntryPage(number)
    case .takeOut(let number): takeOutPage(number)
    case .asItStood: overviewPage()
    case .guidance: guidancePage()
    case .guidanceList(let list): guidanceListPage(list)
    case .guidanceItem(let item): guidanceItemPage(item)
    case .guidanceSearch(let words): guidanceSearchPage(words)
    case .guidanceChoice: guidanceChoicePage()
    case .guidanceChange(let item): guidanceChangePage(item)
    case .form(let form): formPage(form)
    case .departure(let form): departurePage(form)
    case .choose(let form, let field): choosePage(form, field)
    }
  }

  /// The pack's words for a tag.
  func term(_ tag: String) -> String { guidance.terms[tag] ?? tag }

  /// The words of a form, with the pack's names in them.
  package func words(_ form: String) -> FormWords {
    FormWords.words(for: form).filled(by: guidance.terms)
  }

  func name(_ person: String) -> String { record.people[person]?.known?.name ?? "" }

  /// A row that opens a form, with what is recorded of it at the right.
  func row(
    _ form: String, about: String? = nil, preset: [String: String] = [:], done: String? = nil,
    title: String? = nil
  ) -> PageItem {
    let place = FormPlace(form, about: about, preset: preset)
    let isDraft = drafts[place].map { !$0.answers.isEmpty } ?? false
    return .row(
      Row(
        title ?? words(form).title, .open(.form(place)),
        mark: done != nil && done != "" ? Mark.done : Self.isAddition(form) ? "+" : Mark.toCome,
        right: isDraft ? Wording.draftKept : done ?? ""))
  }

  /// Where a requirement is met: its form, its page; else what the guidance says of it.
  static func place(of requirement: String) -> Page {
    switch requirement {
    case "referral-recorded": .form(FormPlace("referral.make"))
    case "chairs-alerted": .form(FormPlace("referral.receive"))
    case "chronologies-asked": .form(FormPlace("agencies.add"))
    case "other-children-safe": .facts
    case "recommendation-first": .consideration
    case "recommendation-results": .consideration
    case "suspicion-tested": .form(FormPlace("decision.answer"))
    case "decision-made": .form(FormPlace("decision.make"))
    case "decision-in-writing": .form(FormPlace("decision.confirm"))
    case "scr-panel-named": .form(FormPlace("commission.name-panel"))
    case "lead-reviewer-named": .form(FormPlace("commission.name-reviewer"))
    case "method-agreed": .form(FormPlace("commission.choose-method"))
    case "terms-agreed": .terms
    case "agency-staff-lead", "staff-told-priority": .review
    case "agency-reports-signed", "agency-reports-diversity": .review
    case "told-how-agreed", "support-identified", "time-alone-offered", "outcome-heard",
      "parents-told-publication":
      .register("participants")
    case "young-person-informed": .register("contacts")
    case "process-relationship", "one-panel", "two-reports-settled": .register("processes")
    case "disciplinary-liaison": .register("liaison")
    case "other-board-represented": .register("other-boards")
    case "no-review-explained": .notices
    case "event-checklist-settled": .review
    case "report-readied": .form(FormPlace("report.ready"))
    case "board-agreed": .form(FormPlace("signoff.agree"))
    case "wording-agreed": .form(FormPlace("signoff.word"))
    case "quality-satisfied": .form(FormPlace("signoff.satisfy"))
    default: outcomePlace(of: requirement) ?? .guidanceItem(requirement)
    }
  }

  /// Forms that add one more each time stand with a +, for nothing of them is ever complete.
  private static func isAddition(_ form: String) -> Bool {
    if case .adding = Form.named(form)?.target { return true }
    return [
      "case.open", "panel.attend", "panel.declare-interest", "panel.ask", "decision.consult",
      "commission.name-reviewer", "report.record-draft", "case.correct", "case.settle",
      "scr-panel.meet",
      "terms.draft", "terms.change-scope", "agency.ask", "agency.tell-staff",
      "agency.name-author", "agency.sign-off", "agency.chase", "agency.escalate",
      "media.write-statement", "media.agree-statement", "media.name-speaker", "media.nominate",
      "decision.ask-clarification",
    ].contains(form)
  }

  /// The rows that end the page of a stage: what is still open, and calling it complete.
  func stageRows(_ stage: String) -> [PageItem] {
    guard let item = guidance.item(stage) else { return [] }
    var items: [PageItem] = [.gap]
    let open = record.unmet(Requirements.of(stage: stage), under: guidance)
    if !open.isEmpty {
      items.append(.heading(Wording.beforeComplete))
      for unmet in open {
        guard let requirement = guidance.requirement(unmet.id) else { continue }
        items.append(
          .row(
            Row(
              requirement.label
                + (unmet.words.isEmpty ? "" : ": " + unmet.words.joined(separator: ", ")),
              .open(Self.place(of: requirement.id)), right: Wording.forceWord(requirement.force))))
      }
    }
    if let day = record.stage.completed[stage] {
      items.append(.text("\(item.label): called complete on \(day.written).", .muted))
      items.append(row("stage.reopen", preset: ["stage": stage], title: Wording.reopen(item.label)))
    } else {
      items.append(
        row("stage.complete", preset: ["stage": stage], title: Wording.complete(item.label)))
    }
    return items
  }
}
