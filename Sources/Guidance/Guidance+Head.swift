extension Guidance {
  /// Lists that somebody looks for together, such as those of the decision.
  package struct Group: Hashable, Sendable {
    /// What they are about, for people.
    package let title: String

    /// The names of the lists, in order.
    ///
    /// A list of the pack that stands in no group is reached from an item: see ``Item/lists``.
    package let lists: [String]
  }

  /// A day on which nobody works, beside Saturdays and Sundays.
  package struct Holiday: Hashable, Sendable {
    /// As `2016-03-25`.
    package let date: String

    package let name: String

    /// Whether a text is a date of the calendar, written so.
    static func isDate(_ text: String) -> Bool {
      let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      guard parts.map(\.count) == [4, 2, 2],
        parts.joined().allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
      else { return false }
      let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      let (year, month, day) = (numbers[0], numbers[1], numbers[2])
      let isLeap = year % 4 == 0 && year % 100 != 0 || year % 400 == 0
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      return days.indices.contains(month - 1) && (1...days[month - 1]).contains(day)
    }
  }
}
