import StrictJSON

extension Panel {
  /// A stop of the meeting, a going on or its close, in the order they came.
  package struct Turn: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
      case adjourned
      case resumed
      case closed
    }

    package var kind: Kind
    package var sitting: Sitting
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
