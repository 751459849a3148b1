/// The bank holidays of a pack, its `holidays.json`: facts, and the days a board adds of its own.
package struct Holidays: Hashable, Sendable {
  /// A day that is no working day, by its civil date.
  package struct Holiday: Hashable, Sendable {
    package let year: Int
    package let month: Int
    /// The day of the month, from 1.
    package let day: Int
    /// What it is called: "Good Friday".
    package let name: String
  }

  /// The years that the table holds whole; for any other year it only adds to the usual days.
  package let years: ClosedRange<Int>?

  package let days: [Holiday]

  /// No table: every year follows from the usual days alone.
  package static let none = Holidays(years: nil, days: [])
}
