package import ReviewCore

extension Model {
  /// Where somebody is on a page.
  package struct Place: Hashable, Sendable {
    package var page: Page
    package var focus = 0
    /// The answer the cursor is at, in a field with answers on one line.
    package var option = 0
    /// The first line shown.
    package var top = 0
    /// Lines scrolled on past the last stop.
    package var past = 0
    /// The first line shown while what stands above the first stop is read.
    package var lead = 0
    /// The focused text has a name in it that is hidden, until somebody asks for it.
    package var isTextHidden = false
    /// The text being typed in the focused field.
    package var editor: TextEditor?
    /// What the last try to record was refused for.
    package var refusal: Refusal?
    /// Only the lines with something to do are shown.
    package var onlyOpen = false
    /// Once this form is recorded, the next of its kind is opened.
    package var goesOn = false
    /// What the line that was opened from here does: to come back to it, wherever it stands then.
    package var opened: RowAction?
    /// The digits of a number typed so far, where one digit may not be all of it.
    package var number = ""
    /// On the page of a departure: what comes once it is recorded, and whether only a key asked for it.
    var then = Saying.Then.stay
    var isSaid = false

    package init(_ page: Page) { self.page = page }
  }
}
