/// A day of the week, numbered from Monday as in ISO 8601.
package enum Weekday: Int, Hashable, Sendable, CaseIterable {
  case monday = 1
  case tuesday
  case wednesday
  case thursday
  case friday
  case saturday
  case sunday

  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// "Thursday".
  package var name: String { TimeWords.weekdays[rawValue - 1] }

  /// "Thu", for lists.
  package var shortName: String { String(name.prefix(3)) }
}
