import ReviewCore
import StrictJSON
import Testing

/// A payload with something in every field, changed as the test needs it.
///
/// What is not changed is the same each time, so two of them are equal unless a test says otherwise.
func full<P: Payload>(_: P.Type = P.self, _ change: (inout P) -> Void = { _ in }) -> P {
  let (payload, reasons) = P.read(
    Answers(Dictionary(uniqueKeysWithValues: P.columns.map { ($0.field.id, sample($0.field)) })),
    Reading(
      today: .on("2016-03-24"), target: "a-list", isPerson: { _ in true },
      list: { _ in ["first-item"] }, things: { _ in ["first-item"] }))
  #expect(reasons.isEmpty, "a sample answer of \(P.self) is refused")
  #expect(payload.stored.count == P.columns.count, "\(P.self) does not keep every field")
  for (filled, empty) in zip(Mirror(reflecting: payload).children, Mirror(reflecting: P()).children)
  where "\(filled.value)" == "\(empty.value)" {
    // The answer to a departure, and what it is about, are said by events of their own; when a note
    // was made, by its entry.
    #expect(
      P.self == CaseFile.Departure.self && ["answer", "about"].contains(filled.label)
        || P.self == CaseFile.Note.self && filled.label == "made",
      "\(P.self) has no column for \(filled.label ?? "")")
  }
  var changed = payload
  change(&changed)
  return changed
}

/// An answer to a field that is in order.
private func sample(_ field: Field) -> Answers.Answer {
  switch field.kind {
  case .line: .text("words for \(field.id)")
  case .text: .text("words for \(field.id),\nin two lines “and quotes”")
  case .day, .dayAhead: .text("2016-03-02")
  case .uncertainDay: .text("about May 2014")
  case .time: .text("14:10")
  case .number(let range): .text("\(range.lowerBound)")
  case .flag: .text("yes")
  case .choice(.these(let ids)): .text(ids[0])
  case .choice(.list), .choice(.items), .choice(.lists), .choice(.things): .text("first-item")
  case .several(.these(let ids)): .several([ids[0]])
  case .several(.list), .several(.items), .several(.lists), .several(.things):
    .several(["first-item"])
  case .person: .text("person-a")
  case .people: .several(["person-a", "person-b"])
  }
}

extension Context {
  /// A fixed moment: 24 March 2016, ten past two.
  static let test = on("2016-03-24")

  static func on(_ iso: String, fresh: String = "aaaaa") -> Context {
    guard let now = Timestamp(rfc3339: "\(iso)T14:10:00Z") else {
      preconditionFailure("the test names no day: \(iso)")
    }
    return Context(now: now, today: .on(iso), fresh: fresh)
  }
}
