import StrictJSON

extension PackLoader {
  /// Reads `threshold.json`.
  ///
  /// Its rules are items of the lists, so these come first.
  mutating func threshold(
    _ value: JSON, lists: [GuidanceList], manifest: PackManifest
  ) -> Threshold? {
    let top = PackSpot(file: Self.thresholdPath)
    let tables = ["outcome", "notify", "methodology"]
    guard let object = log.object(value, at: top, required: tables) else { return nil }
    let rules = Rules(
      items: Dictionary(
        lists.flatMap(\.items).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }),
      areAllRead: manifest.lists.allSatisfy { counts[$0] != nil })
    let notifiable = ids.keys.filter { stands($0, in: "must-notify") }.sorted()
    return Threshold(
      outcome: table(
        object, "outcome", rules, outcomes: DecisionTable.Outcome.allCases.map(\.rawValue)),
      notify: table(object, "notify", rules, outcomes: notifiable),
      methodology: table(
        object, "methodology", rules,
        outcomes: DecisionTable.Methodology.allCases.map(\.rawValue)))
  }

  /// The items that rows can rest on.
  private struct Rules {
    let items: [String: Item]

    /// Whether every list was read, so that an id not found is no id.
    let areAllRead: Bool
  }

  private mutating func table(
    _ object: PackObject, _ name: String, _ rules: Rules, outcomes: [String]
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
      let because = because(row, rules)
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

  private mutating func because(_ row: PackObject, _ rules: Rules) -> [Item] {
    guard let values = log.array(row, "because") else { return [] }
    if values.isEmpty { log.add(.missingSource, at: row.spot) }
    return values.enumerated().compactMap { index, value in
      let spot = row.spot["because"][index]
      guard let id = log.text(value, at: spot) else { return nil }
      let isItem = ids[id].map { $0.file != Self.thresholdPath } ?? false
      if rules.areAllRead, !isItem {
        log.add(.danglingReference(id, wanted: "an item of the pack"), at: spot)
      }
      return rules.items[id]
    }
  }
}
