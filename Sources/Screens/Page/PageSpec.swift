package import ReviewCore

/// What a page says and asks, as a value: worked out anew from the record, the pack and what is typed.
///
/// The same value is drawn on a screen, asked line by line and read by a script.
package struct PageSpec: Hashable, Sendable {
  /// Where this is, for line 1.
  package var place: String
  /// What to do, in one sentence, for line 2.
  package var todo: String
  /// The same in at most 38 columns.
  package var todoShort: String
  /// Beside the page where there is room: where the review stands.
  package var side: [PageItem] = []
  /// The columns of what stands beside the page.
  package var sideWidth = 28
  package var items: [PageItem] = []
  /// The commands this page has besides those every page has.
  package var commands: [MenuCommand] = []
  /// The rows for what is said of the line that has the focus, with the rule over it.
  package var detailRows = 5
  /// The item of the pack that `g` shows first.
  package var guidance: String?
  /// The page that `g` goes to instead.
  package var guidancePage: Page?
  /// The line the focus begins at; the first, if none.
  package var begin: RowAction?
  /// The field the focus begins at, before any line.
  package var beginField: String?
  /// What numbers do that stand at no line: people by their seats.
  package var numbers: [Int: RowAction] = [:]

  /// Whether there is something to fill in: its look then depends on where the focus is.
  var asks: Bool {
    items.contains { if case .field = $0 { true } else { false } }
  }

  package init(_ place: String, todo: String, short: String? = nil) {
    self.place = place
    self.todo = todo
    todoShort = short ?? todo
  }
}

/// One thing on a page.
package enum PageItem: Hashable, Sendable {
  case text(String, Style.Role = .plain)
  /// A text with a label before it: "Source   regional guide, section 3".
  case labelled(String, String)
  case heading(String)
  case rule
  case gap
  /// How the cells of the lines below it stand, and the titles above them.
  case columns([TableColumn])
  /// Where the flowchart leaves the line above: the words, and whether the way goes on at the right.
  case branch(String, goesOn: Bool)
  case row(Row)
  case field(FieldSpec)
}

/// A line that can be chosen.
package struct Row: Hashable, Sendable {
  /// A short word or glyph before the text: ✓, "to do".
  package var mark: String
  package var text: String
  /// Who, where there is room for it.
  package var who: String
  /// At the right edge: a date, a state.
  package var right: String
  package var role: Style.Role
  package var action: RowAction
  /// Shown under the list while this line has the focus.
  package var detail: [String] = []
  /// The mark in words, for line mode, where it is more than a glyph.
  package var spoken: String?
  /// What stands over it, where that is more than the line's own text.
  package var detailTitle: String?
  /// Its number in a list of any length: digits go there, one after the other.
  package var number: Int?
  /// There is something to do with it: `n` goes there.
  package var isOpen = false
  /// The number that picks it, where numbers do.
  package var digit: Int?
  /// Its cells, where it stands below columns; the text then says the same in words.
  package var cells: [String] = []
  /// What is asked of it, below it, where there is no room for that apart.
  package var asked: [String] = []

  package init(
    _ text: String, _ action: RowAction, mark: String = "", who: String = "", right: String = "",
    role: Style.Role = .plain, detail: [String] = [], digit: Int? = nil, cells: [String] = []
  ) {
    self.text = text
    self.action = action
    self.mark = mark
    self.who = who
    self.right = right
    self.role = role
    self.detail = detail
    self.digit = digit
    self.cells = cells
  }
}

/// A column of a table.
package struct TableColumn: Hashable, Sendable {
  package var title: String
  /// With the gap after it; the one column of none takes what is left.
  package var width: Int
  /// Where there is no room the columns go that give way most; 0 never does.
  package var givesWay: Int

  package init(_ title: String = "", _ width: Int = 0, givesWay: Int = 0) {
    self.title = title
    self.width = width
    self.givesWay = givesWay
  }
}

extension Row {
  /// With the number it has in its list, and whether there is something to do with it.
  func numbered(_ number: Int, isOpen: Bool) -> Row {
    var row = self
    row.number = number
    row.isOpen = isOpen
    return row
  }
}

/// What choosing a line does.
package enum RowAction: Hashable, Sendable {
  case open(Page)
  /// Records the form this page asks.
  case record
  /// Records the form this page asks, and opens the next of its kind.
  case recordAndNext
  /// Asks whether what is typed is to be thrown away.
  case throwAway
  case openCase(String)
  case rehearse
  case openFolder(String)
  case folder(FolderAct)
  case back
  case leave
  /// Answers fields of the form this page asks, and goes to one of them.
  case answer([String: String], field: String)
  /// Records at once what takes no typing.
  case say(Saying)
  /// Drops what is typed on the form this page asks, and goes back: nothing is to change.
  case leaveAsItWas
  /// Nothing: a line to read.
  case none
}

/// A form recorded by one key: its answers stand already.
package struct Saying: Hashable, Sendable {
  package enum Then: Hashable, Sendable {
    case stay
    case back
    /// Another page in the place of this one.
    case page(Page)
  }

  package var form: FormPlace
  /// Beside what stands recorded; the time `now` is that of the key.
  package var answers: [String: Answers.Answer]
  package var then: Then

  package init(
    _ form: FormPlace, _ answers: [String: Answers.Answer], then: Then = .stay
  ) {
    self.form = form
    self.answers = answers
    self.then = then
  }

  package static let now = "now"
}

/// A question of a form as this page asks it.
package struct FieldSpec: Hashable, Sendable {
  package enum Entry: Hashable, Sendable {
    /// One line of typing.
    case line
    /// A box of this many rows.
    case box(rows: Int)
    /// One of these, or several.
    case options([Option], several: Bool)
    /// One of a longer list, picked on a page of its own.
    case picker([Option], several: Bool)
  }

  package struct Option: Hashable, Sendable {
    package var id: String
    package var label: String

    package init(_ id: String, _ label: String) {
      self.id = id
      self.label = label
    }
  }

  package var id: String
  package var label: String
  package var entry: Entry
  package var answer: Answers.Answer?
  /// What a typed date was understood as.
  package var echo: String?
  package var hint: String?
  package var problem: String?
  package var isNeeded: Bool
  /// How the question is put in line mode.
  package var question: String?
  package var isTime = false
  /// What is shown of a typed answer, where that is not the answer itself.
  package var masked: String?
  /// A name, a date of birth, an address: hidden whole where names are.
  var isPersonal = false
  /// Its answers stand one to a line, however few.
  package var isListed = false
  package var isDay = false

  package var isTyped: Bool {
    switch entry {
    case .line, .box: true
    case .options, .picker: false
    }
  }

  package func isChosen(_ option: String) -> Bool { answer?.list.contains(option) ?? false }

  package var takesSeveral: Bool {
    switch entry {
    case .line, .box: false
    case .options(_, let several), .picker(_, let several): several
    }
  }

  /// The chosen answers in words.
  package var chosen: String {
    switch entry {
    case .line, .box: masked ?? answer?.text ?? ""
    case .options(let options, _), .picker(let options, _):
      options.filter { isChosen($0.id) }.map(\.label).joined(separator: ", ")
    }
  }

  /// Whether the answer stands beside the label where there is room, not below it.
  var isBeside: Bool { if case .box = entry { false } else { !isListed } }

  /// The chosen answers in words, one by one.
  var chosenLabels: [String] {
    switch entry {
    case .line, .box: [chosen]
    case .options(let options, _), .picker(let options, _):
      options.filter { isChosen($0.id) }.map(\.label)
    }
  }
}
