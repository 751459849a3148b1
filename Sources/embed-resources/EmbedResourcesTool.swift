import Foundation

/// Writes a Swift file that holds the given files as string literals, named by their path.
///
/// Static strings cost the compiler nothing and the program no start-up.
@main
struct EmbedResourcesTool {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { exit(2) }
    let folder = arguments[2] + "/"
    var text =
      "enum Embedded {\n  static let files: [(path: StaticString, text: StaticString)] = [\n"
    for path in arguments.dropFirst(3) {
      var body = try String(contentsOfFile: path, encoding: .utf8)
      if path.hasSuffix(".json") { body = withoutBlanks(body) }
      guard !body.contains("\"\"\"####"), path.hasPrefix(folder) else { exit(1) }
      text += "(\"\(path.dropFirst(folder.count))\", ####\"\"\"\n\(body)\n\"\"\"####),\n"
    }
    text += "  ]\n}\n"
    try text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }

  /// JSON without the blanks between its values: a third less to read at every start.
  private static func withoutBlanks(_ json: String) -> String {
    var kept: [UInt8] = []
    var isInText = false
    var isEscaped = false
    for byte in json.utf8 where isInText || byte > UInt8(ascii: " ") {
      kept.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\"") {
        isInText.toggle()
      } else {
        isEscaped = isInText && byte == UInt8(ascii: "\\")
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
