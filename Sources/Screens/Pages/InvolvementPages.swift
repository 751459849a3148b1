import Guidance
import ReviewCore
import StrictJSON

extension Model {
  /// What the page of the review shows of meetings, agencies, people and other processes.
  func involvementItems() -> [PageItem] {
    var items: [PageItem] = [.heading(guidance.fill(Wording.scrPanelMeetings))]
    items += record.scrPanel.meetings.enumerated().map { index, meeting in
      let day = meeting.day?.withShortWeekday ?? ""
      return .row(
        Row(
          index == 0 ? Wording.firstMeeting(day) : Wording.laterMeeting(day), .none,
          mark: Mark.done,
          right: meeting.terms.map {
            FormWords.choice($0.rawValue, field: "terms", form: "scr-panel.meet")
          } ?? "", detail: [meeting.agreed].filter { !$0.isEmpty }))
    }
    items.append(row("scr-panel.meet"))
    items += reminderItems(.review)
    items += [termsRow(), registerRow("key-questions"), registerRow("problems")]
    items.append(.heading(Wording.agenciesAtWork))
    items += record.agenciesAtWork.map { id, agency, work in
      .row(
        Row(
          agency.agency, .open(.agency(id)), who: work.part?.staffLead ?? "",
          right: work.ladder == .climbing
            ? Wording.outcomeOpen : Wording.open(work.openRequests.count)))
    }
    items.append(chronologyRow())
    items.append(.heading(Wording.whoTakesPart))
    items += [registerRow("participants"), registerRow("contacts")]
    items.append(.heading(Wording.besideTheReview))
    items += ["processes", "liaison", "disclosures", "other-boards"].map(registerRow)
    return items
  }

  /// Where a reminder is shown.
  enum ReminderPlace {
    case facts
    case review
  }

  /// What the guidance says could be, and has not been: never asked, never past its date.
  func reminderItems(_ place: ReminderPlace) -> [PageItem] {
    record.reminders.filter { ($0 == "qm-2-neighbouring-checks") == (place == .facts) }
      .compactMap { guidance.item($0) }
      .map { .text(Wording.reminder($0.text), .muted) }
  }

  /// The chronologies of all agencies in one order.
  func chronologyPage() -> PageSpec {
    var spec = PageSpec(
      Wording.chronology, todo: Wording.chronologyTodo, short: Wording.chronologyShort)
    spec.guidance = "paper-joint-chronology"
    func widest(_ text: (ChronologyEntry) -> String) -> Int {
      record.jointChronology.map { Width.columns(text($0.item)) }.max() ?? 0
    }
    let when = widest { $0.when?.written ?? "" }
    spec.items = [
      .columns([
        TableColumn("", min(28, when + 2)), TableColumn(),
        TableColumn("", min(22, widest(\.agency) + 1), givesWay: 1),
      ])
    ]
    spec.items += record.jointChronology.map { id, entry in
      let what = entry.what.replacing("\n", with: " ")
      let when = entry.when?.written ?? ""
      var row = Row(
        [when, what, entry.agency].filter { !$0.isEmpty }.joined(separator: ", "),
        .open(.form(FormPlace("chronology.change", about: id))),
        detail: [entry.what, entry.source, entry.significance].filter { !$0.isEmpty },
        cells: [when, what, entry.agency])
      row.detailTitle = [when, entry.agency].filter { !$0.isEmpty }.joined(separator: ", ")
      return .row(row)
    }
    if record.jointChronology.isEmpty {
      spec.items = [.text(RegisterWords.words(of: "chronology").none)]
    }
    spec.items += [.gap, row("chronology.add")]
    return spec
  }

  func chronologyRow() -> PageItem {
    let count = record.listed(\.chronology).count
    return .row(
      Row(Wording.chronology, .open(.chronology), right: count == 0 ? "" : "\(count)"))
  }

  /// Whether a form about who is involved asks a field, by what is answered so far; nothing where
  /// the form is another.
  func asksInvolved(_ field: String, _ place: FormPlace, _ answers: Answers) -> Bool? {
    let asked: Bool
    switch place.form {
    case "participants.add", "participants.change":
      asked = Participant.asks(
        field, side: answers.text("side"), kind: answers.text("kind"),
        witness: answers.text("may-be-witness"))
    case "invitations.add", "invitations.change":
      switch field {
      case "joins": asked = answers.text("comes") == Invitation.Comes.byVideo.rawValue
      case "view-received": asked = answers.text("comes") == Invitation.Comes.cannotCome.rawValue
      default: asked = true
      }
    case "event-day.mark":
      asked = field != "view" || answers.text("here") == EventDay.Here.cannotCome.rawValue
    case "processes.add", "processes.change":
      asked = ProcessKind.asks(field, kind: answers.text("kind"))
    case "terms.write": asked = field != "points" || place.preset["content"] == "terms-conduct"
    default: return nil
    }
    // What is answered already is never hidden: it would be recorded unseen.
    return asked || answers[field] != nil
  }

  /// What stands above a form about who is involved.
  func involvementPreface(_ place: FormPlace, _ answers: Answers) -> [PageItem] {
    switch place.form {
    case "terms.write":
      guard let item = guidance.item(place.preset["content"] ?? "") else { return [] }
      return [
        .text("\(item.number)  \(item.label)", .strong), .text(item.text),
        .text(authority(of: item), .muted),
      ]
    case "agency.escalate":
      return record.hasLeadReviewer ? [] : [.text(Wording.noLadderYet, .attention)]
    default:
      guard let participant = record.participant(answers.text("person")) else { return [] }
      return cautions(for: participant)
    }
  }

  func participantPreface(_ answers: Answers) -> [PageItem] {
    let reading = record.reading(today: now.context.today, guidance)
    return [.text(Wording.protection, .muted)]
      + cautions(for: Participant.read(answers, reading).0)
  }

  private func cautions(for participant: Participant) -> [PageItem] {
    record.cautions(for: participant, under: guidance).map { caution in
      .text(
        Wording.caution(caution) { guidance.item($0)?.label ?? $0 }, .attention)
    }
  }

  /// What a thing of a register is called in a line.
  func label(of id: String, in register: String) -> String {
    guard let thing = record.things(of: register).first(where: { $0.id == id }) else { return id }
    let form = "\(register).add"
    let field = RegisterWords.words(of: register).label
    return Wording.shown(thing.fields[field], Form.named(form)?.field(field), form, self)
  }
}
