import StrictJSON

extension PackLoader {
  /// Reads `threshold.json`.
  ///
  /// - Parameters:
  ///   - notifiable: What the local authority can have to notify: ids of items.
  ///   - areAllRead: Whether every list was read, so that an id not found is no id.
  ///   - item: Finds the items that rows rest on.
  mutating func threshold(
    _ value: JSON, notifiable: [String], areAllRead: Bool = false, item: (String) -> Item?
  ) -> Threshold? {
    let top = PackSpot(file: Self.thresholdPath)
    let tables = ["outcome", "notify", "methodology"]
    guard let object = log.object(value, at: top, required: tables) else { return nil }
    func read(_ name: String, _ outcomes: [String]) -> DecisionTable {
      table(object, name, areAllRead: areAllRead, outcomes: outcomes, item: item)
    }
    return Threshold(
      outcome: read("outcome", DecisionTable.Outcome.allCases.map(\.rawValue)),
      notify: read("notify", notifiable),
      methodology: read("methodology", DecisionTable.Methodology.allCases.map(\.rawValue)))
  }

  private mutating func table(
    _ object: PackObject, _ name: String, areAllRead: Bool, outcomes: [String],
    item: (String) -> Item?
  ) -> DecisionTable {
    var rows: [DecisionTable.Row] = []
    for (index, value) in (log.array(object, name) ?? []).enumerated() {
      let spot = object.spot[name][index]
      let keys = ["id", "when", "outcome", "because"]
      guard let row = log.object(value, at: spot, required: keys, optional: ["asks"]) else {
        continue
      }
      let id = log.id(row, "id")
      if let id { claim(id, at: spot["id"]) }
      let when = conditions(row, fields: Threshold.fields[name] ?? [:])
      let outcome = log.word(row, "outcome", among: outcomes)
      let asks = log.words(row, "asks", among: Threshold.askable) ?? []
      let because = because(row, areAllRead: areAllRead, item: item)
      guard let id, let outcome else { continue }
      rows.append(.init(id: id, when: when, outcome: outcome, asks: asks, because: because))
    }
    return DecisionTable(rows: rows)
  }

  private mutating func conditions(
    _ row: PackObject, fields: [String: [String]]
  ) -> [DecisionTable.Condition] {
    guard let when = log.openObject(row.members["when"], at: row.spot["when"]) else { return [] }
    return when.members.members.compactMap { field, _ in
      guard let allowed = fields[field] else {
        log.add(.unknownKey(field, known: fields.keys.sorted()), at: when.spot[field])
        return nil
      }
      return log.words(when, field, among: allowed).map { .init(field: field, values: $0) }
    }
  }

  private mutating func because(
    _ row: PackObject, areAllRead: Bool, item: (String) -> Item?
  ) -> [Item] {
    guard let values = log.array(row, "because") else { return [] }
    if values.isEmpty { log.add(.missingSource, at: row.spot) }
    return values.enumerated().compactMap { index, value in
      let spot = row.spot["because"][index]
      guard let id = log.text(value, at: spot) else { return nil }
      let isItem = ids[id].map { $0.file != Self.thresholdPath } ?? false
      if areAllRead, !isItem {
        log.add(.danglingReference(id, wanted: "an item of the pack"), at: spot)
      }
      return item(id)
    }
  }
}
