import Guidance
import ReviewCore

/// Step 9, round the table: members in the order of their seats, their four answers, their reasons.
extension Model {
  func viewItems(_ id: String, _ meeting: Panel.State) -> [PageItem] {
    let members = tableMembers(meeting)
    var items: [PageItem] = [.columns(tableColumns)]
    var asked: [PageItem] = []
    for (line, seat) in members.enumerated() {
      let isFocused = line == place.focus && !isReadOnly
      var row = tableRow(id, meeting, seat, isFocused: isFocused)
      if isFocused, size.columns < 60 {
        row.asked = questionWords(id, seat)
        asked = reasons(meeting, seat.person)
      } else if isFocused {
        asked = question(id, seat) + reasons(meeting, seat.person)
      }
      items.append(.row(row))
    }
    if members.isEmpty { items.append(.text(Wording.noMembers)) }
    items += meeting.seats.compactMap { noVote($0, meeting) }
    items += asked
    if let words = spokeBefore(id, meeting) {
      items += [.gap, .text("! " + words, .attention)]
      if let again = record.spokeBeforeKeyInformation(in: id), !isReadOnly {
        items.append(
          .row(
            Row(
              Wording.theyKeepTheirViews,
              .say(
                Saying(
                  FormPlace("panel.ask-again", about: id),
                  ["members": .several(again.members), "time": .text(Saying.now)])))))
        items.append(row("panel.ask-again", about: id, title: Wording.oneKeepsAndAdds))
      }
    }
    items += [.gap, row("panel.record-view", about: id, title: Wording.viewOfSomebodyElse)]
    return items + tally(meeting)
      + [.text(guidance.fill(Wording.recommendsDecides), .muted)]
  }

  /// The members whose answers are asked, and those who may send theirs; not who has no vote.
  private func tableMembers(_ meeting: Panel.State) -> [Panel.State.Seat] {
    meeting.seats.filter { seat in
      guard let word = meeting.attendance(of: seat.person), word.isMember else { return false }
      return meeting.interest(of: seat.person)?.keepsVote ?? true
    }
  }

  /// The first member whom nobody has asked yet.
  func firstToAsk(_ id: String, _ meeting: Panel.State) -> RowAction? {
    let next = meeting.seatedVoters.first { meeting.view(of: $0) == nil }
    return next.map { .open(.form(viewPlace(id, $0))) }
  }

  private func viewPlace(_ id: String, _ member: String) -> FormPlace {
    FormPlace("panel.record-view", about: id, preset: ["member": member])
  }

  private var tableColumns: [TableColumn] {
    // The column that is answered now stays where there is room for one only.
    let ways = [3, place.option < Self.tableFields.count ? 5 : 0, 4, 2, 1].enumerated()
      .map { $0 == place.option ? 0 : $1 }
    return [
      TableColumn(Wording.seat, 4), TableColumn(Wording.member),
      TableColumn(Wording.learnColumn, 8, givesWay: ways[0]),
      TableColumn(Wording.reviewColumn, 10, givesWay: ways[1]),
      TableColumn(Wording.criteriaColumn, 9, givesWay: ways[2]),
      TableColumn(Wording.kindColumn, 15, givesWay: ways[3]),
      TableColumn(Wording.reasonsColumn, 12, givesWay: ways[4]),
    ]
  }

  private func tableRow(
    _ id: String, _ meeting: Panel.State, _ seat: Panel.State.Seat, isFocused: Bool
  ) -> Row {
    let member = seat.person
    let form = viewPlace(id, member)
    let draft = drafts[form]?.answers
    let typed = draft ?? startingDraft(form).answers
    let before = meeting.views.filter { $0.view.member == member }.map(\.view)
    var cells = [seatCell(seat.number), tableName(member)]
    var said: [String] = []
    for (column, field) in Self.tableFields.enumerated() {
      var text = answerWords(field, typed.text(field))
      // A change of mind shows from what to what.
      let earlier = before.dropLast(draft == nil ? 1 : 0).last.map { answer(field, of: $0) } ?? ""
      if field == "review", !earlier.isEmpty, earlier != typed.text(field) {
        text = "\(answerWords(field, earlier))→\(text)"
      }
      if !text.isEmpty { said.append("\(columnTitle(column)): \(text)") }
      if isFocused, column == place.option { text = text.isEmpty ? "?" : "[\(text)]" }
      cells.append(text)
    }
    let note = tableNote(meeting, member, typed: draft, last: before.last)
    cells.append(note)
    return Row(
      ([tableName(member)] + said + [note]).filter { !$0.isEmpty }.joined(separator: ", "),
      .open(.form(form)), cells: cells)
  }

  private func seatCell(_ number: Int) -> String { "\(number)" }

  private func tableName(_ member: String) -> String {
    let person = record.person(member)
    return [person.name, person.agency].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func columnTitle(_ column: Int) -> String {
    [
      Wording.learnColumn, Wording.reviewColumn, Wording.criteriaColumn, Wording.kindColumn,
    ][column]
  }

  private func answer(_ field: String, of view: Panel.View) -> String {
    switch field {
    case "learn": view.learn?.rawValue ?? ""
    case "review": view.review?.rawValue ?? ""
    case "criteria": view.criteria?.rawValue ?? ""
    default: view.kind?.rawValue ?? ""
    }
  }

  /// An answer as short as its column.
  private func answerWords(_ field: String, _ id: String) -> String {
    switch id {
    case "": ""
    case Panel.ReviewKind.scr.rawValue: term("scr-letters")
    case Panel.Opinion.givesNoView.rawValue: Wording.noView
    default: guidance.fill(FormWords.choice(id, field: field, form: "panel.record-view"))
    }
  }

  /// How far somebody's line is: typed, recorded, how it came; before that what they missed.
  private func tableNote(
    _ meeting: Panel.State, _ member: String, typed: Answers?, last: Panel.View?
  ) -> String {
    if let typed { return typed["reasons"] == nil ? Wording.noneYet : Wording.typedOnly }
    let word = meeting.attendance(of: member)
    guard let last else {
      switch word?.here {
      case .here:
        guard let time = word?.time, let opened = meeting.opening?.time, time > opened else {
          return ""
        }
        return word?.caughtUp == true ? Wording.cameAndRead(time) : Wording.came(time)
      case .left: return Wording.hasLeft
      case .apologies, .expected, nil: return Wording.notHere
      }
    }
    switch last.how {
    case .inWriting, .byTelephone, .byDeputy:
      return FormWords.choice(last.how?.rawValue ?? "", field: "how", form: "panel.record-view")
    case .inTheRoom, nil:
      return last.reasons.isEmpty && last.changeReason.isEmpty && last.review != .givesNoView
        ? Wording.noReasons : Wording.recorded
    }
  }

  /// Who sits at the table and is not asked: why.
  private func noVote(_ seat: Panel.State.Seat, _ meeting: Panel.State) -> PageItem? {
    guard let word = meeting.attendance(of: seat.person) else { return nil }
    let interest = meeting.interest(of: seat.person)
    let why: String
    if word.isMember {
      guard let interest, !interest.keepsVote else { return nil }
      why = Wording.noVote(interest)
    } else if word.part == .adviser {
      why = Wording.advisesOnly
    } else {
      return nil
    }
    return .row(
      Row(
        "\(tableName(seat.person)): \(why)", .none,
        cells: [seatCell(seat.number), tableName(seat.person), why]))
  }

  /// What the member whose line it is is asked now, and which digit says what.
  private func question(_ id: String, _ seat: Panel.State.Seat) -> [PageItem] {
    let words = questionWords(id, seat)
    return [.gap, .text(words[0], .strong)] + words.dropFirst().map { .text("   " + $0) }
  }

  private func questionWords(_ id: String, _ seat: Panel.State.Seat) -> [String] {
    let words = words("panel.record-view")
    guard Self.tableFields.indices.contains(place.option) else {
      return [Wording.nowReasons(name(seat.person))]
    }
    let field = Self.tableFields[place.option]
    let asked = words.field(field)
    let answers = Self.tableAnswers(place.option).enumerated().map { index, id in
      "\(index + 1) "
        + guidance.fill(FormWords.choice(id, field: field, form: "panel.record-view"))
    }
    return [
      "\(seat.number)  \(tableName(seat.person)): \(asked.question ?? asked.label)",
      answers.joined(separator: "    "),
    ]
  }

  /// The first of what a member gave as reasons, and how much they had heard.
  private func reasons(_ meeting: Panel.State, _ member: String) -> [PageItem] {
    guard let view = meeting.view(of: member)?.view else { return [] }
    let reasons = view.reasons.isEmpty ? view.changeReason : view.reasons
    return [
      .text(Width.fit(reasons, columns: 220), .muted),
      .text(heardWords(meeting.heard(by: member)), .muted),
    ].filter { $0 != .text("", .muted) }
  }

  /// Who gave a view before key information came, by seat.
  func spokeBefore(_ id: String, _ meeting: Panel.State) -> String? {
    guard let (entry, number, members) = record.spokeBeforeKeyInformation(in: id) else {
      return nil
    }
    let item = record.log[entry]?.current
    return Wording.spokeBefore(
      number, item?.time?.written ?? "", members.compactMap { meeting.seat(of: $0) })
  }

  /// How the views divide; never what follows from them.
  private func tally(_ meeting: Panel.State) -> [PageItem] {
    let views = meeting.voters.compactMap { meeting.view(of: $0)?.view }
    guard !views.isEmpty else { return [] }
    let words = words("panel.record-view")
    let lines = Self.tableFields.enumerated().map { column, field -> PageItem in
      let counts = Self.tableAnswers(column).compactMap { answer -> String? in
        let count = views.count { self.answer(field, of: $0) == answer }
        return count == 0 ? nil : "\(answerWords(field, answer)) \(count)"
      }
      return .labelled(words.field(field).label, counts.joined(separator: ", "))
    }
    return [.heading(Wording.tally(views.count, of: meeting.voters.count))] + lines
  }

  /// A view that differs from the one before: which of the two it is.
  func secondAnswerPage(_ form: FormPlace) -> PageSpec {
    let member = form.preset["member"] ?? ""
    let meeting = record.meetings[form.about ?? ""] ?? Panel.initial
    let words = words(form.form)
    let seat = meeting.seat(of: member).map(Wording.seatNumber) ?? name(member)
    var spec = PageSpec(
      Wording.step(guidance.item("give-views")?.number ?? 9), todo: Wording.secondAnswer(seat),
      short: Wording.whichIsIt)
    spec.guidance = "give-views"
    spec.commands = [.pick]
    let (before, typed) = (meeting.view(of: member)?.view ?? Panel.View(), answers(of: form))
    spec.items += [.text(tableName(member), .strong), .gap]
    for field in Self.tableFields where answer(field, of: before) != typed.text(field) {
      spec.items.append(
        .labelled(
          words.field(field).label,
          Wording.beforeAndNow(
            answerWords(field, answer(field, of: before)), answerWords(field, typed.text(field)))))
    }
    if !before.reasons.isEmpty {
      spec.items.append(.labelled(Wording.reasonsThen, before.reasons))
    }
    let said = typed.text("reasons")
    let change = typed.text("change")
    func choice(_ value: Panel.ViewChange, _ digit: Int, _ reasons: String) -> PageItem {
      let title = FormWords.choice(value.rawValue, field: "change", form: form.form)
      return .row(
        Row(
          Wording.capital(title),
          .answer(
            ["change": value.rawValue, "reasons": reasons], field: "change-reason"),
          mark: change == value.rawValue ? Mark.done : "", right: Wording.meansForMinutes(value),
          digit: digit))
    }
    spec.items += [
      .gap,
      choice(.changedTheirMind, 1, said == before.reasons ? "" : said),
      choice(.writtenWrongly, 2, said.isEmpty ? before.reasons : said),
      .row(Row(Wording.leaveItAsItWas, .leaveAsItWas, digit: 3)), .gap,
    ]
    if let number = record.listed(\.log).indices.last {
      spec.items.append(.text(Wording.lastHeard(number + 1), .muted))
    }
    spec.items += fields(form, ["change-reason", "reasons"]) + general(form)
    spec.items.append(.row(Row(words.record, .record)))
    return spec
  }
}
