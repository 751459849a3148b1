package import Guidance
import StrictJSON

extension Checklist {
  /// The list of the pack that is worked through for each practitioner event.
  package static let eventList = "practitioner-event"

  /// The list of the pack that a checklist is of: of that of an event, the list for events.
  package static func list(of checklist: String, in record: CaseRecord) -> String {
    record.practitionerEvents[checklist] == nil ? checklist : eventList
  }

  /// How far a checklist is: what the head of its page counts.
  package struct Tally: Hashable, Sendable {
    /// The items that apply.
    package var all = 0
    /// Agreed, done, or agreed with an action left.
    package var agreed = 0
    /// Agreed, with an action left.
    package var left = 0
    package var questions = 0

    package var isDone: Bool { agreed == all && left == 0 }
  }
}

extension Checklist.State {
  package func tally(of items: [Item]) -> Checklist.Tally {
    items.reduce(into: Checklist.Tally()) { tally, item in
      let state = state(of: item.id)
      if state != .notApplicable { tally.all += 1 }
      switch state {
      case .agreed, .done: tally.agreed += 1
      case .toDo:
        tally.agreed += 1
        tally.left += 1
      case .question: tally.questions += 1
      case .open, .notApplicable: break
      }
    }
  }
}

extension CaseRecord {
  /// A checklist by the name of its list, or by the event it is for.
  ///
  /// What was said of the list for events as a whole holds for each event that was there by then,
  /// and for the first if none was, until something is said of the item for the event itself.
  package func checklist(_ id: String) -> Checklist.State {
    var state = checklists[id] ?? Checklist.initial
    guard practitionerEvents[id] != nil, let whole = checklists[Checklist.eventList]
    else { return state }
    let counting = Set(wordsForAll(before: id).compactMap { $0.event.fields["item"]?.string })
    for (item, word) in whole.items where counting.contains(item) && state.items[item] == nil {
      state.items[item] = word
    }
    return state
  }

  /// Everything recorded of an item of a checklist, oldest first.
  package func history(of item: String, in checklist: String) -> [Telling] {
    let whole = practitionerEvents[checklist] == nil ? [] : wordsForAll(before: checklist)
    return (whole + history(of: checklist)).filter {
      $0.event.machine == Checklist.name && $0.event.fields["item"]?.string == item
    }
  }

  /// The checklists of the practitioner events, or what was said of the list where no event is
  /// planned.
  package var eventChecklists: [Checklist.State] {
    let events = listed(\.practitionerEvents)
    return events.isEmpty
      ? [checklists[Checklist.eventList] ?? Checklist.initial] : events.map { checklist($0.id) }
  }

  /// What was said of the list for events as a whole and holds for an event.
  private func wordsForAll(before event: String) -> [Telling] {
    let whole = history(of: Checklist.eventList)
    guard let added = history(of: event).first?.place else { return [] }
    let isFirst = order.first { practitionerEvents[$0] != nil } == event
    // Of the words on an item the last counts: an event planned after it begins anew.
    var latest: [String: Int] = [:]
    for telling in whole { latest[telling.event.fields["item"]?.string ?? ""] = telling.place }
    return whole.filter { telling in
      isFirst || (latest[telling.event.fields["item"]?.string ?? ""] ?? 0) > added
    }
  }
}
