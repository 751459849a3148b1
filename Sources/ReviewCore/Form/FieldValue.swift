package import StrictJSON

/// A type a field of a payload can have.
package protocol FieldValue: Hashable, Sendable {
  /// What is asked where the column does not say.
  static var kind: Field.Kind { get }
  static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<Self, FieldProblem>
  /// As kept in an event; nothing where nothing was said.
  var json: JSON? { get }
  init?(json: JSON)
}

extension String: FieldValue {
  package static var kind: Field.Kind { .line }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<String, FieldProblem> {
    let text = answer.text
    switch kind {
    case .choice(let choices):
      return choices.ids(reading).contains(text)
        ? .success(text) : .failure(FieldProblem(.noSuchChoice, text))
    case .person:
      return reading.isPerson(text)
        ? .success(text) : .failure(FieldProblem(.noSuchPerson, text))
    default: return .success(text)
    }
  }

  package var json: JSON? { isEmpty ? nil : .string(self) }

  package init?(json: JSON) {
    guard let text = json.string else { return nil }
    self = text
  }
}

extension [String]: FieldValue {
  package static var kind: Field.Kind { .people }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<[String], FieldProblem> {
    for id in answer.list {
      if case .several(let choices) = kind, !choices.ids(reading).contains(id) {
        return .failure(FieldProblem(.noSuchChoice, id))
      }
      if kind == .people, !reading.isPerson(id) {
        return .failure(FieldProblem(.noSuchPerson, id))
      }
    }
    return .success(answer.list)
  }

  package var json: JSON? { isEmpty ? nil : .array(map(JSON.string)) }

  package init?(json: JSON) {
    guard let list = json.array else { return nil }
    let strings = list.compactMap(\.string)
    guard strings.count == list.count else { return nil }
    self = strings
  }
}

extension Bool: FieldValue {
  package static var kind: Field.Kind { .flag }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<Bool, FieldProblem> {
    switch answer.text {
    case "yes": .success(true)
    case "no": .success(false)
    default: .failure(FieldProblem(.wrongType, answer.text))
    }
  }

  /// A flag that is not set was not said.
  package var json: JSON? { self ? .bool(true) : nil }

  package init?(json: JSON) {
    guard let flag = json.bool else { return nil }
    self = flag
  }
}

extension Int: FieldValue {
  package static var kind: Field.Kind { .number(0...Int.max) }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<Int, FieldProblem> {
    guard let number = Int(answer.text.filter { !$0.isWhitespace }) else {
      return .failure(FieldProblem(.notUnderstood, answer.text, "a whole number"))
    }
    if case .number(let range) = kind, !range.contains(number) {
      return .failure(
        FieldProblem(.outOfRange, answer.text, "\(range.lowerBound)", "\(range.upperBound)"))
    }
    return .success(number)
  }

  package var json: JSON? { .integer(self) }

  package init?(json: JSON) {
    guard let number = json.integer else { return nil }
    self = number
  }
}

extension Day: FieldValue {
  package static var kind: Field.Kind { .day }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<Day, FieldProblem> {
    let reader = DayReader(today: reading.today, prefer: kind == .dayAhead ? .future : .past)
    return switch reader.read(answer.text) {
    case .success(let day): .success(day)
    case .failure(let problem):
      .failure(FieldProblem(.notUnderstood, answer.text, problem.description))
    }
  }

  package var json: JSON? { .string(iso) }

  package init?(json: JSON) {
    guard let text = json.string else { return nil }
    self.init(iso: text)
  }
}

extension UncertainDay: FieldValue {
  package static var kind: Field.Kind { .uncertainDay }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<UncertainDay, FieldProblem> {
    switch DayReader(today: reading.today).readUncertain(answer.text) {
    case .success(let day): .success(day)
    case .failure(let problem):
      .failure(FieldProblem(.notUnderstood, answer.text, problem.description))
    }
  }

  package var json: JSON? { .string(stored) }

  package init?(json: JSON) {
    guard let text = json.string else { return nil }
    self.init(stored: text)
  }
}

extension ClockTime: FieldValue {
  package static var kind: Field.Kind { .time }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<ClockTime, FieldProblem> {
    switch ClockTime.read(answer.text) {
    case .success(let time): .success(time)
    case .failure(let problem):
      .failure(FieldProblem(.notUnderstood, answer.text, problem.description))
    }
  }

  package var json: JSON? { .string(written) }

  package init?(json: JSON) {
    guard let text = json.string, let time = ClockTime(written: text) else {
      return nil
    }
    self = time
  }
}

extension Optional: FieldValue where Wrapped: FieldValue {
  package static var kind: Field.Kind { Wrapped.kind }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<Wrapped?, FieldProblem> {
    Wrapped.read(answer, kind: kind, reading).map(Optional.some)
  }

  package var json: JSON? { flatMap(\.json) }

  package init?(json: JSON) {
    guard let value = Wrapped(json: json) else { return nil }
    self = .some(value)
  }
}

/// A value of any kind, as an event keeps it.
package struct StoredValue: FieldValue {
  package var value: JSON

  package static var kind: Field.Kind { .line }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<StoredValue, FieldProblem> { .success(StoredValue(json: .string(answer.text))) }

  package var json: JSON? { value }

  package init(json: JSON) { value = json }
}

/// A closed set of answers of our own; the raw values are the stored words and never change.
package protocol ClosedAnswer: FieldValue, RawRepresentable, CaseIterable where RawValue == String {
}

extension ClosedAnswer {
  package static var kind: Field.Kind { .choice(.these(allCases.map(\.rawValue))) }

  package static func read(
    _ answer: Answers.Answer, kind: Field.Kind, _ reading: Reading
  ) -> Result<Self, FieldProblem> {
    Self(rawValue: answer.text).map(Result.success)
      ?? .failure(FieldProblem(.noSuchChoice, answer.text))
  }

  package var json: JSON? { .string(rawValue) }

  package init?(json: JSON) {
    guard let text = json.string else { return nil }
    self.init(rawValue: text)
  }
}

extension Choices {
  package func ids(_ reading: Reading) -> [String] {
    switch self {
    case .these(let ids): ids
    case .list(let list): reading.list(list)
    case .items: reading.target.map(reading.list) ?? []
    case .things(let register): reading.things(register)
    case .lists(let lists): lists.flatMap(reading.list)
    }
  }
}
