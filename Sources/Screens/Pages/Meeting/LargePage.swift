import Guidance
import ReviewCore
import StrictJSON

/// One step at a time, to read from: what is said, who speaks, what is to be recorded, what is missing.
extension Model {
  func largePage(_ id: String, _ stepID: String) -> PageSpec {
    let meeting = record.meetings[id] ?? Panel.initial
    guard let step = guidance.item(stepID) else { return meetingPage(id) }
    var spec = PageSpec(
      Wording.step(step.number), todo: Wording.largeTodo(step.label), short: step.label)
    spec.guidance = stepID
    spec.commands = [.pick, .large]
    spec.items = card(step, id, meeting)
    let steps = guidance["flowchart"]
    for (other, words) in [
      (steps.last { $0.number < step.number }, Wording.stepBefore),
      (steps.first { $0.number > step.number }, Wording.stepAfter),
    ] {
      guard let other else { continue }
      let state = state(of: other, meeting, currentStep(of: meeting))
      spec.items.append(
        .row(
          Row(
            words(other.number, other.label), .open(.large(id, other.id)), mark: state.mark,
            right: state.word)))
    }
    return spec
  }

  /// A step in full, and the line that opens it.
  func card(_ step: Item, _ id: String, _ meeting: Panel.State) -> [PageItem] {
    let state = state(of: step, meeting, currentStep(of: meeting))
    var items: [PageItem] = [
      .row(
        Row(
          Wording.openStep(step.number, step.label), .open(page(of: step, in: id)),
          mark: state.mark, right: state.word, role: .strong)),
      .gap,
    ]
    if let say = step.say { items += [.text("“\(say)”", .strong), .gap] }
    if step.provenance == .reconstructed { items.append(.text(Wording.ourWording, .muted)) }
    items += [
      .labelled(Wording.whoSpeaks, term(step.actor ?? "")), .text(step.text, .muted), .gap,
    ]
    if let record = step.record { items.append(.labelled(Wording.toRecord, record)) }
    if let reason = meeting.steps[step.id]?.note, !reason.isEmpty {
      items.append(.labelled(Wording.stepState(meeting.steps[step.id]?.state), reason))
    }
    let missing = missing(at: step, id, meeting)
    items.append(.labelled(Wording.missing, missing.first ?? Wording.nothingMissing))
    items += missing.dropFirst().map { .labelled("", $0) }
    return items + [.gap]
  }

  /// What a step has not got yet.
  func missing(at step: Item, _ id: String, _ meeting: Panel.State) -> [String] {
    guard let form = Form.named("panel.step"), step.phase == .meeting else { return [] }
    var missing: [String] = []
    switch step.step {
    case .open:
      if meeting.opening == nil { missing.append(words("panel.open").title) }
      let expected = meeting.people.filter { $0.here == .expected }.map { name($0.person) }
      if !expected.isEmpty { missing.append(Wording.notHereYet(expected)) }
      if let opening = meeting.opening {
        let words = words("panel.open")
        if !opening.purposeSaid { missing.append(words.field("purpose-said").label) }
        if !opening.confidentialitySaid {
          missing.append(words.field("confidentiality-said").label)
        }
        if opening.children == nil, opening.otherChildren.isEmpty {
          missing.append(words.field("children").label)
        }
      }
      if meeting.isQuorumMet == false { missing.append(quorumWords(meeting)) }
    case .views:
      let left = meeting.voters.filter { meeting.view(of: $0) == nil }.map(name)
      if !left.isEmpty { missing.append(Wording.notAskedYet(left)) }
      if let words = spokeBefore(id, meeting) { missing.append(words) }
    case .nature:
      if meeting.need == nil { missing.append(words("panel.decide-need").title) }
      if meeting.kind == nil, meeting.need?.needed != .no {
        missing.append(words("panel.choose-kind").title)
      }
    case .recommend:
      if meeting.recommendation == nil { missing.append(words("panel.recommend").title) }
      if meeting.readBack == nil { missing.append(words("panel.read-back").title) }
    default: break
    }
    let fields = JSONObject([("step", .string(step.id)), ("state", "done")])
    return missing
      + record.unmet(form, id: id, fields, under: guidance)
      .filter { $0.id != "step-in-order" }
      .map { unmet in
        let label = guidance.requirement(unmet.id)?.label ?? unmet.id
        return unmet.words.isEmpty ? label : "\(label): \(unmet.words.joined(separator: ", "))"
      }
  }

  /// What members have before them as they question and judge: the criteria, and the test of
  /// suspicion, large.
  func criteriaPage(_ step: String) -> PageSpec {
    var spec = PageSpec(
      Wording.criteria, todo: Wording.criteriaTodo, short: Wording.criteriaShort)
    spec.guidance = step
    let suspicion = guidance.requirement("suspicion-tested").map { [$0] } ?? []
    for item in guidance.used("criteria") + suspicion {
      spec.items += [.text(item.label, .strong), .text(item.text), .gap]
    }
    spec.items.append(.heading(guidance.title(of: "serious-harm") ?? ""))
    spec.items += guidance.used("serious-harm").map { .labelled($0.label, $0.text) }
    let more = ["serious-harm-questions", "criteria"].compactMap { list in
      guidance.title(of: list).map { PageItem.row(Row($0, .open(.guidanceList(list)))) }
    }
    spec.items += [.gap] + more
    if let item = guidance.item(step) {
      spec.items.append(.row(Row(Wording.stepInGuidance(item.number), .open(.guidanceItem(step)))))
    }
    return spec
  }

  // MARK: v

  /// The meeting and the step that the page shown is about.
  var meetingHere: (meeting: String, step: String)? {
    switch place.page {
    case .meeting(let id):
      let stops = stops()
      let row = stops.indices.contains(place.focus) ? stops[place.focus].row : nil
      let focused = guidance["flowchart"].first { $0.number == row?.digit }
      return (focused ?? currentStep(of: record.meetings[id] ?? Panel.initial))
        .map { (id, $0.id) }
    case .step(let id, let step), .large(let id, let step): return (id, step)
    default: return nil
    }
  }

  /// To the line that ends the step and leads to the next.
  mutating func goToEndOfStep() -> [Effect] {
    guard let (_, id) = meetingHere, let step = guidance.item(id),
      let end = stops().firstIndex(where: { $0.row?.text == Wording.stepDone(step.number) })
    else { return [] }
    return focus(end)
  }

  mutating func showLarge() -> [Effect] {
    guard let (id, step) = meetingHere else { return [] }
    if case .large = place.page { return press(.escape) }
    go(.large(id, step))
    return []
  }
}
