import ArgumentParser
import StrictJSON

struct Config: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Lists the settings, prints one, or sets it.")

  @Argument(help: "The setting.")
  var key: String?
  @Argument(help: "What it is to be.")
  var value: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let key else { return list(try Settings.checked()) }
    guard let known = Settings.Key(rawValue: key) else { throw SettingsProblem.noSuchKey(key) }
    guard let value else {
      Output.line("\(try Settings.checked()[known])")
      return
    }
    // A file that cannot be used is written anew.
    var settings = Settings.read()
    try settings.set(known, value)
  }

  private func list(_ settings: Settings) {
    let keys = Settings.Key.allCases
    guard output.json else {
      for key in keys { Output.line("\(key.rawValue) \(settings[key])  (\(key.help))") }
      return
    }
    let object = JSONObject(keys.map { ($0.rawValue, JSON.integer(settings[$0])) })
    Output.line(JSON.object(object).indented)
  }
}
