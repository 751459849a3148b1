package import Guidance
import StrictJSON

extension CaseRecord {
  /// The notices called for, in that order.
  package var noticesInOrder: [(id: String, notice: Notice.State)] {
    noticeIDs.compactMap { id in notices[id].map { (id, $0) } }
  }

  /// The day a notice falls due: by its clock as it now stands where this is the last it called for,
  /// else as it was counted when it was called for; nothing where no time is set.
  package func due(of notice: Notice.State, under guidance: Guidance) -> WorkingCalendar.Counted? {
    let called = notice.called
    // Where no time was set when it was called for, only a choice of the board can have set one since.
    guard called.due != nil || !clocks.choices.isEmpty else { return nil }
    if let clock = guidance.item(called.notice, in: "notices")?.clock, let moment = called.moment,
      noticesInOrder.last(where: {
        $0.notice.called.notice == called.notice && $0.notice.called.moment == moment
      })?.notice.called == called,
      let standing = self.clock(clock, under: guidance), standing.from == moment,
      let counted = standing.counted
    {
      return counted
    }
    return called.due.map { WorkingCalendar.Counted(from: called.day ?? $0, due: $0) }
  }

  /// How many days an open notice is past its date; nothing where it is not.
  package func daysOver(
    _ notice: Notice.State, on today: Day, under guidance: Guidance
  ) -> Int? {
    guard notice.isOpen, let due = due(of: notice, under: guidance)?.due, due < today else {
      return nil
    }
    return due.days(until: today)
  }

  /// The notice a command is about: by its id, or by the id of its kind in the pack, where the last
  /// open one of that kind is meant, or the last.
  func notice(named name: String) -> String? {
    if notices[name] != nil { return name }
    let named = noticesInOrder.filter { $0.notice.called.notice == name }
    return (named.last { $0.notice.isOpen } ?? named.last)?.id
  }
}

extension CaseRecord {
  /// What a notice is about, in a few words: the agency that is asked, the person who is invited.
  package func subject(of notice: Notice.State) -> String {
    let id = notice.called.about
    if let person = people[id]?.known { return person.name }
    let fields = addition(of: id)?.fields
    for field in ["name", "agency", "board", "person", "purpose"] {
      guard let text = fields?[field]?.string else { continue }
      return people[text]?.known?.name ?? text
    }
    return ""
  }
}

// MARK: - Calling for notices

extension CaseRecord {
  /// The notices that what is to be recorded calls for: each once, whichever of its moments come.
  ///
  /// Addressees and due dates stand in the events, so that a record is read without its pack.
  func calls(
    for events: [RecordedEvent], _ context: Context, under guidance: Guidance
  ) -> [RecordedEvent] {
    var next = self
    for event in events {
      do throws(Misfit) {
        try next.apply(event, on: context.today)
      } catch {
        return []
      }
    }
    let moments = next.announced[announced.count...].filter(\.isNew)
    if moments.isEmpty { return [] }
    var calls: [RecordedEvent] = []
    for item in guidance["notices"] {
      guard let moment = moments.first(where: { item.moments.contains($0.moment) }),
        next.isMeant(item.reviews)
      else { continue }
      var called = Notice.Called()
      called.notice = item.id
      called.moment = moment.moment
      called.day = moment.day
      called.about = moment.about ?? ""
      called.addressees = item.addressees
      called.due = item.clock.flatMap { next.clock($0, under: guidance) }?.due
      calls.append(
        RecordedEvent(
          Notice.calledKind,
          on: unusedID(Notice.thing, context.fresh, beside: calls.compactMap(\.on), guidance),
          fields: called.stored))
    }
    return calls
  }

  /// An id for a thing that follows from the command's fresh letters, and that nothing has yet.
  ///
  /// - Parameter taken: The ids of things that the same command adds.
  func unusedID(
    _ thing: String, _ fresh: String, beside taken: [String], _ guidance: Guidance
  ) -> String {
    var number = taken.count
    while true {
      let letters = Base32.encode(Digest.sha256(Array("\(fresh)\(number)".utf8)).prefix(4))
      let id = "\(thing)-\(letters.prefix(5))"
      if !taken.contains(id), addition(of: id) == nil, guidance.item(id, in: "notices") == nil {
        return id
      }
      number += 1
    }
  }

  /// A notice called for by hand, with the addressees the pack has for it.
  func addressed(_ event: RecordedEvent, under guidance: Guidance) -> RecordedEvent {
    guard event.kind == Notice.calledKind, event.fields["addressees"] == nil,
      let item = event.fields["notice"]?.string.flatMap({ guidance.item($0, in: "notices") })
    else { return event }
    var event = event
    event.fields["addressees"] = .array(item.addressees.map(JSON.string))
    return event
  }
}
