import Guidance

extension Resources {
  /// The guidance at hand: a guidance set, with the board's own overlay over it where there is one.
  ///
  /// - Throws: `PackFaults` of the set, `OverlayProblem`.
  static func guidance(_ name: String = defaultPack) throws -> Guidance {
    let pack = try pack(name)
    guard let overlay = try overlay() else { return pack }
    do throws(PackFaults) {
      return try pack.overlaid(by: overlay.files)
    } catch {
      throw OverlayProblem.faulty(overlay.path, error.faults)
    }
  }

  /// The guidance set a new case is to go by: that at hand, or another by its id, without an overlay.
  static func guidance(named id: String?) throws -> Guidance {
    let atHand = try guidance()
    guard let id, id != atHand.id else { return atHand }
    guard hasPack(id) else { throw OverlayProblem.noSuchSet(id, atHand.id) }
    return try pack(id)
  }

  /// The files of the board's overlay: in the folder `CASEWRIGHT_OVERLAY` names, else in
  /// `casewright/overlay` of the configuration; nothing where there is none.
  private static func overlay() throws -> (path: String, files: [PackFile])? {
    let named = Environment["CASEWRIGHT_OVERLAY"]
    let home = Environment["HOME"].map { "\($0)/.config" }
    let configuration = Environment["XDG_CONFIG_HOME"] ?? home
    guard let path = named ?? configuration.map({ "\($0)/casewright/overlay" }) else { return nil }
    let files = readFolder(path, "").map { PackFile(path: $0.path, bytes: $0.bytes) }
    if files.isEmpty {
      if named != nil { throw OverlayProblem.notThere(path) }
      return nil
    }
    return (path, files)
  }
}

/// Why the board's own protocol cannot be used.
enum OverlayProblem: Error, CustomStringConvertible {
  case notThere(String)
  case faulty(String, [PackFault])
  case noSuchSet(String, String)

  var description: String {
    switch self {
    case .notThere(let path):
      "CASEWRIGHT_OVERLAY names \(path), and there is nothing to read. Correct it, or unset it."
    case .faulty(let path, let faults):
      (["Your board's overlay in \(path) cannot be used. Nothing was opened."]
        + faults.map { "\(path)/\($0)" }).joined(separator: "\n")
    case .noSuchSet(let id, let atHand):
      "There is no guidance set “\(id)”. The one at hand is \(atHand)."
    }
  }
}
