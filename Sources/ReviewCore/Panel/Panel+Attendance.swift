/// Attendance of everybody at once, and the numbers people go by at the table.
extension Panel {
  /// Everybody who is expected by then is here, but for some.
  package struct RollCall: Payload {
    /// Those who are not here; they stay expected.
    package var except: [String] = []
    package var time: ClockTime?

    package init() {}

    package static let columns: [Column<Self>] = [
      Column("except", \.except, .people),
      Column("time", \.time),
    ]
  }
}

extension Panel.State {
  /// Those who are expected by a time, or by when the meeting is to begin; not who is expected later.
  package func expected(by time: ClockTime?) -> [Panel.Attendance] {
    let begins = [details.time, time].compactMap { $0 }.max()
    return people.filter { word in
      guard word.here == .expected else { return false }
      guard let begins, let comes = word.time else { return true }
      return comes <= begins
    }
  }

  /// One event for each person who was expected and is here; nothing where nobody is expected.
  func answer(_ call: Panel.RollCall) -> [Panel.Event] {
    expected(by: call.time).filter { !call.except.contains($0.person) }.map { word in
      var word = word
      word.here = .here
      word.time = call.time
      word.heard = ""
      return .attended(word)
    }
  }

  /// Somebody at the table, with the number they go by.
  package struct Seat: Hashable, Sendable {
    package var number: Int
    package var person: String
  }

  /// Everybody named for the meeting, by number: the seat that was said, else the lowest one free,
  /// in the order they were first named.
  ///
  /// Where two were given one seat, the first named has it.
  package var seats: [Seat] {
    let people = people
    var taken: [Int: String] = [:]
    for word in people {
      if let seat = word.seat, taken[seat] == nil { taken[seat] = word.person }
    }
    var next = 1
    for word in people where word.seat.map({ taken[$0] != word.person }) ?? true {
      while taken[next] != nil { next += 1 }
      taken[next] = word.person
    }
    return taken.sorted { $0.key < $1.key }.map { Seat(number: $0.key, person: $0.value) }
  }

  /// The members whose views are asked, as they sit round the table.
  package var seatedVoters: [String] {
    let voters = Set(voters)
    return seats.map(\.person).filter(voters.contains)
  }

  package func seat(of person: String) -> Int? { seats.first { $0.person == person }?.number }

  /// Refuses a resumption that is dated before the meeting stopped.
  func refuseBeforeStopped(_ sitting: Panel.Sitting, on today: Day) throws(Refusal) {
    guard let stopped = sittings.last, let before = stopped.day ?? lastDay else { return }
    let day = sitting.day ?? today
    if day < before { throw Refusal(.beforeStart, field: "day", before.written) }
    if day == before, let time = sitting.time, let then = stopped.time, time < then {
      throw Refusal(.beforeStart, field: "time", then.written)
    }
  }

  /// The days it sat, in order, where they were said; the first is that of the call where the opening
  /// says none.
  package var days: [Day] {
    let first = opening?.day ?? details.day
    let later = course.filter { $0.kind == .resumed }.map(\.sitting.day)
    return ([first] + later).compactMap { $0 }.reduce(into: []) { days, day in
      if !days.contains(day) { days.append(day) }
    }
  }

  /// Whether it sat on a day: one that was said, or on which its opening or resuming was recorded.
  package func sat(on day: Day) -> Bool { days.contains(day) || daysRecorded.contains(day) }

  /// The day of a word of attendance by its place; nothing where it is not known.
  package func day(ofAttendance place: Int) -> Day? {
    guard let turn = course.last(where: { $0.kind == .resumed && $0.attendance <= place }) else {
      return opening?.day ?? details.day
    }
    return turn.sitting.day
  }

  /// The day the meeting last sat, where that was said.
  package var lastDay: Day? {
    sittings.compactMap(\.day).last ?? opening?.day
  }

  /// The same, or else the day it was called for.
  package var lastDayOrCalled: Day? { lastDay ?? details.day }
}
