package import StrictJSON

extension Guidance {
  /// This guidance with a board's own overlay laid over it: items the board adds, puts in its own
  /// words or does not use, its names for bodies and roles, its days off.
  ///
  /// Nothing is taken away: what is reworded keeps its first words, what is not used stays with the
  /// board's reason. The id is both ids joined by `+`.
  ///
  /// - Parameter files: `overlay.json` and `lists/NAME.json`, in any order.
  /// - Throws: Every fault of the overlay, with file, line and a sentence.
  package func overlaid(by files: [PackFile]) throws(PackFaults) -> Guidance {
    var loader = OverlayLoader(over: self, files)
    guard let content = loader.merge() else {
      throw PackFaults(faults: loader.reader.log.faults(in: loader.reader.files))
    }
    return try Guidance.load(content: content).counting(by: self)
  }

  /// Whether some files are those of an overlay, and not of a whole pack.
  package static func isOverlay(_ files: [PackFile]) -> Bool {
    files.contains { $0.path == OverlayManifest.path }
  }

  /// A pack from its ``content``, as a case keeps it: without a table of holidays, so its dates are
  /// to be counted by another's (``counting(by:)``).
  ///
  /// - Throws: Every fault, as for files.
  package static func load(content: JSON) throws(PackFaults) -> Guidance {
    let content = content.object ?? JSONObject()
    var files: [PackFile] = []
    func add(_ path: String, _ value: JSON?) {
      if let value { files.append(PackFile(path: path, bytes: value.canonical)) }
    }
    add(PackManifest.path, content["pack"])
    add(PackLoader.thresholdPath, content["threshold"])
    for (name, list) in content["lists"]?.object?.members ?? [] {
      add(PackManifest.path(ofList: name), list)
    }
    return try load(files: files)
  }
}
