import Glibc
import StrictJSON

/// What a person may set, on this computer: `config.json` in the program's folder of configuration.
struct Settings {
  /// A setting by its key.
  enum Key: String, CaseIterable {
    case lockAfterMinutes = "lock-after-minutes"

    var range: ClosedRange<Int> {
      switch self {
      case .lockAfterMinutes: 1...60
      }
    }

    var usual: Int {
      switch self {
      case .lockAfterMinutes: 5
      }
    }

    var help: String {
      switch self {
      case .lockAfterMinutes: "minutes without a key after which the screen locks"
      }
    }
  }

  /// What was set; a key that is missing has its usual value.
  private var values: [Key: Int] = [:]

  subscript(key: Key) -> Int { values[key] ?? key.usual }

  var lockAfterMinutes: Int { self[.lockAfterMinutes] }

  /// What is set; where the file cannot be used, the usual values.
  static func read() -> Settings { (try? checked()) ?? Settings() }

  /// - Throws: ``SettingsProblem`` for a file that cannot be used.
  static func checked() throws -> Settings {
    guard let bytes = TextFile.read(path) else { return Settings() }
    let object: JSONObject?
    do { object = try JSON(parsing: bytes).object } catch {
      throw SettingsProblem.file(path, "\(error)")
    }
    guard let object else { throw SettingsProblem.file(path, "It is no object.") }
    var settings = Settings()
    for (name, value) in object.members {
      guard let key = Key(rawValue: name) else { throw SettingsProblem.noSuchKey(name) }
      guard let number = value.integer, key.range.contains(number) else {
        throw SettingsProblem.value(key)
      }
      settings.values[key] = number
    }
    return settings
  }

  /// Sets a key, and is on disk when this returns.
  mutating func set(_ key: Key, _ text: String) throws {
    guard let number = Int(text), key.range.contains(number) else {
      throw SettingsProblem.value(key)
    }
    values[key] = number
    try write()
  }

  private func write() throws {
    let object = JSONObject(
      values.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { ($0.key.rawValue, JSON.integer($0.value)) })
    StateFolder.makeParents(of: Self.path)
    let temporary = "\(Self.path).\(getpid())"
    unlink(temporary)
    var file = try ByteOutput(temporary, .newFile)
    try file.write(Array((JSON.object(object).indented + "\n").utf8))
    try file.finish()
    guard rename(temporary, Self.path) == 0 else {
      throw SettingsProblem.file(Self.path, String(cString: strerror(errno)))
    }
  }

  static var path: String {
    let home = Environment["HOME"] ?? "/"
    let root = Environment["XDG_CONFIG_HOME"] ?? "\(home)/.config"
    return "\(root)/casewright/config.json"
  }
}

/// Why a setting cannot be read or set.
enum SettingsProblem: Error, CustomStringConvertible {
  case file(String, String)
  case noSuchKey(String)
  case value(Settings.Key)

  var description: String {
    switch self {
    case .file(let path, let reason):
      "The settings in \(path) cannot be used: \(reason) The usual ones hold. Correct the file or "
        + "remove it."
    case .noSuchKey(let name):
      "There is no setting “\(name)”. There are: "
        + Settings.Key.allCases.map(\.rawValue).joined(separator: ", ") + "."
    case .value(let key):
      "\(key.rawValue) takes a whole number from \(key.range.lowerBound) to "
        + "\(key.range.upperBound): \(key.help)."
    }
  }
}
