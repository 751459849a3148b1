import Guidance
import StrictJSON
import Testing

@Suite("The words of the shipped pack")
struct WordingTests {
  /// Everything a person may read of an item.
  static func words(of item: Item) -> [String] {
    [item.label, item.text] + item.parts.map(\.text)
      + [item.help, item.say, item.record, item.source.description].compactMap(\.self)
  }

  static func allWords(_ pack: Guidance) -> [String] {
    pack.lists.flatMap { [$0.title] + $0.items.flatMap(words(of:)) }
  }

  /// Whether "the chair", "the panel" or "the guide" stands in `text` without saying which.
  ///
  /// "The panel chair" says which.
  static func namesNobody(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.indices.dropLast().contains { index in
      guard words[index] == "the" else { return false }
      switch words[index + 1] {
      case "chair":
        return words.dropFirst(index + 2).first != "of"
      case "panel":
        return words.dropFirst(index + 2).first != "chair"
      case "guide":
        return true
      default:
        return false
      }
    }
  }

  @Test(
    "The check for bare words finds them",
    arguments: [
      ("Ask the chair.", true), ("The Panel agrees", true), ("as the guide says", true),
      ("the panel chair", false), ("the SCR panel", false), ("the guidance", false),
      ("the chair of the SCR panel", false), ("the chair", true),
    ])
  func check(_ text: String, _ isBare: Bool) {
    #expect(Self.namesNobody(text) == isBare)
  }

  @Test("Nobody and nothing is called just the chair, the panel or the guide")
  func bareWords() throws {
    #expect(Self.allWords(try Shipped.pack()).filter(Self.namesNobody) == [])
  }

  @Test("Every tag is filled in, and texts that stand alone begin with a capital")
  func tags() throws {
    let pack = try Shipped.pack()
    for text in Self.allWords(pack) {
      #expect(!text.contains { $0 == "{" || $0 == "}" }, "\(text)")
    }
    for item in pack.lists.flatMap(\.items) {
      #expect(item.label.first?.isUppercase == true, "\(item.label)")
      #expect(item.text.first?.isUppercase == true, "\(item.text)")
      #expect(item.actor.map { pack.terms[$0] != nil } ?? true)
    }
  }

  @Test("Names of bodies, roles and papers stand in the terms and nowhere else")
  func namesAreTerms() throws {
    var files = try Shipped.files()
    let plain = try Guidance.load(files: files)
    var manifest = try #require(try JSON(parsing: files[0].bytes).object)
    let renamed = plain.terms.tags.map { ($0, JSON.string("*")) }
    manifest["terms"] = .object(JSONObject(renamed))
    files[0].bytes = JSON.object(manifest).canonical
    let starred = try Guidance.load(files: files)
    let names = plain.terms.tags.compactMap { plain.terms[$0] }
    for text in starred.lists.flatMap({ [$0.title] + $0.items.flatMap(Self.spoken) }) {
      #expect(names.filter { text.contains($0) } == [], "\(text)")
    }
  }

  /// As ``words(of:)`` without the source, which keeps the document's own headings.
  private static func spoken(_ item: Item) -> [String] {
    words(of: item).dropLast() + []
  }

  @Test("A label fits a line of a list")
  func labels() throws {
    let labels = try Shipped.pack().lists.flatMap(\.items).map(\.label)
    #expect(labels.filter { $0.count > 44 } == [])
  }

  @Test("A tag that is not known is left as it stands, and found")
  func unknownTags() {
    let terms = Terms(["decider": "Deciding Person"])
    #expect(terms.fill("the {decider} and {chief}, {") == "the Deciding Person and {chief}, {}")
    #expect(terms.unknownTags(in: "{decider} {chief} {x") == ["chief", "x"])
    #expect(terms.unknownTags(in: "{decider}, none") == [])
    #expect(Terms(["lead": "lead reviewer"]).fillSentence("{lead} leads") == "Lead reviewer leads")
    #expect(Terms(["lead": "lead reviewer"]).fillSentence("a {lead}") == "a lead reviewer")
  }
}
