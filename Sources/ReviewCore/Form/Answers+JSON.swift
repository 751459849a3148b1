package import StrictJSON

extension Answers {
  /// Reads a command's fields from JSON; every member must be a field of the form and of its type.
  ///
  /// Text, days, times, choices and people are strings; numbers are numbers; a flag is true or false;
  /// several answers are a list of strings. `null` empties a field.
  package static func read(_ object: JSONObject, on form: Form) -> (Answers, [Refusal.Reason]) {
    var values: [String: Answer] = [:]
    var reasons: [Refusal.Reason] = []
    for (key, value) in object.members {
      guard let field = form.field(key) else {
        reasons.append(.init(.unknownField, field: key))
        continue
      }
      switch (field.kind, value) {
      case (_, .null): values[key] = .text("")
      case (.number, .integer(let number)): values[key] = .text(String(number))
      case (.flag, .bool(let flag)): values[key] = .text(flag ? "yes" : "no")
      case (.several, .array(let list)), (.people, .array(let list)):
        let strings = list.compactMap(\.string)
        if strings.count == list.count {
          values[key] = .several(strings)
        } else {
          reasons.append(.init(.wrongType, field: key))
        }
      case (.number, _), (.flag, _), (.several, _), (.people, _):
        reasons.append(.init(.wrongType, field: key))
      case (_, .string(let text)): values[key] = .text(text)
      default: reasons.append(.init(.wrongType, field: key))
      }
    }
    return (Answers(values), reasons)
  }

  /// As kept in a draft: text or a list of texts for each field.
  package var draft: JSON {
    .object(
      JSONObject(
        values.sorted { $0.key < $1.key }.map { key, answer in
          switch answer {
          case .text(let text): (key, JSON.string(text))
          case .several(let list): (key, JSON.array(list.map(JSON.string)))
          }
        }))
  }

  /// Reads a draft back; what is not an answer is left out.
  package init(draft: JSON) {
    self.init()
    for (key, value) in draft.object?.members ?? [] {
      if let text = value.string { values[key] = .text(text) }
      if let list = value.array { values[key] = .several(list.compactMap(\.string)) }
    }
  }
}
