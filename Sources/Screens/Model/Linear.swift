import Guidance
import ReviewCore

/// A line of a page that can be chosen by number.
package struct LineChoice: Hashable, Sendable {
  /// Which stop of the page it is.
  package var stop: Int
  package var row: Row?
  package var field: FieldSpec?
}

extension Model {
  /// The page as plain lines, without drawing: title, what to do, and each line with its number.
  package func linear() -> [String] {
    if let since = roomPause { return said(Cover(.pause, since: since, at: now), asks: false) }
    if let cover { return said(cover) }
    let spec = spec()
    let details = record.caseFile.details
    let head = [
      [details.name, details.reference].filter { !$0.isEmpty }.joined(separator: " "),
      spec.place, profile.practice ? practiceWords(isShort: false) : markingWords,
      profile.namesHidden ? Wording.namesHidden : "",
    ].filter { !$0.isEmpty }.joined(separator: ". ")
    var lines = ["", head + ".", spec.todo]
    let choices = linesToChoose()
    var number = 0
    for item in spec.items + (spec.side.isEmpty ? [] : [.heading(Wording.parts)] + spec.side) {
      switch item {
      case .text(let text, _): lines.append(text)
      case .labelled(let label, let text): lines.append("\(label): \(text)")
      case .heading(let title): lines += ["", "\(title):"]
      case .rule, .gap, .columns: break
      case .branch(let words, _): lines.append("  \(Wording.orBranch(words))")
      case .row(let row):
        let words = [row.spoken ?? Self.spoken(row.mark), row.text, row.who, row.right]
          .filter { !$0.isEmpty }.joined(separator: ", ")
        if row.action == .none {
          lines.append(words)
        } else {
          number += 1
          lines.append("\(number) \(words)")
        }
      case .field(let field):
        number += 1
        let answer = field.chosen.isEmpty ? Wording.notYet : field.chosen
        lines.append("\(number) \(field.label): \(answer)")
      }
    }
    assert(number == choices.count)
    return lines.map(Width.shown(eachLine:))
  }

  /// A mark of the drawing as a word.
  private static func spoken(_ mark: String) -> String {
    switch mark {
    case Mark.done: "done"
    case Mark.here: "here"
    case Mark.departed: "open"
    case Mark.now: Wording.stepNow
    case Mark.expected: "expected"
    case Mark.toCome, Mark.passedOver, "+", "": ""
    default: mark
    }
  }

  /// The numbers of those who can be said to speak, which stand at no line of the page.
  package var seatNumbers: Set<Int> { Set(spec().numbers.keys) }

  /// The lines that can be chosen: every row, and every field once.
  package func linesToChoose() -> [LineChoice] {
    var choices: [LineChoice] = []
    for (index, stop) in stops().enumerated() {
      if let field = stop.field {
        if choices.last?.field?.id != field.id {
          choices.append(LineChoice(stop: index, field: field))
        }
      } else {
        choices.append(LineChoice(stop: index, row: stop.row))
      }
    }
    return choices
  }

  /// What stands against recording the page, in words.
  package func problems() -> [String] {
    guard let refusal = place.refusal, let form = currentForm else { return [] }
    let words = words(form.form)
    return refusal.reasons.map { reason in
      asShown(
        reason.sentence(
          under: guidance, field: reason.field.map { words.field($0).label }))
    }
  }
}

extension Width {
  /// As `shown`, keeping the ends of lines.
  static func shown(eachLine text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { shown(String($0)) }
      .joined(separator: "\n")
  }
}
