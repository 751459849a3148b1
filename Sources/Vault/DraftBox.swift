import AgeFormat
package import StrictJSON

/// What somebody was typing: kept until recorded or thrown away, and no record.
package struct Draft: Hashable, Sendable {
  /// The opening that kept it.
  package let writer: String
  package let content: JSON
}

/// The drafts in a folder.
package struct Drafts: Hashable, Sendable {
  package var kept: [Draft] = []
  /// Files of drafts that could not be read.
  ///
  /// They stay until discarded.
  package var damaged: [Fault] = []
}

/// The drafts in one folder, a case's or the vault's own; each opening overwrites only its own.
package struct DraftBox: Sendable {
  static let prefix = "draft-"
  private static let limit = 64 << 20

  let folder: Folder
  /// For the person who typed it alone.
  let sealing: Sealing
  /// The opening whose draft `save` overwrites.
  package let writer: String

  package func drafts() throws(VaultError) -> Drafts {
    var drafts = Drafts()
    for (name, writer) in try files() {
      do throws(Fault.Reason) {
        guard let content = try content(of: name) else { continue }
        drafts.kept.append(Draft(writer: writer, content: content))
      } catch {
        drafts.damaged.append(Fault(file: name, reason: error))
      }
    }
    return drafts
  }

  /// Nil when it was discarded since the folder was listed, or is another member's.
  private func content(of name: String) throws(Fault.Reason) -> JSON? {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try folder.read(name, limit: Self.limit)
    } catch {
      if error.reason == .missing { return nil }
      throw .unreadable(error)
    }
    let plain: [UInt8]
    do throws(AgeError) {
      plain = try sealing.openLines(bytes)
    } catch .noMatch {
      return nil
    } catch {
      throw .notDecrypted("\(error)")
    }
    do throws(JSONError) { return try JSON(parsing: plain) } catch { throw .notJSON(error) }
  }

  /// Keeps a draft in place of this opening's one before; on disk when this returns.
  package func save(_ content: JSON) throws(VaultError) {
    try folder.replace(
      "\(Self.prefix)\(writer)\(Sealing.suffix)",
      with: try sealing.seal(lines: content.canonical + [UInt8(ascii: "\n")]),
      temporary: TemporaryName.draft(of: writer))
  }

  /// Removes every file that holds a draft of a writer: its own, copies that a file synchroniser
  /// made of it, and what a broken-off saving left.
  ///
  /// None is no error.
  package func discard(of writer: String) throws(VaultError) {
    let kept = try files().filter { $0.writer == writer }.map(\.name)
    let unfinished = try names().filter { TemporaryName.isDraft($0, of: writer) }
    do throws(SystemError) {
      for name in unfinished + kept { try folder.remove(name) }
      // Also where none is there: an earlier discarding may have failed to make that durable.
      try folder.sync()
    } catch {
      throw VaultError(writing: error)
    }
  }

  private func names() throws(VaultError) -> [String] {
    do throws(SystemError) { return try folder.names() } catch { throw VaultError(reading: error) }
  }

  /// The files of drafts and whose they are.
  ///
  /// The id in the name counts, whatever follows it.
  private func files() throws(VaultError) -> [(name: String, writer: String)] {
    try names().compactMap { name in
      guard name.hasPrefix(Self.prefix), name.hasSuffix(Sealing.suffix) else { return nil }
      let writer = name.dropFirst(Self.prefix.count).prefix(RandomID.length)
      return RandomID.isValid(writer) ? (name, String(writer)) : nil
    }
  }
}
