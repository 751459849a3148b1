import ReviewCore

/// The break as the room sees it: nothing of the case.
extension Model {
  /// - Parameter asks: The number brings the screen back: not in the room's window.
  func drawn(_ cover: Cover, asks: Bool = true) -> Frame {
    var frame = Frame(size)
    func centre(_ text: String, row: Int, style: Style = .plain) {
      let shown = Width.fit(text, columns: size.columns - 2)
      frame.put(
        shown, column: max(1, (size.columns - Width.columns(shown)) / 2), row: row, style: style)
    }
    let middle = size.rows / 2 - 1
    centre(large(coverMarking), row: max(1, size.rows / 5), style: .strong)
    centre(coverTitle(cover), row: middle, style: .strong)
    centre(coverSince(cover), row: middle + 2)
    if asks { draw(asking: cover, below: middle, on: &frame) }
    if !profile.unicode { frame.toASCII() }
    return frame
  }

  private func draw(asking cover: Cover, below middle: Int, on frame: inout Frame) {
    let row = min(size.rows - 2, max(middle + 4, size.rows - size.rows / 6))
    if cover.wrongTries > 0 {
      let tries = Width.fit(coverTries(cover), columns: size.columns - 2)
      frame.put(
        tries, column: max(1, (size.columns - Width.columns(tries)) / 2), row: row - 1,
        style: Style(.attention))
    }
    let ask = Wording.numberAsked
    let column = max(1, (size.columns - Width.columns(ask) - 2 - Self.digits) / 2)
    let start = frame.put(ask, column: column, row: row) + 2
    let dots = String(repeating: "•", count: cover.typed.count)
    let blanks = String(repeating: " ", count: Self.digits - cover.typed.count)
    frame.put(dots + blanks, column: start, row: row, style: Style(.entry))
    frame.cursor = Position(column: start + cover.typed.count, row: row)
  }

  /// The same in words.
  func said(_ cover: Cover, asks: Bool = true) -> [String] {
    [
      "", coverMarking, coverTitle(cover), coverSince(cover),
      cover.wrongTries > 0 ? coverTries(cover) : "", asks ? Wording.numberAsked : "",
    ].filter { !$0.isEmpty }
  }

  private var coverMarking: String {
    let marking = record.caseFile.details.marking
    if profile.practice { return practiceWords(isShort: true) }
    return marking.isEmpty ? Wording.marking : marking
  }

  /// Its letters apart, where there is room for that.
  private func large(_ text: String) -> String {
    let spaced = text.map(String.init).joined(separator: " ")
    return Width.columns(spaced) <= size.columns - 4 ? spaced : text
  }

  private func coverTitle(_ cover: Cover) -> String {
    switch (cover.cause, sitting) {
    case (.pause, .event): Wording.eventPaused
    case (.pause, _): Wording.meetingPaused
    case (.idle, _): Wording.screenCovered
    }
  }

  private func coverSince(_ cover: Cover) -> String {
    cover.isPause ? Wording.pausedAt(cover.since.written) : Wording.leftAt(cover.since.written)
  }

  private func coverTries(_ cover: Cover) -> String {
    Wording.wrongNumber(left: Cover.tries - cover.wrongTries, needsLock: needsLock)
  }
}
