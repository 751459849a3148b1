import Guidance
import ReviewCore
import StrictJSON

extension Model {
  /// A register: its things, one to a line, and adding one.
  ///
  /// What was withdrawn stays at the end, with the reason.
  func registerPage(_ name: String) -> PageSpec {
    let words = registerWords(name)
    let opens = words.todo.contains("Enter") ? words.todo : "\(words.todo) \(Wording.opensOne)"
    var spec = PageSpec(words.title, todo: opens, short: Wording.stageShort)
    let things = record.things(of: name)
    spec.items = things.filter { $0.withdrawn == nil }.map { row($0, of: name, words) }
    if spec.items.isEmpty { spec.items = [.text(words.none)] }
    spec.items += [.gap, row("\(name).add")]
    let withdrawn = things.filter { $0.withdrawn != nil }
    if !withdrawn.isEmpty { spec.items.append(.heading(Wording.withdrawn)) }
    spec.items += withdrawn.map { thing in
      .text("\(shown(words.label, of: thing, name)): \(thing.withdrawn ?? "")", .muted)
    }
    return spec
  }

  /// A line that opens a register, with how many things it holds.
  func registerRow(_ name: String) -> PageItem {
    let count = record.things(of: name).count { $0.withdrawn == nil }
    return .row(
      Row(registerWords(name).title, .open(.register(name)), right: count == 0 ? "" : "\(count)"))
  }

  private func registerWords(_ name: String) -> RegisterWords {
    var words = RegisterWords.words(of: name)
    words.title = guidance.terms.fillSentence(words.title)
    words.todo = guidance.fill(words.todo)
    words.none = guidance.fill(words.none)
    return words
  }

  private func row(
    _ thing: CaseRecord.Listed, of register: String, _ words: RegisterWords
  ) -> PageItem {
    func text(_ field: String?) -> String {
      field.map { shown($0, of: thing, register) } ?? ""
    }
    let label = text(words.label)
    var right = text(words.right)
    // A bare yes does not say to what.
    if let field = words.right, ["yes", "no"].contains(right) {
      let asked = self.words("\(register).add").field(field).label
      right = "\(asked.hasSuffix("?") ? String(asked.dropLast()) : asked): \(right)"
    }
    // What was written at length is read below the list, not cut.
    let isLong = Form.named("\(register).add")?.field(words.label)?.kind == .text
    return .row(
      Row(
        label.replacing("\n", with: " "),
        .open(.form(FormPlace("\(register).change", about: thing.id))),
        who: text(words.who), right: right,
        detail: [isLong ? label : "", text(words.detail)].filter { !$0.isEmpty }))
  }

  private func shown(
    _ field: String, of thing: CaseRecord.Listed, _ register: String
  ) -> String {
    let form = "\(register).add"
    return Wording.shown(thing.fields[field], Form.named(form)?.field(field), form, self)
  }
}
