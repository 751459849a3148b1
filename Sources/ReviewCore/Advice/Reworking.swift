package import StrictJSON

/// A thing of a register that was added, changed or withdrawn after others had been, with the reason.
package struct Reworking: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case added
    case changed
    case withdrawn
  }

  package var id: String
  package var kind: Kind
  package var day: Day
  /// The fields the entry keeps.
  package var fields: JSONObject
  package var reason: String { fields["reason"]?.string ?? "" }
}

extension History {
  /// What became of the things of a register since a day: the report lists how its key questions
  /// changed, with the reasons (section 5).
  ///
  /// - Parameters:
  ///   - register: The register's name.
  ///   - start: Things added on that day or before it are the first set; nothing where each addition
  ///     counts.
  package func reworkings(of register: String, after start: Day? = nil) -> [Reworking] {
    entries.flatMap { entry -> [Reworking] in
      guard let content = try? EntryContent(json: entry.content) else { return [] }
      return content.events.compactMap { event in
        guard event.machine == register, let id = event.on,
          let kind = Reworking.Kind(rawValue: String(event.kind.dropFirst(register.count + 1)))
        else { return nil }
        if kind == .added, let start, content.today <= start { return nil }
        return Reworking(id: id, kind: kind, day: content.today, fields: event.fields)
      }
    }
  }
}
