import Guidance
import ReviewCore
import TestSupport
import Testing

@testable import Documents

@Suite("Templates")
struct TemplateTests {
  private static let terms = Terms(["panel-chair": "panel chair"])

  private func set(_ files: [String: String]) -> TemplateSet {
    TemplateSet(Self.terms) { name in files[name].map { Array($0.utf8) } }
  }

  private static let shape = Shape.object([
    "name": .text, "is-key": .flag, "empty": .text,
    "people": .list(.object(["name": .text, "age": .text])),
    "place": .object(["town": .text]),
  ])
  private static let tree = Value.object([
    "name": .text("Oak"), "is-key": .flag(true), "empty": .hole, "place": .hole,
    "people": .list([
      .object(["name": .text("A"), "age": .text("3")]),
      .object(["name": .text("B"), "age": .hole]),
    ]),
  ])

  private func written(_ files: [String: String]) throws -> (String, [String]) {
    let templates = try set(files).with("t")
    var check = TemplateCheck(templates)
    check.check("t", against: Self.shape)
    try #require(check.faults == [])
    var writer = TemplateWriter(templates)
    writer.write("t", Self.tree)
    return (writer.markdown, writer.holes)
  }

  @Test("names, sections, lists, inverted sections, comments and partials are written")
  func written() throws {
    let (text, holes) = try written([
      "t.md": """
      {Panel-chair} and {panel-chair}: {{name}}{{! said here }}
      {{#people}}
      - {{name}}{{#age}}, {{age}}{{/age}}{{^age}} (no age){{/age}} of {{> one}}!
      {{/people}}
      {{^people}}
      nobody
      {{/people}}
      {{#is-key}}
      {{> block}}
      {{/is-key}}
      {{empty}} {{place.town}}
      {{#name}}{{.}}{{/name}}
      """,
      "one.md": "<{{name}}>\n", "block.md": "line\n",
    ])
    #expect(
      text == """
        Panel chair and panel chair: Oak
        - A, 3 of <A>!
        - B (no age) of <B>!
        line
        \\[not recorded\\] \\[not recorded\\]
        Oak

        """)
    #expect(holes == ["empty", "place: town"])
  }

  @Test(
    "a fault names the file and the line; all are reported",
    arguments: [
      ("a\n{{name", "t.md:2: a tag opens with {{ and is not closed with }}"),
      ("{{#name}}\nx", "t.md:1: the section {{#name}} is not closed"),
      ("x {{/name}}", "t.md:1: {{/name}} closes a section that is not open here"),
      ("\n\n{nobody} x", "t.md:3: the guidance has no words for {nobody}"),
      ("{{> gone}}", "t.md:1: there is no such template"),
    ])
  func unreadable(text: String, fault: String) throws {
    let faults = #expect(throws: TemplateFaults.self) { try set(["t.md": text]).with("t") }
    #expect(faults?.description == fault)
  }

  @Test(
    "a name the tree has not is a fault wherever it stands",
    arguments: [
      ("{{nmae}}", "t.md:1: the record has nothing called “nmae” here"),
      ("{{#people}}\n{{colour}}{{/people}}", "t.md:2: the record has nothing called “colour” here"),
      ("{{place.street}}", "t.md:1: the record has nothing called “place.street” here"),
      ("{{^gone}}{{/gone}}", "t.md:1: the record has nothing called “gone” here"),
      ("{{people}}", "t.md:1: “people” is more than a text; open it with {{#people}}"),
      ("{{> t}}", "t.md:1: the templates stand in each other without end"),
    ])
  func unknown(text: String, fault: String) throws {
    var check = TemplateCheck(try set(["t.md": text]).with("t"))
    check.check("t", against: Self.shape)
    #expect(check.faults.map(\.description) == [fault])
  }

  @Test(
    "no template that is shipped has a fault, under the guidance or a board's overlay",
    arguments: PaperKind.allCases)
  func shipped(kind: PaperKind) throws {
    for guidance in [try ShippedGuidance.load(), try OverlaidGuidance.load()] {
      #expect(Paper.faults(of: kind, PaperDesk.templates(guidance)) == [])
    }
  }

  @Test("no template names a body, a role or a paper: those are the guidance's words")
  func names() throws {
    let terms = try ShippedGuidance.load().terms
    let names = terms.tags.compactMap { terms[$0] }.filter { $0.count > 3 && $0.contains(" ") }
    for file in try RepositoryFile.list("Resources/templates") {
      let text = try RepositoryFile.text(file) ?? ""
      for name in names { #expect(!text.contains(name), "\(file): \(name)") }
      for name in ["Ofsted", "LSCB", "SCR", "Board"] {
        #expect(!text.contains(name), "\(file): \(name)")
      }
    }
  }

  @Test("every template file is of use")
  func used() throws {
    let files = try RepositoryFile.list("Resources/templates")
    let templates = PaperDesk.templates(try ShippedGuidance.load())
    var used: Set<String> = []
    for kind in PaperKind.allCases { used.formUnion(try templates.with(kind.rawValue).keys) }
    used.formUnion(try templates.with("end").keys)
    #expect(Set(files) == Set(used.map { "Resources/templates/\($0).md" }))
  }
}
