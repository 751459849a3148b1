import ReviewCore

extension Model {
  mutating func pressOverlay(_ key: Key) -> [Effect] {
    guard let overlay else { return [] }
    switch overlay {
    case .help(let top):
      let step = [.down: 1, .pageDown: 5, .up: -1, .pageUp: -5][key] ?? 0
      let last = lastHelp(spec())
      self.overlay = step == 0 ? nil : .help(min(max(0, top + step), last))
      return []
    case .sentence:
      // What is being typed when it comes neither passes over it unread nor is half taken.
      if [.enter, .escape].contains(key) { self.overlay = nil }
      return []
    case .palette(let editor, let choice): return pressPalette(key, editor, choice)
    case .find(let editor): return pressFind(key, editor)
    case .number(let editor): return pressNumber(key, editor)
    case .confirm(let confirmation, let choice):
      return pressConfirmation(key, confirmation, choice)
    }
  }

  private mutating func pressPalette(_ key: Key, _ typed: TextEditor, _ choice: Int) -> [Effect] {
    let found = foundCommands(typed.text)
    switch key {
    case .escape:
      overlay = nil
      return []
    case .up, .down, .tab, .backTab:
      let step = key == .down || key == .tab ? 1 : -1
      overlay = .palette(typed, choice: min(max(0, choice + step), max(0, found.count - 1)))
      return []
    case .enter:
      overlay = nil
      return found.indices.contains(choice) ? run(found[choice]) : []
    default:
      var editor = typed
      if editor.handle(key, width: 40, height: 1) { overlay = .palette(editor, choice: 0) }
      return []
    }
  }

  /// The commands whose name or help has the typed words; all of them where nothing is typed.
  func foundCommands(_ text: String) -> [MenuCommand] {
    let words = text.lowercased().split(separator: " ")
    let here = spec().commands
    let all = here + MenuCommand.allCases.filter { !here.contains($0) }
    func have(_ text: String) -> Bool { words.allSatisfy(text.lowercased().contains) }
    let named = all.filter { have("\($0.entry.word) \($0.entry.label)") }
    let found = named + all.filter { !named.contains($0) && have($0.entry.help) }
    // What can be done now comes first.
    return found.filter { unavailable($0) == nil } + found.filter { unavailable($0) != nil }
  }

  /// Whether what is looked for is looked for in all of the guidance, not on the page.
  var searchesGuidance: Bool {
    switch place.page {
    case .guidance, .guidanceSearch: true
    default: false
    }
  }

  private mutating func pressFind(_ key: Key, _ typed: TextEditor) -> [Effect] {
    switch key {
    case .escape:
      overlay = nil
      return []
    case .enter:
      overlay = nil
      let word = typed.text.lowercased()
      guard !word.isEmpty else { return [] }
      if searchesGuidance {
        go(.guidanceSearch(typed.text))
        return []
      }
      let stops = stops()
      let order = Array(stops.indices.dropFirst(place.focus + 1)) + Array(stops.indices)
      let found = order.first { index in
        let stop = stops[index]
        let text = stop.row.map { "\($0.text) \($0.who) \($0.right)" } ?? stop.words
        return text.lowercased().contains(word)
      }
      guard let found else {
        notice = Wording.notFound
        return []
      }
      return focus(found)
    default:
      var editor = typed
      if editor.handle(key, width: 40, height: 1) { overlay = .find(editor) }
      return []
    }
  }

  /// No letter answers a question: arrows and Enter do, and the first answer is the safe one.
  private mutating func pressConfirmation(
    _ key: Key, _ confirmation: Confirmation, _ choice: Int
  ) -> [Effect] {
    switch key {
    case .up, .left, .backTab: overlay = .confirm(confirmation, choice: 0)
    case .down, .right, .tab: overlay = .confirm(confirmation, choice: 1)
    case .escape: overlay = nil
    case .enter:
      overlay = nil
      if choice == 1 { return confirmed(confirmation.act) }
    default: break
    }
    return []
  }

  private mutating func confirmed(_ act: Confirmation.Act) -> [Effect] {
    switch act {
    case .leave:
      isLeaving = true
      return [.leave]
    case .makePaper(let wish):
      guard let open else { return [] }
      saved = .recording
      return [.makePaper(caseID: open.id, wish)]
    case .goOn(let form):
      let home = home(of: form)
      // On its day the meeting stands there already.
      if case .step(let meeting, _) = home, place.page != .meeting(meeting) {
        go(.meeting(meeting))
      }
      go(home)
      return []
    case .showNames:
      setNames(hidden: false)
      return []
    case .showText:
      place.isTextHidden = false
      return []
    case .throwAway(let form):
      drafts[form] = nil
      place.editor = nil
      while currentForm == form, places.count > 1 { places.removeLast() }
      saved = draftCount > 0 ? .draftKept : .recorded
      notice = Wording.thrownAway
      settleFocus()
      return keepDrafts(evenIfSame: true)
    }
  }
}
