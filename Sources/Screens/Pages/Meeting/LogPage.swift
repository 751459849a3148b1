import Guidance
import ReviewCore

/// Step 7 and step 8: the last of what was said, and the form that takes what comes next.
extension Model {
  /// How many entries of the log stand above the text.
  private var shownEntries: Int { size.rows < 20 ? 1 : size.rows < 36 ? 4 : 12 }

  func logItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    let form = FormPlace("log.add", preset: ["meeting": id])
    let log = record.listed(\.log)
    var items = [seatWords(meeting)]
    var shown = log.suffix(shownEntries)
    // The line that says of which meeting they are takes the place of one.
    if shown.count == shownEntries, hasHeads(shown, in: id) { shown = shown.dropFirst() }
    items += logRows(shown, from: log.count - shown.count, in: id)
    guard !isReadOnly else { return items }
    let answers = answers(of: form)
    items.append(.heading(speaker(answers, number: log.count + 1, meeting)))
    // Of a member who is away it is said last how their word came.
    let fromOutside = answers.values["outside"] != nil && answers.text("person").isEmpty
    let outside = ["outside", "may-be-shared"]
    let said = [
      "said", "how-known", "told-by", "key", "part-own-record", "legal", "advice-on", "read-back",
      "time", "read-back-at",
    ]
    items += fields(
      form, fromOutside ? outside + said + ["person"] : said + ["person"] + outside
    ).map { item in
      // In a small window the line above scrolls away: the box says who speaks.
      guard size.rows < 20, case .field(var field) = item, field.id == "said",
        !answers.text("person").isEmpty
      else { return item }
      field.label = name(answers.text("person"))
      return .field(field)
    }
    return items + inlineRows(form)
  }

  /// All of the log, to be read by whoever came later.
  func saidSoFarPage() -> PageSpec {
    let log = record.listed(\.log)
    var spec = PageSpec(
      Wording.saidSoFar, todo: Wording.saidSoFarTodo, short: Wording.saidSoFar)
    spec.guidance = "share-information"
    let last = record.meetingsInOrder.last?.id ?? ""
    let byAgency = record.information(of: last)
    if !byAgency.isEmpty { spec.items.append(.text(Wording.information(byAgency), .muted)) }
    spec.items += logRows(log[...], from: 0, in: last, detailed: true)
    return spec
  }

  /// With a head over them where there is a row for it.
  private var logColumns: [TableColumn] {
    let heads = size.rows < 20 ? Array(repeating: "", count: 5) : Wording.logHeads
    return [
      TableColumn(heads[0], 6), TableColumn(heads[1], 6, givesWay: 2),
      TableColumn(heads[2], 18, givesWay: 1), TableColumn(heads[3], 17, givesWay: 3),
      TableColumn(heads[4]),
    ]
  }

  /// How the speaker knows it, with from whom where that was said.
  func howKnown(_ entry: LogEntry) -> String {
    guard let known = entry.howKnown else { return "" }
    let words = FormWords.choice(known.rawValue, field: "how-known", form: "log.add")
    guard known == .toldBy else { return words }
    let told = entry.toldBy.isEmpty ? Wording.toldBySomebody : "\(words) \(entry.toldBy)"
    return entry.isPartlyOwnRecord ? Wording.inPart(told) : told
  }

  /// Lines of the log; where some are of an earlier meeting, each meeting is named above its own.
  private func logRows(
    _ log: ArraySlice<(id: String, item: LogEntry)>, from first: Int, in meeting: String,
    detailed: Bool = false
  ) -> [PageItem] {
    var above = hasHeads(log, in: meeting) ? nil : meeting
    let rows = log.enumerated().flatMap { offset, listed -> [PageItem] in
      let (id, entry) = listed
      let head =
        size.rows >= 20 && entry.meeting != above
        ? [PageItem.text(meetingWords(entry.meeting), .muted)] : []
      above = entry.meeting
      let number = "\(first + offset + 1)\(entry.isKey ? " K" : "")"
      let who =
        entry.person.isEmpty ? Wording.outside(entry.outside) : spoken(entry.person)
      let known = howKnown(entry)
      let time = entry.time?.written ?? ""
      let said = entry.isLegal ? Wording.legalAdvice : entry.said
      return head + [
        .row(
          Row(
            [number, time, who, known, said].filter { !$0.isEmpty }.joined(separator: ", "),
            .open(.form(FormPlace("log.change", about: id))),
            detail: detailed ? [said] : [], cells: [number, time, who, known, said]))
      ]
    }
    let all = PageItem.row(
      Row(
        Wording.saidSoFar, .open(.saidSoFar),
        right: Wording.entries(first + log.count, last: first > 0 ? log.count : nil)))
    return (detailed ? [] : [all]) + [.columns(logColumns)] + rows
  }

  /// Whether some of these are not of a meeting, and there is room to say so.
  private func hasHeads(
    _ log: ArraySlice<(id: String, item: LogEntry)>, in meeting: String
  ) -> Bool {
    size.rows >= 20 && log.contains { $0.item.meeting != meeting }
  }

  /// Which meeting it was.
  private func meetingWords(_ id: String) -> String {
    record.meetings[id].map { Wording.meeting($0.details.day?.written ?? "") }
      ?? Wording.betweenMeetings
  }

  /// The agency somebody speaks for, or their name where there is none.
  private func spoken(_ person: String) -> String {
    let agency = record.person(person).agency
    return agency.isEmpty ? name(person) : agency
  }

  /// Whose number is whose, while that fits; how many are here.
  private func seatWords(_ meeting: Panel.State) -> PageItem {
    let seats = meeting.seats
    let missing = seats.filter { !meeting.isPresent($0.person) }.map(\.number)
    let here = Wording.hereOf(seats.count - missing.count, seats.count, not: missing)
    let legend =
      seats.count > Self.mostSeatsShown
      ? Wording.manySeats
      : seats.map { "\($0.number)\u{A0}\(spoken($0.person))" }.joined(separator: "  ")
    return .text("\(here)  \(legend)", .muted)
  }

  private static let mostSeatsShown = 14

  /// Who is being written down, or what to press for that.
  private func speaker(_ answers: Answers, number: Int, _ meeting: Panel.State) -> String {
    let time = answers.text("time")
    let head = [number > 0 ? "\(number)" : "", time].filter { !$0.isEmpty }.joined(separator: "  ")
    let person = answers.text("person") + answers.text("asker")
    if person.isEmpty {
      let from =
        answers.values["outside"] != nil
        ? Wording.outside("") : number > 0 ? Wording.pressSeat : Wording.pressAsker
      return head.isEmpty ? from : "\(head)  \(from)"
    }
    let seat = meeting.seat(of: person).map { "\($0) " } ?? ""
    let agency = record.person(person).agency
    let who = "\(head)  \(seat)\(name(person))\(agency.isEmpty ? "" : ", \(agency)")"
    return meeting.isPresent(person) ? who : "\(who): \(Wording.notHere)"
  }

  /// What seat numbers do at a step that has a form: who speaks, and into the text.
  func seatNumbers(_ form: FormPlace, _ meeting: Panel.State) -> [Int: RowAction] {
    let (who, text) = form.form == "log.add" ? ("person", "said") : ("asker", "question")
    var numbers = Dictionary(
      uniqueKeysWithValues: meeting.seats.map { seat in
        (seat.number, RowAction.answer([who: seat.person], field: text))
      })
    if form.form == "log.add" {
      numbers[0] = .answer(
        ["person": "", "outside": answers(of: form).text("outside")], field: "outside")
    }
    return numbers
  }

  // MARK: Step 8

  func questionItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    let form = FormPlace("panel.ask", about: id)
    var items = [seatWords(meeting)]
    items.append(
      .row(Row(Wording.saidSoFar, .open(.saidSoFar), right: "\(record.listed(\.log).count)")))
    items += meeting.questions.suffix(shownEntries).flatMap { question in
      if question.answer.isEmpty { return [openQuestion(question, id)] }
      return [
        PageItem.labelled(
          spoken(question.asker), question.question + aboutWords(question.about)),
        .text(Wording.answeredOn(question.answered, question.answer), .muted),
      ]
    }
    guard !isReadOnly else { return items }
    items.append(.heading(speaker(answers(of: form), number: 0, meeting)))
    items += fields(form, ["question", "answer", "about", "asker", "to", "wanted-by", "answered"])
    return items + inlineRows(form)
  }

  /// A question that was left open: its line opens it, to be answered.
  private func openQuestion(_ question: Panel.AskedQuestion, _ id: String) -> PageItem {
    let words = question.question + aboutWords(question.about)
    return .row(
      Row(
        "\(Wording.asks(spoken(question.asker), question.to)): \(words)",
        isReadOnly ? .none : .open(.form(answering(question, in: id))), mark: Mark.toCome,
        right: question.wantedBy.map { Wording.askedFor($0, today) } ?? Wording.answerIt,
        detail: [words]))
  }

  /// The form that takes the answer to a question left open: what is said of it already is settled.
  func answering(_ question: Panel.AskedQuestion, in meeting: String) -> FormPlace {
    let said = [
      "question": question.question, "asker": question.asker, "about": question.about,
      "to": question.to, "wanted-by": question.wantedBy?.iso ?? "",
    ]
    return FormPlace("panel.ask", about: meeting, preset: said.filter { !$0.value.isEmpty })
  }

  /// The entry of the log that the line with the cursor is.
  var focusedEntry: String? {
    let stops = stops()
    guard stops.indices.contains(place.focus),
      case .open(.form(let form)) = stops[place.focus].row?.action, form.form == "log.change"
    else { return nil }
    return form.about
  }

  private func aboutWords(_ entry: String) -> String {
    guard !entry.isEmpty else { return "" }
    return " (\(Wording.aboutEntry(record.number(ofEntry: entry).map { "\($0)" } ?? entry)))"
  }

  // MARK: The form below the lines

  /// Fields of a form in an order of the page's own.
  func fields(_ place: FormPlace, _ order: [String]) -> [PageItem] {
    guard let form = Form.named(place.form) else { return [] }
    let (answers, words) = (answers(of: place), words(place.form))
    return order.compactMap { id in
      guard let field = form.field(id), isRelevant(id, place, answers) else { return nil }
      var spec = fieldSpec(field, place, answers, words)
      if case .box(let rows) = spec.entry { spec.entry = .box(rows: min(rows, 3)) }
      return .field(spec)
    }
  }

  private func inlineRows(_ form: FormPlace) -> [PageItem] {
    var items = general(form) + [.row(Row(words(form.form).record, .record))]
    if drafts[form].map({ !$0.answers.isEmpty }) == true {
      items.append(.row(Row(Wording.throwAway, .throwAway)))
    }
    return items
  }
}
