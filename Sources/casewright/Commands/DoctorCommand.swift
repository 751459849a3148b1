import ArgumentParser
import Glibc
import StrictJSON
import Terminal
import Vault

/// Looks at what the program depends on and says what it finds.
///
/// It changes nothing, but that trying the recovery sheet is written down.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Looks at the terminal, the locale, the case folder, swap, and optional tools; tries "
      + "the recovery sheet.")

  @Option(name: .customLong("vault"), help: "The case folder. Else CASEWRIGHT_VAULT.")
  var vault: String?
  @Option(help: "Tries the recovery sheet in this file: reads everything in the folder with it.")
  var recoveryFile: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let folder = vault ?? Environment["CASEWRIGHT_VAULT"]
    let findings = try onMain { Finding.all(folder: folder, sheet: recoveryFile) }
    if output.json {
      let list = findings.map { finding in
        JSON.object(
          JSONObject([
            ("look", .string(finding.subject)), ("well", .bool(finding.isWell)),
            ("text", .string(finding.text)),
          ]))
      }
      Output.line(JSON.array(list).indented)
    } else {
      for finding in findings { Output.line((finding.isWell ? "   " : " ") + finding.line) }
    }
    // What is only optional is no fault.
    guard findings.allSatisfy({ $0.isWell || $0.isOptional }) else { throw ExitCode(1) }
  }

  enum Words {
    static let age = "reads the case folder without this program"
    static let pandoc = "writes letters for word processors"
    static let printing = "prints"
  }
}

/// One thing that was looked at.
struct Finding {
  var subject: String
  var isWell: Bool
  var text: String
  var isOptional = false

  var line: String { (isWell ? "" : "! ") + "\(subject): \(text)" }

  /// - Parameters:
  ///   - sheet: The file of a recovery sheet that is to be tried.
  ///   - tried: The day it was last tried, where the folder is open.
  @MainActor
  static func all(folder: String?, sheet: String? = nil, tried: String? = nil) -> [Finding] {
    [
      .terminal, .locale, .folder(folder), .recovery(folder, sheet: sheet, tried: tried), .swap,
      .tool("age", Doctor.Words.age),
      .tool("pandoc", Doctor.Words.pandoc), .tool("lp", Doctor.Words.printing), .settings,
    ]
  }

  static var terminal: Finding {
    guard isatty(1) == 1 else {
      return Finding(subject: "Terminal", isWell: true, text: "The output is no terminal.")
    }
    var size = winsize()
    _ = ioctl(1, UInt(TIOCGWINSZ), &size)
    let isLarge = size.ws_col >= 40 && size.ws_row >= 12
    let name = Environment["TERM"] ?? "unknown"
    return Finding(
      subject: "Terminal", isWell: isLarge && name != "dumb" && name != "unknown",
      text: "\(name), \(size.ws_col) columns and \(size.ws_row) rows"
        + (isLarge ? "." : ". At least 40 columns and 12 rows are needed."))
  }

  static var locale: Finding {
    let name = Environment["LC_ALL"] ?? Environment["LC_CTYPE"] ?? Environment["LANG"] ?? ""
    let words = name.lowercased()
    let isUnicode = words.isEmpty || words.contains("utf-8") || words.contains("utf8")
    return Finding(
      subject: "Locale", isWell: isUnicode,
      text: (name.isEmpty ? "not set" : name)
        + (isUnicode ? "." : ". Names with accents are shown only under UTF-8."),
      isOptional: true)
  }

  static func folder(_ path: String?) -> Finding {
    let subject = "Case folder"
    guard let path else {
      return Finding(subject: subject, isWell: true, text: "None is named, so none was looked at.")
    }
    let locked: LockedVault
    do { locked = try LockedVault(at: path) } catch {
      return Finding(subject: subject, isWell: false, text: "\(error)")
    }
    var status = stat()
    let isPrivate = stat(path, &status) == 0 && status.st_mode & 0o077 == 0
    return Finding(
      subject: subject, isWell: isPrivate,
      text: isPrivate
        ? "\(locked.path) is there, and only you can open it."
        : "\(locked.path) can be listed by others on this computer. Close it with chmod 700.")
  }

  /// Whether there is a recovery sheet, and whether it opens everything.
  @MainActor
  private static func recovery(_ path: String?, sheet: String?, tried: String?) -> Finding {
    let subject = "Recovery sheet"
    guard let path, let locked = try? LockedVault(at: path), !locked.isPractice else {
      return Finding(subject: subject, isWell: true, text: "No case folder, so none was looked at.")
    }
    guard locked.hasRecovery else {
      return Finding(
        subject: subject, isWell: false,
        text: "There is none. If every passphrase is forgotten, nothing can be read.",
        isOptional: true)
    }
    guard let sheet else {
      let last = tried.map { $0.isEmpty ? "It was never tried. " : "Last tried on \($0). " } ?? ""
      return Finding(
        subject: subject, isWell: true,
        text: "There is one. \(last)Once a year: casewright doctor --recovery-file FILE")
    }
    do {
      let vault = try Passphrases(recovery: sheet).unlock(locked)
      let verified = try vault.verify()
      guard let fault = verified.allFaults.first else {
        return Finding(
          subject: subject, isWell: true,
          text: "It opens the folder; all \(verified.cases.count) cases were read with it, today.")
      }
      return Finding(
        subject: subject, isWell: false,
        text: "It opens the folder, and not everything could be read with it. \(fault)")
    } catch {
      return Finding(subject: subject, isWell: false, text: "\(error)")
    }
  }

  /// What is in memory may be written to swap, where it outlives the program.
  static var swap: Finding {
    let open = Swap.inClear
    return Finding(
      subject: "Swap", isWell: open.isEmpty,
      text: open.isEmpty
        ? "No swap that keeps memory on the disk in clear."
        : "\(open.joined(separator: ", ")) may hold text of a case in clear, also after the "
          + "program has ended. Encrypt the swap, or turn it off with swapoff.")
  }

  static func tool(_ name: String, _ use: String) -> Finding {
    let isThere = (Environment["PATH"] ?? "").split(separator: ":").contains { folder in
      access("\(folder)/\(name)", X_OK) == 0
    }
    return Finding(
      subject: name, isWell: isThere,
      text: isThere ? "is there; it \(use)." : "is not there. It \(use); nothing else needs it.",
      isOptional: true)
  }

  static var settings: Finding {
    do {
      let minutes = try Settings.checked().lockAfterMinutes
      return Finding(
        subject: "Locking", isWell: true, text: "after \(minutes) minutes without a key.")
    } catch {
      return Finding(subject: "Locking", isWell: false, text: "\(error)")
    }
  }
}

/// The swap of this computer.
enum Swap {
  /// The swap areas that are neither encrypted nor in memory.
  static var inClear: [String] {
    guard let bytes = TextFile.read("/proc/swaps") else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .compactMap { $0.split(separator: " ").first.map(String.init) }
      .filter { !isSafe($0) }
  }

  private static func isSafe(_ area: String) -> Bool {
    let name = area.split(separator: "/").last.map(String.init) ?? ""
    if name.hasPrefix("zram") { return true }
    let uuid = TextFile.read("/sys/class/block/\(name)/dm/uuid") ?? []
    return String(decoding: uuid, as: UTF8.self).hasPrefix("CRYPT-")
  }
}
