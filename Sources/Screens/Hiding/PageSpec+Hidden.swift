import ReviewCore

/// A page with every text of it as it may be seen while names are hidden.
///
/// The one place for all front ends: what is laid out, asked line by line or found is this.
extension PageSpec {
  func hidden(by mask: NameMask) -> PageSpec {
    var page = self
    page.place = mask.hidden(place)
    page.todo = mask.hidden(todo)
    page.todoShort = mask.hidden(todoShort)
    page.items = items.map { $0.hidden(by: mask) }
    page.side = side.map { $0.hidden(by: mask) }
    return page
  }
}

extension PageItem {
  fileprivate func hidden(by mask: NameMask) -> PageItem {
    switch self {
    case .text(let text, let role): .text(mask.hidden(text), role)
    case .labelled(let label, let text): .labelled(mask.hidden(label), mask.hidden(text))
    case .heading(let title): .heading(mask.hidden(title))
    case .branch(let words, let goesOn): .branch(mask.hidden(words), goesOn: goesOn)
    case .rule, .gap, .columns: self
    case .row(let row): .row(row.hidden(by: mask))
    case .field(let field): .field(field.hidden(by: mask))
    }
  }
}

extension Row {
  fileprivate func hidden(by mask: NameMask) -> Row {
    var row = self
    row.mark = mask.hidden(mark)
    row.text = mask.hidden(text)
    row.who = mask.hidden(who)
    row.right = mask.hidden(right)
    row.detail = detail.map(mask.hidden)
    row.detailTitle = detailTitle.map(mask.hidden)
    row.cells = cells.map(mask.hidden)
    row.asked = asked.map(mask.hidden)
    row.spoken = spoken.map(mask.hidden)
    // Role and agency stand there in place of the name: neither is said twice.
    if row.text != text, row.right == row.text { row.right = "" }
    if row.text != text, !row.who.isEmpty, row.text.hasSuffix(", \(row.who)") {
      row.text = String(row.text.dropLast(row.who.count + 2))
    }
    return row
  }
}

extension FieldSpec {
  /// What is typed stays as it is: only what is shown of it changes.
  fileprivate func hidden(by mask: NameMask) -> FieldSpec {
    var field = self
    field.label = mask.hidden(label)
    field.echo = echo.map(mask.hidden)
    field.hint = hint.map(mask.hidden)
    field.problem = problem.map(mask.hidden)
    field.question = question.map(mask.hidden)
    switch entry {
    case .line, .box:
      field.masked = answer.map { isPersonal ? Wording.hidden : mask.hidden($0.text) }
    case .options(let options, let several):
      field.entry = .options(options.map { $0.hidden(by: mask) }, several: several)
    case .picker(let options, let several):
      field.entry = .picker(options.map { $0.hidden(by: mask) }, several: several)
    }
    if isPersonal { field.echo = nil }
    return field
  }
}

extension FieldSpec.Option {
  fileprivate func hidden(by mask: NameMask) -> Self { .init(id, mask.hidden(label)) }
}
