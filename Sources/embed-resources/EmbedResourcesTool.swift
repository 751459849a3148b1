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
      let body = try String(contentsOfFile: path, encoding: .utf8)
      guard !body.contains("\"\"\"####"), path.hasPrefix(folder) else { exit(1) }
      text += "(\"\(path.dropFirst(folder.count))\", ####\"\"\"\n\(body)\n\"\"\"####),\n"
    }
    text += "  ]\n}\n"
    try text.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }
}
