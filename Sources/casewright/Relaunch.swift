import Glibc
import Terminal

/// Replaces the program by itself, so that no key and no text of a case stays in memory.
///
/// Nothing else can promise that: freed strings are not wiped. What leads back is the folder and the
/// id of the case; the place in it and what was typed are in the draft, which only the passphrase
/// opens.
enum Relaunch {
  static let locked = "--locked"
  static let stops = "--stopped"

  /// Does not return where it succeeds; else gives an exit status, for nothing may go on.
  @MainActor
  static func lock(
    folder: String, caseID: String?, stops: Bool, as start: ScreenStart
  ) -> Int32 {
    var words = ["casewright", locked]
    if stops { words.append(self.stops) }
    if start.plain { words.append("--plain") }
    if !start.colour { words.append("--no-color") }
    if case .room = start.aim { words.append("room") }
    words += ["--vault", folder]
    if let caseID { words.append(caseID) }
    if start.plain { DoorTerminal.wipe() }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    execv(path, arguments)
    Output.message(
      "The screen could not be locked, so the program ended: \(String(cString: strerror(errno))). "
        + "What was typed is kept.")
    return 1
  }

  /// The program's own file; by its name where that can be had, for the list of processes shows it.
  private static var path: String {
    let link = "/proc/self/exe"
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes { raw in
      raw.baseAddress.map {
        readlink(link, $0.assumingMemoryBound(to: CChar.self), raw.count)
      } ?? 0
    }
    guard count > 0, let name = String(validating: buffer.prefix(count), as: UTF8.self),
      access(name, X_OK) == 0
    else { return link }
    return name
  }
}
