import Guidance
import ReviewCore

/// Step 9: the answers of each member, given by digits on their line.
///
/// They stand in the draft of the member's view until the line is left.
extension Model {
  /// The answers that stand in the columns, in the order they are asked.
  static let tableFields = ["learn", "review", "criteria", "kind"]

  /// Whether the page shown is the round of views.
  var isRoundTable: Bool {
    guard case .step(_, let step) = place.page else { return false }
    return guidance.item(step)?.step == .views
  }

  /// The view whose line has the focus.
  var focusedView: FormPlace? {
    guard isRoundTable else { return nil }
    let stops = stops()
    guard stops.indices.contains(place.focus) else { return nil }
    return Self.view(of: stops[place.focus].row)
  }

  static func view(of row: Row?) -> FormPlace? {
    guard case .open(.form(let form)) = row?.action, form.form == "panel.record-view",
      form.preset["member"] != nil
    else { return nil }
    return form
  }

  /// The view of the focused line, where something was answered in it.
  var lineForm: FormPlace? { focusedView.flatMap { drafts[$0] == nil ? nil : $0 } }

  /// The answers a column takes, in the order of their digits.
  static func tableAnswers(_ column: Int) -> [String] {
    column == tableFields.count - 1
      ? Panel.ReviewKind.allCases.map(\.rawValue) : Panel.Opinion.allCases.map(\.rawValue)
  }

  /// A digit answers the column the cursor is at, and goes on to the next.
  mutating func answerInTable(_ digit: Int, _ form: FormPlace) -> [Effect] {
    guard !isReadOnly, Self.tableFields.indices.contains(place.option) else {
      notice = isReadOnly ? open?.readOnly ?? Wording.readOnlyThen : Wording.allFourAnswered
      return []
    }
    let answers = Self.tableAnswers(place.option)
    guard answers.indices.contains(digit - 1) else { return [] }
    let chosen = answers[digit - 1]
    answer(Self.tableFields[place.option], .text(chosen), of: form)
    let givesNone =
      Self.tableFields[place.option] == "review" && chosen == Panel.Opinion.givesNoView.rawValue
    place.option = givesNone ? Self.tableFields.count : place.option + 1
    return keepDrafts()
  }

  mutating func moveInTable(_ step: Int) {
    place.option = min(max(0, place.option + step), Self.tableFields.count)
  }

  /// Records what was answered on the line that is left, or asks why it has no reasons.
  ///
  /// - Parameter asking: Whether to ask; where nobody is to be asked it stays a draft.
  mutating func leaveLine(asking: Bool = true) -> [Effect] {
    guard let form = lineForm, let draft = drafts[form], !isReadOnly else { return [] }
    if draft.answers == startingDraft(form).answers {
      drafts[form] = nil
      saved = draftCount > 0 ? .draftKept : .recorded
      return keepDrafts(evenIfSame: true)
    }
    let review = draft.answers.text("review")
    let meeting = record.meetings[form.about ?? ""]
    let isReady =
      review == Panel.Opinion.givesNoView.rawValue || draft.answers["reasons"] != nil
    let isSecond = meeting?.view(of: form.preset["member"] ?? "") != nil
    guard !review.isEmpty, asking || isReady && !isSecond else { return [] }
    return handIn(form)
  }

  /// On to the next member, or to the first after whom nobody was asked yet.
  mutating func goToNextMember(after form: FormPlace) {
    let stops = stops()
    guard let here = stops.firstIndex(where: { Self.view(of: $0.row) == form }) else { return }
    // Whoever left the line already is where they wanted to go.
    if place.focus != here, Self.view(of: stops[min(place.focus, stops.count - 1)].row) != nil {
      return
    }
    place.focus = min(here + 1, stops.count - 1)
    place.option = 0
  }
}
