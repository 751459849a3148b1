extension Refusal.Reason {
  /// What stands against a day that something ended on, where that is before it began.
  package static func before(_ start: Day?, _ field: String, _ day: Day?) -> [Refusal.Reason] {
    guard let start, let day, day < start else { return [] }
    return [.init(.beforeStart, field: field, words: [start.written])]
  }
}

extension Refusal {
  /// Refuses a day before the one something began on.
  package static func check(_ field: String, _ day: Day?, notBefore start: Day?) throws(Refusal) {
    let reasons = Refusal.Reason.before(start, field, day)
    if !reasons.isEmpty { throw Refusal(reasons) }
  }
}
