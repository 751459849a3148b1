package import Guidance
import StrictJSON

/// A time of the guidance as it stands in a case on a day.
package struct ClockStanding: Hashable, Sendable {
  package var clock: Item
  /// The moment it counts from, the pack's or the board's choice.
  package var from: Moment
  /// Whether the board chose that moment, or the length.
  package var isChosen: Bool
  /// The day it started; nothing while that moment has not come.
  package var started: Day?
  /// How long it is in its unit; nothing where the guidance gives no number and the board set none.
  package var length: Int?
  /// The due day with the days left out; nothing for a reminder, or without start or length.
  package var counted: WorkingCalendar.Counted?
  /// The day it ended: a moment that ends it came, or its notice was sent.
  package var ended: Day?

  package var due: Day? { counted?.due }
  package var isRunning: Bool { started != nil && ended == nil }

  /// How many days its date is past; nothing where it is not, or where nothing falls due.
  package func daysOver(on today: Day) -> Int? {
    guard !clock.isReminder, !clock.isPeriod, let due else { return nil }
    let over = due.days(until: ended ?? today)
    return over > 0 ? over : nil
  }

  /// How many days are left; nothing where it ended, is past its date or nothing falls due.
  package func daysLeft(on today: Day) -> Int? {
    guard isRunning, !clock.isReminder, let due, due >= today else { return nil }
    return today.days(until: due)
  }
}

extension CaseRecord {
  /// Every clock of the pack as it stands.
  package func clocks(under guidance: Guidance) -> [ClockStanding] {
    guidance["clocks"].compactMap { standing(of: $0, under: guidance) }
  }

  /// A clock by its id; nothing where the pack has no such clock.
  package func clock(_ id: String, under guidance: Guidance) -> ClockStanding? {
    guard let item = guidance.item(id, in: "clocks") else { return nil }
    return standing(of: item, under: guidance)
  }

  private func standing(of clock: Item, under guidance: Guidance) -> ClockStanding? {
    let choice = clocks.choices[clock.id]
    guard let from = choice?.from ?? clock.from.first else { return nil }
    var standing = ClockStanding(
      clock: clock, from: from, isChosen: choice?.from != nil || choice?.length != nil,
      length: clock.length ?? choice?.length)
    guard moments[from] != nil, isMeant(clock.reviews), let begun = start(of: clock, at: from)
    else { return standing }
    let started = day(announcedAt: begun)
    standing.started = started
    if let length = standing.length, let unit = clock.unit, !clock.isReminder {
      standing.counted = guidance.calendar.count(
        clock.countsBack ? -length : length, unit, from: started)
    }
    let later = announced[(begun + 1)...]
    standing.ended =
      later.first { clock.until.contains($0.moment) }?.day ?? sent(clock.id, for: from, guidance)
    return standing
  }

  /// Which announcement a clock starts with.
  ///
  /// One that has an end runs from the first, as a review does not begin again with a second
  /// reviewer; one that has none runs from the last, as every decision is reported for itself. One that
  /// counts back goes by the day that is arranged now.
  private func start(of clock: Item, at moment: Moment) -> Int? {
    let replacing = moment.replaces
    let since = announced.lastIndex { replacing.contains($0.moment) } ?? -1
    let places = announced.indices.filter {
      $0 > since && announced[$0].moment == moment && announced[$0].isNew
    }
    return clock.until.isEmpty || clock.countsBack ? places.last : places.first
  }

  /// The day of an announcement, as put right since.
  private func day(announcedAt place: Int) -> Day {
    let moment = announced[place].moment
    let later = announced[(place + 1)...].filter { $0.moment == moment }.prefix { !$0.isNew }
    return later.last?.day ?? announced[place].day
  }

  /// Whether a time or a notice is meant for the kind of review that was decided, if any was.
  package func isMeant(for item: Item) -> Bool { isMeant(item.reviews) }

  func isMeant(_ reviews: [String]) -> Bool {
    guard !reviews.isEmpty, let outcome = decision.latest?.outcome else { return true }
    return reviews.contains(outcome.rawValue)
  }

  /// The day the notice was sent that a moment called for last and that this clock is for.
  private func sent(_ clock: String, for moment: Moment, _ guidance: Guidance) -> Day? {
    noticesInOrder.last { _, notice in
      notice.called.moment == moment
        && guidance.item(notice.called.notice, in: "notices")?.clock == clock
    }?.notice.sent
  }

  /// What a choice for a clock cannot be: a moment that is none of its own, a length where the guidance
  /// gives one.
  func impossible(
    _ form: Form, _ fields: JSONObject, under guidance: Guidance
  ) -> [Refusal.Reason] {
    guard form.name == "clocks.set",
      let clock = fields["clock"]?.string.flatMap({ guidance.item($0, in: "clocks") })
    else { return [] }
    var reasons: [Refusal.Reason] = []
    if let from = fields["from"]?.string, !clock.from.map(\.rawValue).contains(from) {
      reasons.append(.init(.noSuchChoice, field: "from", words: [from]))
    }
    if fields["length"] != nil, clock.length != nil || clock.unit == nil {
      reasons.append(
        .init(
          .notNow, field: "length", words: ["the length of “\(clock.label)” is not open to choice"])
      )
    }
    return reasons
  }
}
