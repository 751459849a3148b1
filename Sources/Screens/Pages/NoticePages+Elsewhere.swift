import Guidance
import ReviewCore

/// Letters and notices on other pages: the overview, their forms, the decision.
extension Model {
  /// Opens the letters and notices, with how many are still to be sent.
  func noticesRow() -> PageItem {
    let open = record.noticesInOrder.count { $0.notice.isOpen }
    return .row(Row(Wording.noticesTitle, .open(.notices), right: open == 0 ? "" : "\(open)"))
  }

  /// The notices past their date, a few of them one by one.
  func noticesPastDate() -> [PageItem] {
    let over = byDue(
      record.noticesInOrder.filter {
        record.daysOver($0.notice, on: today, under: guidance) != nil
      })
    var items = over.prefix(3).map { id, notice -> PageItem in
      let due = record.due(of: notice, under: guidance)?.due
      return .row(
        Row(
          Wording.notSent(title(of: notice)), .open(.notice(id)),
          right: due.map { Wording.dueBy($0, today) } ?? "", role: .pastDate))
    }
    if over.count > 3 {
      items.append(
        .row(Row(Wording.morePastDate(over.count - 3), .open(.notices), role: .pastDate)))
    }
    return items
  }

  // MARK: In forms

  /// The item of the pack that a form on a notice or a time is about.
  func paperItem(_ place: FormPlace) -> String? {
    place.preset["clock"] ?? place.about.flatMap { record.notices[$0]?.called.notice }
  }

  /// Whether the day typed for a sending lies after the day the notice was due.
  func isPastDate(_ form: FormPlace, _ answers: Answers) -> Bool {
    guard let notice = form.about.flatMap({ record.notices[$0] }),
      let due = record.due(of: notice, under: guidance)?.due,
      case .success(let day) = DayReader(today: today).read(answers.text("day"))
    else { return false }
    return day > due
  }

  /// What was asked around the decision, and asking more.
  func askingRows() -> [PageItem] {
    record.decision.clarifications.map { asked in
      row(
        "decision.ask-clarification", preset: ["what": asked.what],
        done: asked.answered?.written, title: asked.what)
    } + [row("decision.ask-clarification")]
      + record.listed(\.requests).filter { $0.item.kind == .nationalPanel }.map { id, request in
        row(
          "requests.change", about: id, done: request.answered?.written,
          title: Wording.nationalRequest(request, self))
      }
      + [
        row(
          "requests.add", preset: ["kind": InformationRequest.Kind.nationalPanel.rawValue],
          title: guidance.terms.fillSentence(Wording.nationalPanelAsks))
      ]
  }
}
