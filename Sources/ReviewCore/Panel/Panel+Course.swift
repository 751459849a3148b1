import StrictJSON

extension Panel {
  /// A stop of the meeting, a pause, a going on or its close, in the order they came.
  package struct Turn: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case adjourned
      case resumed
      case closed
      case paused
      case wentOn = "went-on"
    }

    package var kind: Kind
    package var sitting: Sitting
    /// Who was not there then, of those who did not send apologies; in seating order.
    package var away: [String]
    /// How many words of attendance there were by then.
    package var attendance: Int
  }
}

extension Panel.State {
  mutating func turn(_ kind: Panel.Turn.Kind, _ sitting: Panel.Sitting) {
    let away = seats.map(\.person).filter {
      let here = attendance(of: $0)?.here
      return here != .here && here != .apologies
    }
    course.append(
      Panel.Turn(kind: kind, sitting: sitting, away: away, attendance: attendance.count))
  }

  mutating func turn(_ kind: Panel.Turn.Kind, _ word: Panel.PauseWord) {
    var sitting = Panel.Sitting()
    sitting.time = word.time
    sitting.day = word.day
    turn(kind, sitting)
  }
}

extension Panel.Turn {
  /// As the tree of the record has it.
  var json: JSON {
    var object = sitting.stored
    object["turn"] = .string(kind.rawValue)
    object["away"] = away.json
    return .object(object)
  }
}
