import AgeFormat
package import StrictJSON

/// What a list shows of each case, so that a thousand cases are listed without reading them.
///
/// It is kept beside what this computer remembers of the vault, encrypted to its member alone and signed
/// by them. A summary counts while every file of its case is as it was; what is deleted, stale, damaged or of
/// another release is read anew. Nothing but a list ever rests on it.
package struct CaseIndex {
  private struct Line {
    let stamp: String
    let summary: JSON
  }

  private let vault: Vault
  /// What summaries are made by; those of another release are not used.
  private let release: String
  private var lines: [String: Line] = [:]
  private var isChanged = false

  package init(of vault: Vault, release: String) {
    self.vault = vault
    self.release = release
    lines = Self.read(vault, release) ?? [:]
  }

  /// The summary of a case as it is now; nothing where the case must be read.
  package func summary(of id: String) -> JSON? {
    guard let line = lines[id], line.stamp == stamp(of: id) else { return nil }
    return line.summary
  }

  /// Notes what was read of a case.
  package mutating func keep(_ summary: JSON, of id: String) {
    guard let stamp = stamp(of: id) else { return }
    lines[id] = Line(stamp: stamp, summary: summary)
    isChanged = true
  }

  /// Writes what changed; failing to is no failure of anything else.
  package mutating func save(of ids: [String]) {
    guard isChanged || lines.count > ids.count else { return }
    isChanged = false
    let wanted = Set(ids)
    lines = lines.filter { wanted.contains($0.key) }
    let cases = lines.sorted { $0.key < $1.key }.map { id, line in
      (id, JSON.object(JSONObject([("stamp", .string(line.stamp)), ("summary", line.summary)])))
    }
    let object: JSON = [
      "cases": .object(JSONObject(cases)), "release": .string(release),
      "vault": .string(vault.id),
    ]
    let bytes = object.canonical
    guard let signature = try? vault.holder.keys.signing.sign(bytes),
      let sealed = try? Sealing(only: vault.holder.keys.identity).seal(signature + bytes)
    else { return }
    vault.holder.state.keep(index: sealed)
  }

  private static func read(_ vault: Vault, _ release: String) -> [String: Line]? {
    let keys = vault.holder.keys
    guard let sealed = vault.holder.state.index,
      let plain = try? Sealing(only: keys.identity).open(sealed), plain.count > 64,
      keys.signing.verifier.isValid(Array(plain[..<64]), of: Array(plain[64...])),
      let object = (try? JSON(parsing: plain[64...]))?.object,
      object["release"]?.string == release, object["vault"]?.string == vault.id,
      let cases = object["cases"]?.object
    else { return nil }
    var lines: [String: Line] = [:]
    for (id, value) in cases.members {
      guard let line = value.object, let stamp = line["stamp"]?.string,
        let summary = line["summary"]
      else { return nil }
      lines[id] = Line(stamp: stamp, summary: summary)
    }
    return lines
  }

  /// Names, sizes and times of the files that hold a case's entries: each commit replaces one.
  private func stamp(of id: String) -> String? {
    guard let cases = vault.casesFolder, let folder = try? cases.folder(id),
      let names = try? folder.names()
    else { return nil }
    var text = ""
    for name in names where History.isSegment(name) {
      guard let status = try? folder.status(of: name) else { return nil }
      text += "\(name) \(status.size) \(status.changed)\n"
    }
    return String(Digest.hex(Digest.sha256(Array(text.utf8))).prefix(16))
  }
}
