/// The one way from a text to the screen: what is sent, and how many columns it takes.
///
/// What is sent is what the terminal library advances by, so page, library and terminal agree, at
/// the price of plainer emoji. Nothing in a text can move the cursor, reorder a line, hide itself
/// or change the terminal. Only what is drawn is changed, never the text itself:
///
/// | in the text | on the screen |
/// |---|---|
/// | a character with up to four marks | itself; further marks left out |
/// | tab, newline | one blank |
/// | other C0 controls, DEL | their control picture (`␛`), one column |
/// | C1 and bidirectional controls, line separators | `U+FFFD`, one column each |
/// | tags, other zero-width format characters, the unassigned | the same |
/// | soft hyphen | `-` |
/// | variation selectors, joiners | left out; `U+FFFD` where nothing stands before them |
/// | emoji with a skin tone, joined families | the first emoji |
/// | clusters of several letters (Indic, Thai), flags | all of it, a cell for each letter |
///
/// One column for whatever is replaced, rather than a token such as `<U+202E>`: a token could have
/// been typed, and the cursor would have to step over columns that are not in the text.
package enum Width {
  /// What to put into the cells of a row, in order.
  ///
  /// Each has one or two columns; a grapheme of several spacing scalars gives several.
  package static func clusters(_ text: String) -> Clusters {
    Clusters(text, in: text.startIndex..<text.endIndex)
  }

  /// The columns a text takes in one row.
  package static func columns(_ text: String) -> Int {
    columns(text, in: text.startIndex..<text.endIndex)
  }

  /// The columns of a part of a text; the part starts and ends between graphemes.
  static func columns(_ text: String, in range: Range<String.Index>) -> Int {
    var graphemes = Graphemes(text, in: range)
    let bytes = text.utf8Span.span
    var columns = 0
    while true {
      columns += graphemes.skipPlain(bytes)
      guard let range = graphemes.next() else { return columns }
      columns += graphemes.columns(of: range)
    }
  }

  /// The text as it is drawn, safe to print.
  package static func shown(_ text: String) -> String {
    clusters(text).reduce(into: "") { $0 += $1.text }
  }

  /// The text as it is drawn, cut to the columns; what is cut ends in the ellipsis.
  package static func fit(_ text: String, columns: Int, ellipsis: String = "…") -> String {
    let (whole, rest) = prefix(text, columns: columns)
    guard rest else { return whole }
    let room = columns - self.columns(ellipsis)
    guard room > 0 else { return prefix(ellipsis, columns: columns).text }
    return prefix(text, columns: room).text + shown(ellipsis)
  }

  /// Whether a text is printable ASCII: a column for every byte, and shown as it stands.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }

  /// `fit`, and blanks up to exactly the columns.
  package static func pad(
    _ text: String, to columns: Int, ellipsis: String = "…"
  ) -> String {
    let fitted = fit(text, columns: columns, ellipsis: ellipsis)
    return fitted + String(repeating: " ", count: max(0, columns - self.columns(fitted)))
  }

  /// What of a text is drawn in the first columns, and whether there is more of it.
  static func prefix(_ text: String, columns: Int) -> (text: String, more: Bool) {
    if isPlain(text) {
      let shown = text.prefix(max(0, columns))
      return (String(shown), shown.endIndex < text.endIndex)
    }
    var shown = ""
    var column = 0
    for cluster in clusters(text) {
      guard column + cluster.width <= columns else { return (shown, true) }
      column += cluster.width
      shown += cluster.text
    }
    return (shown, false)
  }

  /// What stands in some columns of a row; half a wide character is a blank.
  static func slice(_ text: String, columns: Range<Int>) -> String {
    var shown = ""
    var column = 0
    for cluster in clusters(text) {
      let place = column..<column + cluster.width
      column = place.upperBound
      if place.upperBound <= columns.lowerBound { continue }
      if place.lowerBound >= columns.upperBound { break }
      let isWhole = columns.contains(place.lowerBound) && place.upperBound <= columns.upperBound
      shown += isWhole ? cluster.text : " "
    }
    return shown
  }
}
