import Guidance
import ReviewCore

/// The page of the projector: what everyone in the room may read, and nothing that is typed.
///
/// Names are always hidden. Legal advice, and what came from outside the room, is not shown. Views
/// are shown once all are given, so that nobody speaks after having read the others.
extension Model {
  func roomPage() -> PageSpec {
    guard let (id, meeting) = record.meetingsInOrder.last(where: { $0.meeting.phase == .open })
    else {
      var spec = PageSpec(Wording.room, todo: Wording.noMeetingNow, short: Wording.noMeetingShort)
      spec.items = [.gap, .text(Wording.roomHow, .muted)]
      return spec
    }
    let step =
      currentStep(of: meeting)
      ?? guidance["flowchart"].last { $0.phase == .meeting && $0.isUsed }
    var spec = PageSpec(
      Wording.meeting(meeting.details.day?.written ?? ""),
      todo: step.map { Wording.roomStep($0.number, $0.label) } ?? Wording.room)
    spec.todoShort = step.map { "\($0.number) \($0.label)" } ?? Wording.room
    if let say = step?.say { spec.items += [.gap, .text("“\(say)”", .strong)] }
    if let step, let who = speaker(at: step, meeting) {
      spec.items += [.gap, .labelled(Wording.speaks, who)]
    }
    let said = keyInformation(of: id, meeting)
    if !said.isEmpty { spec.items += [.heading(Wording.keyInformation)] + said }
    if step?.step == .views || meeting.views.count > 0 { spec.items += roomViews(meeting) }
    return spec
  }

  /// When the meeting was paused, where the room's window shows nothing else.
  var roomPause: ClockTime? {
    guard isRoom, let meeting = record.meetingsInOrder.last(where: { $0.meeting.phase == .open }),
      let pause = meeting.meeting.openPause
    else { return nil }
    return pause.from.time
  }

  /// Whose turn it is: the next member round the table, else who acts at the step.
  private func speaker(at step: Item, _ meeting: Panel.State) -> String? {
    if step.step == .views,
      let next = meeting.seatedVoters.first(where: { meeting.view(of: $0) == nil })
    {
      return seat(of: next, meeting)
    }
    return step.actor.flatMap { guidance.terms[$0] }
  }

  /// "Seat 4, Hospital": never a name.
  private func seat(of person: String, _ meeting: Panel.State) -> String {
    let who = record.person(person)
    let agency = who.agency.isEmpty ? who.role : who.agency
    return [meeting.seat(of: person).map(Wording.seat) ?? "", agency].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func keyInformation(of id: String, _ meeting: Panel.State) -> [PageItem] {
    record.listed(\.log).enumerated().compactMap { place, one in
      let entry = one.item
      guard entry.isKey, entry.meeting == id, !entry.isLegal, !entry.person.isEmpty else {
        return nil
      }
      let known = howKnown(entry)
      let head = ["\(place + 1)", entry.time?.written ?? "", seat(of: entry.person, meeting)]
        .filter { !$0.isEmpty }.joined(separator: "  ")
      return .text("\(head)\(known.isEmpty ? "" : ", \(known)"): \(entry.said)")
    }
  }

  private func roomViews(_ meeting: Panel.State) -> [PageItem] {
    let given = meeting.asked.count
    guard given > 0, given == meeting.voters.count else {
      return [
        .heading(Wording.viewsHeading), .text(Wording.viewsWait(given, of: meeting.voters.count)),
      ]
    }
    let form = "panel.record-view"
    return [.heading(Wording.viewsHeading)]
      + meeting.seatedVoters.compactMap { member in
        guard let view = meeting.view(of: member)?.view else { return nil }
        let answers = [
          ("learn", view.learn?.rawValue), ("review", view.review?.rawValue),
          ("criteria", view.criteria?.rawValue), ("kind", view.kind?.rawValue),
        ].compactMap { field, answer in
          answer.map {
            "\(words(form).field(field).label): "
              + guidance.fill(FormWords.choice($0, field: field, form: form))
          }
        }
        return .text("\(seat(of: member, meeting)).  \(answers.joined(separator: "; "))")
      }
  }
}

// MARK: - Keys

extension Model {
  /// Makes this window the room's: it shows the meeting, and takes no key but those that leave and
  /// scroll.
  package mutating func becomeRoom() {
    isRoom = true
    setNames(hidden: true)
    places = [Place(.room)]
  }

  mutating func takeInRoom(_ input: Input) -> [Effect]? {
    switch input {
    case .key(.character("q")), .key(.control("c")), .command(.quit):
      isLeaving = true
      return [.leave]
    case .key(.up), .key(.pageUp):
      place.past = max(0, place.past - 3)
      return []
    case .key(.down), .key(.pageDown):
      place.past += 3
      return []
    case .key(.control("l")), .command(.redraw): return [.redraw]
    case .command(.lock): return nil
    case .tick: return isLocking ? [] : [.reload]
    case .key, .paste, .focus, .typed, .chosen, .command, .number, .search: return []
    default: return nil
    }
  }
}
