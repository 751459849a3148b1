import StrictJSON

extension CaseRecord {
  /// A coming, a going or a view, with the last entry of the meeting's log that was heard by then.
  ///
  /// What is said of that already stays; who was not in the room heard nothing.
  func hearing(_ event: RecordedEvent) -> RecordedEvent {
    guard event.fields["heard"] == nil, let meeting = event.on, wasThere(event),
      let last = listed(\.log).last(where: { $0.item.meeting == meeting })
    else { return event }
    var event = event
    event.fields["heard"] = .string(last.id)
    return event
  }

  private func wasThere(_ event: RecordedEvent) -> Bool {
    switch event.kind {
    case "panel.attended":
      [Panel.Here.here.rawValue, Panel.Here.left.rawValue]
        .contains(event.fields["here"]?.string ?? "")
    case "panel.asked-again": true
    case "panel.view-given": event.fields["was-present"]?.bool == true
    default: false
    }
  }

  /// The number in the log of an entry that somebody heard; nothing where it is not there.
  package func number(ofEntry id: String) -> Int? {
    listed(\.log).firstIndex { $0.id == id }.map { $0 + 1 }
  }
}
