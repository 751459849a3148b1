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

  /// The files of the pack, every term called by letters that are no word, and no title of a
  /// paper or of its sections left.
  private static func renamedFiles() throws -> [PackFile] {
    try ShippedGuidance.files().map { file in
      var content = recited(try JSON(parsing: file.bytes))
      if file.path == "pack.json", var pack = content.object {
        pack["title"] = "qztitle"
        for key in ["terms", "documents"] {
          let names = (pack[key]?.object ?? JSONObject()).keys.enumerated()
          pack[key] = .object(JSONObject(names.map { ($1, .string("qz\(key.first ?? " ")\($0)")) }))
        }
        content = .object(pack)
      }
      return PackFile(path: file.path, bytes: content.canonical)
    }
  }

  private static func recited(_ value: JSON) -> JSON {
    switch value {
    case .object(var object):
      for (key, member) in object.members {
        object[key] = key == "section" ? "qzsection" : recited(member)
      }
      return .object(object)
    case .array(let list): return .array(list.map(recited))
    default: return value
    }
  }

  @Test("no page of a practice case knows a name by itself", arguments: ScreenPage.inCase)
  func pages(page: ScreenPage) throws {
    guard case .practice(let number?) = page.start else { return }
    let (guidance, practice) = try Self.renamed.get()
    let desk = try Desk(
      practice: number, size: Size(120, 40), guidance: guidance, cases: practice)
    try desk.given(page.given).open(page.path).press(page.keys)
    let texts = desk.model.linear() + desk.screen.split(separator: "\n").map(String.init)
    for name in try Self.originals() where !Self.everyday.contains(name) {
      let lines = texts.filter { $0.names(name) }
      #expect(lines.isEmpty, "\(name)")
    }
  }

  @Test("no item of the guidance knows a name by itself")
  func items() throws {
    let (guidance, practice) = try Self.renamed.get()
    let desk = try Desk(practice: 1, guidance: guidance, cases: practice)
    var known: [String] = []
    for list in guidance.lists where list.name != "threshold-rules" {
      let path = Self.path(to: list.name, in: guidance)
      try desk.open(path)
      for item in list.items {
        let lines = try desk.open(.guidanceItem(item.id)).model.linear()
        known += try Self.originals().filter { name in
          !Self.everyday.contains(name) && lines.contains { $0.names(name) }
        }.map { "\(item.id): \($0)" }
        try desk.press("Esc")
      }
      try desk.press(path.map { _ in "Esc" }.joined(separator: " "))
    }
    #expect(known == [])
  }

  /// The pages somebody goes through to a list: of a group, or of a marker.
  private static func path(to list: String, in guidance: Guidance) -> [Page] {
    let marker = guidance["quality-markers"].first { $0.lists.contains(list) }
    let way = marker.map { [Page.guidanceList($0.list), .guidanceItem($0.id)] } ?? []
    return [.guidance] + way + [.guidanceList(list)]
  }

  /// Terms that are also everyday words of the program: what is done, not who or what paper.
  private static let everyday: Set<String> = ["referral", "referrer", "no review"]

  @Test("nobody and nothing is called only the chair, the panel or the guide", arguments: files())
  func bareWords(path: String) throws {
    for text in try Self.literals(of: path) {
      for word in ["the chair", "the panel", "the guide"] {
        #expect(!text.names(word), "\(path): \(text)")
      }
    }
  }

  @Test("the words of the program name no body, role or paper", arguments: files())
  func names(path: String) throws {
    let names = try Self.originals().filter { $0.contains { $0.isUppercase } }
    for text in try Self.literals(of: path) {
      for name in names { #expect(!text.names(name), "\(path): \(text)") }
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
  /// Whether a name stands in it, as whole words: with its capitals, or with one at its beginning.
  fileprivate func names(_ name: String) -> Bool {
    let line = " \(words) "
    return line.contains(" \(name.words) ") || line.contains(" \(name.words.capitalisedFirst) ")
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
