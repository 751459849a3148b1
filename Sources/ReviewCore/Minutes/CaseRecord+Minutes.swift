import StrictJSON

extension CaseRecord {
  /// The minutes of each meeting as the tree of the record has them.
  var minutesTree: JSON {
    .array(
      meetingsInOrder.compactMap { id, _ in
        guard let state = minutes[id] else { return nil }
        var object = JSONObject([("meeting", .string(id))])
        for tier in Minutes.Tier.allCases { object[tier.rawValue] = state[tier].tree }
        return .object(object)
      })
  }
}

extension Minutes.TierState {
  fileprivate var tree: JSON {
    var tree =
      CaseRecord.fields(
        [],
        lists: [
          ("drafts", drafts.map(\.stored)), ("sendings", sendings.map(\.stored)),
          ("corrections", corrections.map(\.stored)), ("agreements", agreements.map(\.stored)),
        ]
      ).object ?? JSONObject()
    tree["phase"] = .string("\(phase)")
    tree["version"] = .integer(version)
    return .object(tree)
  }
}
