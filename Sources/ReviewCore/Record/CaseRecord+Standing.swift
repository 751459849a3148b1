package import StrictJSON

extension CaseRecord {
  /// What stands recorded of what a form says again: what its page begins with.
  ///
  /// - Parameters:
  ///   - about: What the form is about.
  ///   - settled: Fields that are settled before the form is asked: the member whose view it is.
  package func standing(
    _ form: String, about: String?, settled: [String: String] = [:]
  ) -> JSONObject? {
    let id = about ?? ""
    let meeting = meetings[id] ?? meetingsInOrder.last?.meeting
    switch form {
    case "case.describe": return caseFile.details.stored
    case "keeping.set": return keeping.period?.stored
    case "referral.make": return referral.referral?.stored
    case "referral.receive": return referral.receipt?.stored
    case "panel.change": return meeting?.details.stored
    case "panel.open": return meeting?.opening?.stored
    case "panel.attend": return meeting?.attendance(of: settled["person"] ?? "")?.stored
    case "panel.record-view": return meeting?.view(of: settled["member"] ?? "")?.asGiven.stored
    case "panel.decide-need": return meeting?.need?.stored
    case "panel.choose-kind": return meeting?.kind?.stored
    case "panel.recommend": return meeting?.recommendation?.stored
    case "decision.answer": return decision.answers?.stored
    case "decision.plan": return decision.plan?.stored
    case "decision.confirm": return decision.confirmation?.stored
    case "commission.name-panel": return commissioning.panel?.stored
    case "commission.choose-method": return commissioning.method?.stored
    case "terms.write": return terms.contents[settled["content"] ?? ""]?.stored
    case "terms.explain": return terms.explanation?.stored
    case "terms.expect": return terms.expectation?.stored
    case "agency.describe": return agencyWork[id]?.part?.stored
    case "report.judge": return report.judgement(of: settled["point"] ?? "")?.stored
    case "media.plan": return media.strategy?.stored
    case "publication.prepare": return publication.preparation?.stored
    case "publication.arrange": return publication.arrangement?.stored
    case "signoff.agree-response": return signOff.responses.last?.stored
    case "decision.ask-clarification":
      return decision.clarifications.last { $0.what == settled["what"] }?.stored
    case "notices.draft": return notices[id]?.drafts.last?.stored
    case "event-day.mark": return eventDays[id]?.marks[settled["person"] ?? ""]?.stored
    case "clocks.set": return clocks.choices[settled["clock"] ?? ""]?.stored
    case "checklist.say": return checklist(id).items[settled["item"] ?? ""]?.stored
    default:
      guard form.hasSuffix(".change") else { return nil }
      return things(of: String(form.prefix { $0 != "." }))
        .first { $0.id == id && $0.withdrawn == nil }?.fields
    }
  }

  /// Forms that say what is recorded again as a whole: a field the command does not name keeps
  /// what stands, so a command of one field changes one field.
  ///
  /// A field given empty is emptied.
  private static let revising: Set<String> = [
    "case.describe", "referral.make", "referral.receive", "panel.change", "panel.open",
    "decision.answer", "decision.plan", "terms.explain", "terms.expect", "agency.describe",
    "media.plan", "publication.prepare",
  ]

  /// A command's answers with what stands for the fields it does not name.
  func completed(_ answers: Answers, of form: Form, about: String?) -> Answers {
    guard Self.revising.contains(form.name) || form.name.hasSuffix(".change"),
      let standing = standing(form.name, about: about)
    else { return answers }
    var completed = Answers(stored: standing, on: form)
    completed.values.merge(answers.values) { $1 }
    return completed
  }
}

extension Answers {
  /// What is stored as somebody would type it.
  package init(stored object: JSONObject, on form: Form) {
    self.init()
    for (key, value) in object.members {
      guard let field = form.field(key) else { continue }
      switch (value, field.kind) {
      case (.bool(let flag), _): values[key] = .text(flag ? "yes" : "no")
      case (.integer(let number), _): values[key] = .text(String(number))
      case (.array(let list), _): values[key] = .several(list.compactMap(\.string))
      case (.string(let text), .day), (.string(let text), .dayAhead):
        values[key] = .text(Day(iso: text)?.written ?? text)
      case (.string(let text), .uncertainDay):
        values[key] = .text(UncertainDay(stored: text)?.written ?? text)
      case (.string(let text), _): values[key] = .text(text)
      case (.null, _), (.object, _): break
      }
    }
  }
}

extension Panel.GivenView {
  /// The view as given, without what was said of how it changed an earlier one.
  fileprivate var asGiven: Panel.View {
    var view = view
    view.change = nil
    view.changeReason = ""
    view.heard = ""
    view.time = nil
    return view
  }
}
