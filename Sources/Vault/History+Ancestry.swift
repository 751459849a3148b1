extension History {
  /// Which of the entries before it each entry had not seen.
  struct Ancestry {
    /// For each entry, in order, the places of those before it that are none of its past, ascending.
    private(set) var unseen: [[Int]] = []

    /// - Parameter past: For each entry, in order, the places of those it names; all are before it.
    init(_ past: [[Int]]) {
      unseen.reserveCapacity(past.count)
      for (place, past) in past.enumerated() { unseen.append(missed(by: past, at: place)) }
    }

    /// What none of an entry's immediate past had seen either.
    ///
    /// Where the latest of them comes right before and had seen everything, as it does while one
    /// person writes at a time, nothing is gone through.
    private func missed(by past: [Int], at place: Int) -> [Int] {
      guard let latest = past.max() else { return Array(0..<place) }
      let sinceThen = latest + 1..<place
      if sinceThen.isEmpty, unseen[latest].isEmpty { return [] }
      return (unseen[latest] + sinceThen).filter { missed in
        past.allSatisfy { $0 == latest || $0 < missed || unseen[$0].contains(sorted: missed) }
      }
    }
  }
}

extension [Int] {
  /// Whether an ascending list holds a number.
  fileprivate func contains(sorted number: Int) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number
  }
}
