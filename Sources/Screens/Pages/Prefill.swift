import Guidance
import ReviewCore
import StrictJSON

/// What a form begins with: what is recorded already, where the form changes that; else nothing.
/// No answer is chosen for anybody.
enum Prefill {
  static func answers(
    for place: FormPlace, _ record: CaseRecord, _ now: Now, _ guidance: Guidance
  ) -> Answers {
    guard let form = Form.named(place.form), let stored = stored(place, record) else {
      return Answers()
    }
    var answers = Answers()
    for (key, value) in stored.members {
      guard let field = form.field(key) else { continue }
      answers.values[key] = typed(value, field.kind)
    }
    return answers
  }

  /// A stored value as somebody would type it.
  private static func typed(_ value: JSON, _ kind: Field.Kind) -> Answers.Answer {
    switch value {
    case .bool(let flag): .text(flag ? "yes" : "no")
    case .integer(let number): .text(String(number))
    case .array(let list): .several(list.compactMap(\.string))
    case .string(let text):
      switch kind {
      case .day: .text(Day(iso: text)?.written ?? text)
      case .uncertainDay: .text(UncertainDay(stored: text)?.written ?? text)
      default: .text(text)
      }
    case .null, .object: .text("")
    }
  }

  private static func stored(_ place: FormPlace, _ record: CaseRecord) -> JSONObject? {
    let about = place.about ?? ""
    let meeting = record.meetings[about] ?? record.meetingsInOrder.last?.meeting
    switch place.form {
    case "case.describe": return record.caseFile.details.stored
    case "referral.make": return record.referral.referral?.stored
    case "referral.receive": return record.referral.receipt?.stored
    case "people.change": return record.people[about]?.current?.stored
    case "agencies.change": return record.agencies[about]?.current?.stored
    case "safety.change": return record.safety[about]?.current?.stored
    case "questions.change": return record.questions[about]?.current?.stored
    case "log.change": return record.log[about]?.current?.stored
    case "event.change": return record.practitionerEvents[about]?.current?.stored
    case "panel.change": return meeting?.details.stored
    case "panel.attend":
      return meeting?.attendance(of: place.preset["person"] ?? "")?.stored
    case "panel.record-view":
      var view = meeting?.view(of: place.preset["member"] ?? "")?.view
      view?.change = nil
      view?.changeReason = ""
      return view?.stored
    case "panel.decide-need": return meeting?.need?.stored
    case "panel.choose-kind": return meeting?.kind?.stored
    case "panel.recommend": return meeting?.recommendation?.stored
    case "decision.answer": return record.decision.answers?.stored
    case "decision.plan": return record.decision.plan?.stored
    case "decision.confirm": return record.decision.confirmation?.stored
    case "commission.name-panel": return record.commissioning.panel?.stored
    case "commission.choose-method": return record.commissioning.method?.stored
    case "checklist.say":
      return record.checklists[about]?.items[place.preset["item"] ?? ""]?.stored
    default: return nil
    }
  }
}
