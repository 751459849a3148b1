extension CaseRecord {
  /// How many entries of information a meeting was given, by the agency of whoever gave them, in the
  /// order they first spoke.
  ///
  /// Not legal advice, no explanation of the law, and nothing of somebody who is of no agency.
  package func information(of meeting: String) -> [(agency: String, count: Int)] {
    var counts: [(agency: String, count: Int)] = []
    for (_, entry) in listed(\.log)
    where entry.meeting == meeting && !entry.isLegal && entry.howKnown != .law {
      let agency = person(entry.person).agency
      if agency.isEmpty { continue }
      if let place = counts.firstIndex(where: { $0.agency == agency }) {
        counts[place].count += 1
      } else {
        counts.append((agency, 1))
      }
    }
    return counts
  }
}
