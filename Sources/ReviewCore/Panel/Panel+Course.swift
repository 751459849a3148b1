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

extension Panel.State {
  /// Who was not there at a turn: of a resumption with what was said of that very time after it, as
  /// attendance can only be written down once it goes on.
  package func away(at turn: Panel.Turn) -> [String] {
    guard turn.kind == .resumed else { return turn.away }
    var away = Set(turn.away)
    for word in attendance[turn.attendance...] where isOf(word, turn) {
      switch word.here {
      case .here: away.remove(word.person)
      case .left: away.insert(word.person)
      case .expected, .apologies, nil: break
      }
    }
    return seats.map(\.person).filter(away.contains)
  }

  /// Whether a word of attendance is of a resumption: who has left then did not come back for it.
  package func isOfResuming(_ word: Panel.Attendance, place: Int) -> Bool {
    course.contains { $0.kind == .resumed && place >= $0.attendance && isOf(word, $0) }
  }

  private func isOf(_ word: Panel.Attendance, _ turn: Panel.Turn) -> Bool {
    word.time != nil && word.time == turn.sitting.time
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
