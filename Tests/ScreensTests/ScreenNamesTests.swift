import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@testable import Screens

@Suite("Names of bodies, roles and papers are the pack's")
struct ScreenNamesTests {
  /// The shipped pack and the practice cases, with other words for every name.
  private static let renamed = Result {
    () throws -> (guidance: Guidance, practice: [PracticeCase]) in
    let guidance = try Guidance.load(files: renamedFiles())
    let original = try originals()
    let practice = try (1...4).map { number in
      try PracticeCase(number, under: guidance) { typed in
        original.reduce(typed) { $0.retyped($1, as: "xx") }
      }
    }
    return (guidance, practice)
  }

  /// The pack's own words for its terms, the longest first.
  private static func originals() throws -> [String] {
    let terms = try ShippedGuidance.load().terms
    return (terms.tags.compactMap { terms[$0] } + ["LSCB", "SCR"])
      .sorted { ($0.count, $0) > ($1.count, $1) }
  }

  /// The files of the pack, every term called by letters that are no word.
  private static func renamedFiles() throws -> [PackFile] {
    try ShippedGuidance.files().map { file in
      guard file.path == "pack.json", var pack = try JSON(parsing: file.bytes).object,
        let terms = pack["terms"]?.object
      else { return file }
      let names = terms.keys.enumerated().map { index, tag in
        (
          tag,
          JSON.string(
            "qz" + String(UnicodeScalar(UInt8(97 + index / 26)))
              + String(UnicodeScalar(UInt8(97 + index % 26))))
        )
      }
      pack["terms"] = .object(JSONObject(names))
      pack["title"] = "qztitle"
      if let documents = pack["documents"]?.object {
        pack["documents"] = .object(
          JSONObject(documents.keys.map { ($0, JSON.string("qzpaper \($0.count)")) }))
      }
      return PackFile(path: file.path, bytes: JSON.object(pack).canonical)
    }
  }

  @Test("no page of a practice case knows a name by itself", arguments: ScreenPage.inCase)
  func pages(page: ScreenPage) throws {
    guard case .practice(let number?) = page.start else { return }
    let (guidance, practice) = try Self.renamed.get()
    let desk = try Desk(
      practice: number, size: Size(120, 40), guidance: guidance, practice: practice)
    try desk.given(page.given).open(page.path).press(page.keys)
    let texts = desk.model.linear() + desk.screen.split(separator: "\n").map(String.init)
    for name in try Self.originals() where !Self.everyday.contains(name) {
      let lines = texts.filter { $0.hasWords(name) }
      #expect(lines.isEmpty, "\(name)")
    }
  }

  @Test("no item of the guidance knows a name by itself")
  func items() throws {
    let (guidance, practice) = try Self.renamed.get()
    let desk = try Desk(practice: 1, guidance: guidance, practice: practice)
    for list in guidance.lists where list.name != "threshold-rules" {
      try desk.open(.guidance, .guidanceList(list.name))
      for item in list.items {
        let lines = try desk.open(.guidanceItem(item.id)).model.linear()
        for name in try Self.originals() where !Self.everyday.contains(name) {
          #expect(!lines.contains { $0.hasWords(name) }, "\(item.id): \(name)")
        }
        try desk.press("Esc")
      }
      try desk.press("Esc Esc")
    }
  }

  /// Terms that are also everyday words of the program: what is done, not who or what paper.
  private static let everyday: Set<String> = ["referral", "no review", "another review"]

  @Test("nobody and nothing is called only the chair, the panel or the guide", arguments: files())
  func bareWords(path: String) throws {
    for text in try Self.literals(of: path) {
      for word in ["the chair", "the panel", "the guide"] {
        #expect(!text.hasWords(word), "\(path): \(text)")
      }
    }
  }

  @Test("the words of the program name no body, role or paper", arguments: files())
  func names(path: String) throws {
    let names = try Self.originals().filter { $0.contains { $0.isUppercase } }
    for text in try Self.literals(of: path) {
      for name in names { #expect(!text.hasWords(name), "\(path): \(text)") }
    }
  }

  private static func files() -> [String] {
    ["Wording", "Pages", "Model", "Page", "Commands"].flatMap { folder in
      (try? RepositoryFile.list("Sources/Screens/\(folder)")) ?? []
    }
  }

  /// The texts in quotes of a Swift file, without the pack's tags.
  private static func literals(of path: String) throws -> [String] {
    let lines = (try RepositoryFile.text(path) ?? "").split(separator: "\n")
    return lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element).withoutTags }
    }
  }
}

extension String {
  /// Whether these words stand in it, as whole words.
  fileprivate func hasWords(_ words: String) -> Bool {
    (" " + lowercased().words + " ").contains(" " + words.lowercased().words + " ")
  }

  /// Letters and digits, with single blanks for all else.
  private var words: String {
    split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  fileprivate func retyped(_ text: String, as other: String) -> String {
    replacing(text, with: other).replacing(text.capitalisedFirst, with: other)
  }

  private var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
