package import StrictJSON

extension Guidance {
  /// What `guidance --json` prints: the pack's name and digest, and every list with its items.
  package var listing: JSON {
    [
      "pack": ["id": .string(id), "title": .string(title), "digest": .string(digest)],
      "lists": .object(
        JSONObject(lists.map { ($0.name, .array($0.items.map(\.listed))) })),
    ]
  }
}

extension Item {
  /// The item as `guidance --json` prints it; `parts` only where there are some, `not-used` only
  /// where the board gives a reason why it does not use it.
  package var listed: JSON {
    var members = JSONObject([
      ("id", .string(id)),
      ("text", .string(text)),
      ("source", source.listed),
      ("provenance", .string(provenance.rawValue)),
      ("force", .string(force.rawValue)),
      ("standing", .string(standing.rawValue)),
    ])
    if !parts.isEmpty {
      members["parts"] = .array(
        parts.map { ["id": .string($0.id), "text": .string($0.text)] })
    }
    if let reason = local.notUsed { members["not-used"] = .string(reason) }
    return .object(members)
  }
}

extension Item.Source {
  /// The source as commands print it, the document by its name for people.
  package var listed: JSON {
    ["document": .string(title), "section": .string(section)]
  }
}
