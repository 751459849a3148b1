import ReviewCore

/// A page and its stops, worked out once for a key and its paint.
struct ShownPage: Sendable {
  var spec: PageSpec
  var stops: [PageStop]
  /// Whether it asks something: a list may be long, and this is wanted at every key.
  let asks: Bool
  /// Laid out as it was when `change` was the model's: good as long as nothing moved since.
  var layouts: (main: PageLayout, side: PageLayout?)
  var change: Int
  /// As it was painted last.
  var painted: Painted?
}

/// A stop with what stands there.
struct PageStop: Sendable {
  var row: Row?
  var field: FieldSpec?
  var option: Int?

  /// What is looked for here: the answer of a list, else what is asked.
  var words: String {
    if let option, case .options(let options, _) = field?.entry { return options[option].label }
    return field?.label ?? ""
  }

  /// Whether another stop is the same line, or the same question.
  func isSame(as other: PageStop) -> Bool {
    row?.action == other.row?.action && row?.text == other.row?.text
      && field?.id == other.field?.id
  }
}

extension Model {
  /// The stops of the page shown, in the order of the focus.
  func stops() -> [PageStop] { shownPage?.stops ?? stops(of: spec()) }

  func stops(of spec: PageSpec) -> [PageStop] { stops(of: spec, layouts(spec)) }

  func stops(
    of spec: PageSpec, _ layouts: (main: PageLayout, side: PageLayout?)
  ) -> [PageStop] {
    let (main, side) = layouts
    let items =
      side == nil && !spec.side.isEmpty
      ? spec.items + [.heading(Wording.parts)] + spec.side : spec.items
    func stops(_ layout: PageLayout, _ items: [PageItem]) -> [PageStop] {
      layout.stops.map { stop in
        switch items[stop.item] {
        case .row(let row): PageStop(row: row)
        case .field(let field): PageStop(field: field, option: stop.option)
        default: PageStop()
        }
      }
    }
    return stops(main, items) + (side.map { stops($0, spec.side) } ?? [])
  }

  var focusedField: FieldSpec? {
    let stops = stops()
    return stops.indices.contains(place.focus) ? stops[place.focus].field : nil
  }

  /// Puts the focus where it can be, and a text cursor where it is in a text.
  mutating func settleFocus() {
    let stops = stops()
    if let opened = place.opened {
      place.focus = stops.firstIndex { $0.row?.action == opened } ?? 0
    }
    place.opened = nil
    place.focus = min(max(0, place.focus), max(0, stops.count - 1))
    beginEditing()
  }

  /// Begins a page at its first line: in a field already answered, at the answer.
  mutating func settleAtStart() {
    let spec = spec()
    let stops = stops()
    let begin =
      spec.beginField.flatMap { field in stops.firstIndex { $0.field?.id == field } }
      ?? spec.begin.flatMap { action in stops.firstIndex { $0.row?.action == action } }
    place.focus = begin ?? 0
    let first = stops.indices.contains(place.focus) ? stops[place.focus] : nil
    if let field = first?.field, case .options(let options, false) = field.entry {
      let chosen = options.firstIndex { field.isChosen($0.id) } ?? 0
      if first?.option == nil { place.option = chosen } else { place.focus += chosen }
    }
    beginEditing()
  }

  mutating func beginEditing() {
    var there = place
    if there.focus > 0 { there.lead = .max }
    there.isTextHidden = false
    there.editor = nil
    if let field = focusedField, field.isTyped, !isReadOnly {
      let text = field.answer?.text ?? ""
      there.editor = TextEditor(text, singleLine: field.entry == .line)
      there.isTextHidden = field.masked.map { $0 != text } ?? false
    }
    place = there
  }

  /// Whether a character now goes into a text: of the page, or the number that ends a break.
  package var takesText: Bool {
    if cover != nil { return true }
    if case .number = overlay { return true }
    return place.editor != nil && overlay == nil
  }

  /// The columns and rows the focused text has.
  private func typingArea(_ field: FieldSpec) -> (width: Int, height: Int) {
    let spec = spec()
    let width = hasSide(spec) ? size.columns - spec.sideWidth - 2 : size.columns
    if case .box(let rows) = field.entry { return (PageLayout.boxWidth(width: width), rows) }
    return (PageLayout.lineWidth(spec.items, width: width), 1)
  }

  /// Types a key into the focused text; nothing where the key is not for it.
  mutating func type(_ key: Key) -> [Effect]? {
    guard let field = focusedField, var editor = place.editor else { return nil }
    if isEditorHidden { return typeHidden(key) }
    let before = editor.text
    switch key {
    case .control("_"): editor.undo()
    case .control("y"): editor.redo()
    case .control("a"): editor.moveToStart()
    case .control("e"): editor.moveToEnd()
    case .enter where editor.singleLine: return focus(place.focus + 1)
    default:
      let area = typingArea(field)
      guard editor.handle(key, width: area.width, height: area.height) else { return nil }
    }
    place.editor = editor
    if editor.text != before { answer(field.id, .text(editor.text)) }
    return []
  }

  /// In a text that is not shown nothing is typed; Enter asks whether to show it.
  private mutating func typeHidden(_ key: Key) -> [Effect]? {
    switch key {
    case .enter:
      askToShowText()
      return []
    case .character, .backspace, .delete, .control("_"), .control("y"): return []
    default: return nil
    }
  }

  /// The character that a key will put at the cursor, after all that stands there, where that is
  /// sure before the page is worked out anew.
  ///
  /// A front end may show it at once: what the page then shows is the same.
  package func echo(of key: Key) -> Character? {
    guard case .character(let character) = key, overlay == nil, !isEditorHidden,
      let editor = place.editor,
      editor.cursor == editor.text.utf8.count, let byte = character.asciiValue, byte >= 0x20,
      byte < 0x7F
    else { return nil }
    return character
  }

  mutating func paste(_ text: String) -> [Effect] {
    if var overlay, case .palette(var editor, _) = overlay {
      editor.paste(text)
      overlay = .palette(editor, choice: 0)
      self.overlay = overlay
      return []
    }
    guard overlay == nil, !isEditorHidden, let field = focusedField, var editor = place.editor
    else { return [] }
    editor.paste(text)
    let area = typingArea(field)
    editor.scroll(width: area.width, height: area.height)
    place.editor = editor
    answer(field.id, .text(editor.text))
    return []
  }

  /// What "now" and "today" stand for is settled when the field is left.
  mutating func commitEditor() {
    guard let field = focusedField, let editor = place.editor, field.isTime,
      editor.text.lowercased() == "now"
    else { return }
    answer(field.id, .text(now.time.written))
  }

  /// Leaving a field keeps what was typed at once.
  mutating func leaveField() -> [Effect] {
    if place.editor != nil {
      commitEditor()
      place.editor = nil
    }
    return keepDrafts()
  }
}
