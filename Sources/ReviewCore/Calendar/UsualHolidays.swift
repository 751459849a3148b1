/// The bank holidays of England and Wales as they usually fall, for years that no table holds.
///
/// Proclaimed days, as for a jubilee, and days moved by proclamation follow no rule.
enum UsualHolidays {
  /// The holidays of a year, each with its name, in order.
  static func days(of year: Int) -> [(day: Day, name: String)] {
    var days: [(day: Day, name: String)] = []
    func add(_ day: Day?, _ name: String) {
      if let day { days.append((day, name)) }
    }
    let newYear = Day(year: year, month: 1, day: 1)
    add(newYear.flatMap(moved), substitute("New Year's Day", newYear))
    let easter = easterSunday(of: year)
    add(easter?.adding(days: -2), "Good Friday")
    add(easter?.adding(days: 1), "Easter Monday")
    add(firstMonday(of: 5, year), "Early May bank holiday")
    add(lastMonday(of: 5, year), "Spring bank holiday")
    add(lastMonday(of: 8, year), "Summer bank holiday")
    let christmas = Day(year: year, month: 12, day: 25)
    let boxingDay = Day(year: year, month: 12, day: 26)
    // Both move past the weekend: Christmas Day to the first working day that Boxing Day leaves.
    switch christmas?.weekday {
    case .saturday:
      add(christmas?.adding(days: 2), substitute("Christmas Day", christmas))
      add(christmas?.adding(days: 3), substitute("Boxing Day", boxingDay))
    case .sunday:
      add(boxingDay, "Boxing Day")
      add(christmas?.adding(days: 2), substitute("Christmas Day", christmas))
    case .friday:
      add(christmas, "Christmas Day")
      add(christmas?.adding(days: 3), substitute("Boxing Day", boxingDay))
    default:
      add(christmas, "Christmas Day")
      add(boxingDay, "Boxing Day")
    }
    return days
  }

  /// Easter Sunday by the anonymous Gregorian computus (Nature, 20 April 1876; Meeus, "Astronomical
  /// Algorithms", chapter 8).
  static func easterSunday(of year: Int) -> Day? {
    let golden = year % 19
    let (century, ofCentury) = (year / 100, year % 100)
    let moonShift = (century + 8) / 25
    let epact =
      (19 * golden + century - century / 4 - (century - moonShift + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * correction + 114
    return Day(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// The day itself, or the Monday after where it falls on a weekend.
  private static func moved(_ day: Day) -> Day? {
    switch day.weekday {
    case .saturday: day.adding(days: 2)
    case .sunday: day.adding(days: 1)
    default: day
    }
  }

  private static func substitute(_ name: String, _ day: Day?) -> String {
    day?.weekday.isWeekend == true ? "\(name) (substitute day)" : name
  }

  private static func firstMonday(of month: Int, _ year: Int) -> Day? {
    Day(year: year, month: month, day: 1).flatMap { first in
      first.adding(days: (8 - first.weekday.rawValue) % 7)
    }
  }

  private static func lastMonday(of month: Int, _ year: Int) -> Day? {
    let length = Day.count(inMonth: month, of: year)
    return Day(year: year, month: month, day: length).flatMap { last in
      last.adding(days: 1 - last.weekday.rawValue)
    }
  }
}
