import ReviewCore

extension Day {
  /// A day of a test, by its stored form.
  static func on(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("the test names no day: \(iso)") }
    return day
  }
}

extension Result {
  /// Why a reading was refused; nil where it was read.
  var problem: Failure? {
    guard case .failure(let problem) = self else { return nil }
    return problem
  }
}
