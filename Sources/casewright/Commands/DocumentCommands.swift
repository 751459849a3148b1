import ArgumentParser
import Documents
import Guidance
import ReviewCore
import Screens
import StrictJSON
import Vault

struct Document: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Writes a paper from the record of a case, and records that it was written.",
    discussion: "The file can be read by you only. One that is there is left as it is without "
      + "--force. With --at the paper shows the record as it stood, and leaves no entry.")

  @Argument(help: "The case: its id, reference or working name.")
  var name: String
  @Argument(help: "Which paper; documents lists them.")
  var kind: String
  @Option(help: "An entry's number or code, or a time.")
  var at: String?
  @Option(help: "txt, html, docx, odt or md; else as the file's name ends, else txt.")
  var format: String?
  @Flag(exclusivity: .exclusive)
  var names: Names = .named
  @Option(help: "The meeting or event by its id; else the latest.")
  var about: String?
  @Option(help: "Why names are left out, or named.")
  var reason: String?
  @Option(help: "To whom it goes, for the record.")
  var to: String?
  @Option(help: "How many numbered copies, for the record.")
  var copies: Int?
  @Flag(help: "Writes over a file that is there.")
  var force = false
  @Option(name: [.customShort("o"), .long], help: "The file.")
  var output: String
  @OptionGroup var folder: FolderOptions
  @OptionGroup var common: CommonOptions

  enum Names: String, EnumerableFlag {
    case named
    case anonymised
  }

  func validate() throws {
    if output == "-" { throw ValidationError("Name a file with -o: a paper has one place.") }
    if let copies, !(1...999).contains(copies) { throw ValidationError("Copies are 1 to 999.") }
  }

  func run() throws {
    let request = try request()
    try onMain {
      let (desk, _) = try folder.desk(common)
      let made: PaperMade
      if let at {
        let journal = try desk.journal(name, for: .reading)
        made = try journal.make(
          request, asItStood: try journal.history.upTo(at), desk.now().context)
      } else {
        let journal = try desk.journal(name, for: .writing(since: desk.clock.now.rfc3339))
        defer { journal.folder.close() }
        if case .heldByAnother = journal.folder.readOnlyReason, let reason = journal.readOnly {
          throw CommandFailure(status: 1, sentence: reason)
        }
        made = try journal.make(request, desk.now().context)
        if let reason = journal.readOnly {
          Output.message(CommandWords.paperNotRecorded(reason))
        }
      }
      Output.message(made.sentence)
      if !made.holes.isEmpty { Output.message(PaperWords.shown(made.holes)) }
    }
  }

  private func request() throws -> PaperRequest {
    guard let kind = PaperKind(rawValue: kind) else {
      throw CommandFailure(
        status: 2,
        sentence: CommandWords.noSuchPaper(kind, PaperKind.allCases.map(\.rawValue)))
    }
    let ending = output.split(separator: "/").last?.split(separator: ".").last.map(String.init)
    let wanted = format ?? ending.flatMap { PaperFormat(rawValue: $0)?.rawValue } ?? "txt"
    guard let format = PaperFormat(rawValue: wanted) else {
      throw CommandFailure(
        status: 2,
        sentence: CommandWords.noSuchFormat(wanted, PaperFormat.allCases.map(\.rawValue)))
    }
    var request = PaperRequest(kind: kind, format: format, place: .file(output))
    request.about = about
    request.isAnonymised = names == .anonymised
    request.reason = reason ?? ""
    request.to = to ?? ""
    request.copies = copies
    request.replaces = force
    return request
  }
}

struct ListPapers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents", abstract: "Lists the papers that document writes.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let guidance = try Resources.guidance()
    let items = PaperKind.allCases.map { ($0, guidance.item($0.item, in: PaperKind.list)) }
    guard output.json else {
      for (kind, item) in items { Output.line("\(kind.rawValue)  \(item?.label ?? kind.rawValue)") }
      return
    }
    let formats = PaperFormat.allCases.map { JSON.string($0.rawValue) }
    Output.line(
      JSON.array(
        items.map { kind, item in
          [
            "kind": .string(kind.rawValue), "title": .string(item?.label ?? kind.rawValue),
            "text": .string(item?.text ?? ""), "about": .string("\(kind.about)"),
            "formats": .array(formats),
          ]
        }
      ).indented)
  }
}
