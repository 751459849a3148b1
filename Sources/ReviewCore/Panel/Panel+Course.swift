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

    init(kind: Kind, sitting: Sitting) {
      self.kind = kind
      self.sitting = sitting
    }

    init(kind: Kind, _ word: PauseWord) {
      self.kind = kind
      sitting = Sitting()
      sitting.time = word.time
      sitting.day = word.day
    }
  }
}

extension Panel.Turn {
  /// As the tree of the record has it.
  var json: JSON {
    var object = sitting.stored
    object["turn"] = .string(kind.rawValue)
    return .object(object)
  }
}
