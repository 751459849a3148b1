import ReviewCore

/// Who was there on one of the days a meeting sat.
struct SittingPart: Sendable {
  /// Where it sat on more days than one.
  private let day: Day?
  /// When it began on that day.
  private let begins: ClockTime?
  /// The words of attendance of that day, by their places among all.
  private let places: Range<Int>
  private let meeting: Panel.State

  static let branch = Branch<SittingPart>(
    .day("day") { $0.day },
    .list("came", Attending.branch) { part, _ in part.attending(part.came) },
    .list("apologies", Attending.branch) { part, _ in part.attending(part.isSorry) },
    .list("did-not-come", Attending.branch) { part, _ in
      part.attending { !part.came($0) && !part.isSorry($0) }
    },
    .flag("is-first") { part, _ in part.isFirst },
    .list("movements", Movement.branch) { part, _ in part.movements },
    .list("counts", CountPart.branch) { part, setting in part.counts(setting) })

  /// One for each day, oldest first; what was said of a day more than once is one.
  static func all(of meeting: Panel.State) -> [SittingPart] {
    var starts: [(day: Day?, begins: ClockTime?, place: Int)] = [
      (meeting.opening?.day ?? meeting.details.day, meeting.opening?.time, 0)
    ]
    for turn in meeting.course where turn.kind == .resumed {
      guard let day = turn.sitting.day, day != starts.last?.day else { continue }
      starts.append((day, turn.sitting.time, turn.attendance))
    }
    let ends = starts.dropFirst().map(\.place) + [meeting.attendance.count]
    return zip(starts, ends).map { start, end in
      SittingPart(
        day: starts.count > 1 ? start.day : nil, begins: start.begins, places: start.place..<end,
        meeting: meeting)
    }
  }

  private var isFirst: Bool { places.lowerBound == 0 }
  private var words: ArraySlice<Panel.Attendance> { meeting.attendance[places] }

  /// How somebody stood as the day began: whoever was there as it stopped goes on with it.
  private func before(_ person: String) -> Panel.Here? {
    meeting.attendance[..<places.lowerBound].last { $0.person == person }?.here
  }

  /// The last word of each person up to the end of the day.
  private var last: [String: Panel.Attendance] {
    Dictionary(
      meeting.attendance[..<places.upperBound].map { ($0.person, $0) }, uniquingKeysWith: { $1 })
  }

  /// Whether somebody was there at any time of the day.
  private func came(_ person: String) -> Bool {
    let words = words.filter { $0.person == person }
    guard let first = words.first else { return !isFirst && before(person) == .here }
    if words.contains(where: { $0.here == .here }) { return true }
    guard first.here == .left else { return false }
    // Who is said to have gone as it began was not there that day.
    if isFirst { return true }
    guard before(person) == .here, let time = first.time, let begins else { return false }
    return time > begins
  }

  /// Whether somebody sent apologies for this day.
  private func isSorry(_ person: String) -> Bool {
    words.last { $0.person == person }?.here == .apologies
  }

  /// Those of whom this is so; who was named on a later day only was not missed.
  private func attending(_ isMeant: (String) -> Bool) -> [Attending] {
    let last = last
    return meeting.seats.filter { isMeant($0.person) }.compactMap { seat in
      last[seat.person].map { Attending(seat: seat, word: $0, in: meeting) }
    }
  }

  /// Who came after it had begun, left or came back, in the order it was recorded.
  var movements: [Movement] {
    var here: [String: Panel.Here] = [:]
    var movements: [Movement] = []
    for (place, word) in zip(places, words) {
      let saidToday = here[word.person] != nil
      let before = here[word.person] ?? self.before(word.person)
      here[word.person] = word.here
      // Who went or came back before it opened, nobody missed.
      let isBefore = word.time == nil && place < meeting.attendanceBeforeOpening ?? .max
      switch word.here {
      case .left where isBefore, .here where isBefore: break
      case .left where meeting.isOfResuming(word, place: place): break
      case .left where came(word.person):
        movements.append(Movement(word: word, kind: .left, day: day))
      case .here where before == .left && saidToday:
        movements.append(Movement(word: word, kind: .back, day: day))
      case .here where before == .here && word.caughtUp:
        // Said later of a coming that stands here already.
        if let index = movements.lastIndex(where: { $0.word.person == word.person }) {
          movements[index].word.caughtUp = true
        }
      case .here where before != .here:
        guard let time = word.time, let begins, time > begins else { break }
        movements.append(Movement(word: word, kind: .late, day: day))
      case .here, .left, .expected, .apologies, nil: break
      }
    }
    return movements
  }

  /// How many members counted, and from how many agencies, each time that was new.
  private func counts(_ setting: Setting) -> [CountPart] {
    var counts: [CountPart] = []
    let ofDay = meeting.counts.filter { day == nil || $0.day == day }
    for (place, count) in ofDay.enumerated() {
      let agencies = Set(count.members.map { setting.record.person($0).agency }).subtracting([""])
      var time = count.time ?? (place == 0 ? begins : nil)
      var opens = place == 0 && time == begins
      // Who is said to be here with no time was so from when it was said before.
      if count.time == nil, place > 0,
        Set(count.members).isSuperset(of: ofDay[place - 1].members), let last = counts.popLast()
      {
        (time, opens) = (last.time, last.isFirst)
      }
      let part = CountPart(
        members: count.members.count, agencies: agencies.count, time: time, isFirst: opens,
        isFirstDay: isFirst)
      if let last = counts.last, (last.members, last.agencies) == (part.members, part.agencies) {
        continue
      }
      counts.append(part)
    }
    return counts
  }
}

/// How many members counted from some time on.
struct CountPart: Sendable {
  let members: Int
  let agencies: Int
  let time: ClockTime?
  /// As the meeting opened or, on a later day, went on.
  let isFirst: Bool
  let isFirstDay: Bool

  static let branch = Branch<CountPart>(
    .text("members") { count, _ in Sentence.count(count.members, "member", "members") },
    .text("agencies") { count, _ in Sentence.count(count.agencies, "agency", "agencies") },
    .text("time") { count, _ in count.time?.written },
    .flag("is-first") { count, _ in count.isFirst },
    .flag("is-first-day") { count, _ in count.isFirstDay })
}

/// Somebody's coming to a meeting.
struct Attending: Sendable {
  let seat: Panel.State.Seat
  let word: Panel.Attendance
  private let chairs: Bool
  private let interest: Panel.Interest?

  init(seat: Panel.State.Seat, word: Panel.Attendance, in meeting: Panel.State) {
    self.seat = seat
    self.word = word
    chairs = [meeting.details.panelChair, meeting.details.secondPanelChair].contains(word.person)
    interest = meeting.interest(of: word.person)
  }

  static let branch = Branch<Attending>(
    .fields(of: Panel.Attendance.self, except: ["heard", "seat"]) { $0.word },
    .number("seat") { attending, _ in attending.seat.number },
    .flag("chairs") { attending, _ in attending.chairs },
    .flag("is-without-vote") { attending, _ in
      attending.word.isMember && attending.interest?.keepsVote == false
    },
    .flag("votes-as-deputy") { attending, _ in
      attending.word.isMember && attending.interest?.keepsVote ?? true
        && !attending.word.deputyFor.isEmpty
    })
}

/// A coming after it had begun, a going, or a coming back.
struct Movement: Sendable {
  enum Kind: Sendable {
    case late
    case left
    case back
  }

  var word: Panel.Attendance
  let kind: Kind
  /// Where the meeting sat on more days than one.
  let day: Day?

  static let branch = Branch<Movement>(
    .day("day") { $0.day },
    .person("person") { movement, _ in movement.word.person },
    .text("time") { movement, _ in movement.word.time?.written },
    .flag("late") { movement, _ in movement.kind == .late },
    .flag("left") { movement, _ in movement.kind == .left },
    .flag("back") { movement, _ in movement.kind == .back },
    .flag("caught-up") { movement, _ in movement.word.caughtUp },
    .number("heard-up-to") { movement, setting in setting.number(ofEntry: movement.word.heard) })
}
