extension History {
  /// Where the times of entries run against their order: the clock of a computer had run back.
  ///
  /// The order comes from what each entry follows and never from a clock, so that nothing is wrong
  /// with the record; somebody who reads the time should know.
  struct Times {
    /// Entries whose time lies before that of one they follow, by their places from 0, each with the
    /// place of the one of these with the latest time.
    private(set) var ranBack: [Int: Int] = [:]
    /// For each entry the latest time among it and all it follows, and where that is.
    private var latest: [(at: String, place: Int)] = []

    /// - Parameters:
    ///   - at: The time of the next entry in order.
    ///   - past: The places of those it names; all are before it.
    mutating func add(_ at: String, after past: [Int]) {
      let before = past.map { latest[$0] }.max { $0.at < $1.at }
      if let before, at < before.at {
        ranBack[latest.count] = before.place
        latest.append(before)
      } else {
        latest.append((at, latest.count))
      }
    }
  }
}
