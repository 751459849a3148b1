import Documents
import Glibc
import ReviewCore

/// What writes a paper as a document of an office program, and what prints it: programs of this
/// computer, where they are there.
enum PaperTools {
  /// The bytes of a paper in a format.
  static func bytes(of paper: Paper, _ format: PaperFormat) throws -> [UInt8] {
    switch format {
    case .text: Array(paper.text.utf8)
    case .html: Array(paper.html.utf8)
    case .markdown: Array(paper.markdown.utf8)
    case .docx, .odt:
      try converted(Array(paper.plainHTML.utf8), to: format)
    }
  }

  private static func converted(_ html: [UInt8], to format: PaperFormat) throws -> [UInt8] {
    guard Tool.isThere("pandoc") else { throw PaperToolProblem.noPandoc(format.rawValue) }
    let result = try Tool.run(
      "pandoc", ["--from", "html", "--to", format.rawValue, "--output", "-"], html)
    guard result.status == 0, !result.output.isEmpty else {
      throw PaperToolProblem.failed("pandoc")
    }
    return result.output
  }

  /// The printer that is set up as the usual one.
  static func printer() throws -> String {
    guard Tool.isThere("lp"), Tool.isThere("lpstat") else { throw PaperToolProblem.noPrinter }
    let result = try Tool.run("lpstat", ["-d"], [])
    let words = String(decoding: result.output, as: UTF8.self)
    guard result.status == 0, let colon = words.lastIndex(of: ":") else {
      throw PaperToolProblem.noPrinter
    }
    let name = words[words.index(after: colon)...].filter { !$0.isWhitespace }
    guard !name.isEmpty else { throw PaperToolProblem.noPrinter }
    return name
  }

  static func print(
    _ bytes: UnsafeRawBufferPointer, on printer: String, copies: Int, isLandscape: Bool
  ) throws {
    let turned = isLandscape ? ["-o", "landscape"] : []
    let result = try Tool.run(
      "lp", ["-d", printer, "-n", "\(copies)", "-o", "media=A4"] + turned + ["-"], bytes)
    guard result.status == 0 else { throw PaperToolProblem.notTaken(printer) }
  }
}

enum PaperToolProblem: Error, CustomStringConvertible {
  case noPandoc(String)
  case noPrinter
  case failed(String)
  case notTaken(String)

  var description: String {
    switch self {
    case .noPandoc(let format):
      "Writing \(format) needs pandoc, which is not on this computer. html opens in every browser and "
        + "office program, txt everywhere."
    case .noPrinter:
      "No printer is set up on this computer (lpstat -d names none). Write a file and print that."
    case .failed(let name): "\(name) could not do it; nothing was written or printed."
    case .notTaken(let printer):
      "The printer \(printer) did not take the paper. The record says that it went to it: write a minute "
        + "there that it did not."
    }
  }
}
