import Guidance
import StrictJSON
import Testing

@Suite("A pack with a fault is not loaded")
struct FaultTests {
  /// One change to the small pack and the faults it must give, no more and no fewer.
  struct Break: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let faults: [String]

    init(_ file: String, _ old: String, _ new: String, _ faults: String...) {
      self.file = file
      self.old = old
      self.new = new
      self.faults = faults
    }

    var testDescription: String { faults.joined(separator: ", ") }
  }

  @Test("The small pack itself has no fault")
  func small() {
    #expect(SmallPack().faults() == [])
  }

  @Test("One thing broken gives its faults, with file and line, and no others", arguments: breaks)
  func broken(_ change: Break) throws {
    let pack = try SmallPack().replacing(change.old, with: change.new, in: change.file)
    #expect(pack.faults() == change.faults)
  }

  static let stages = "lists/stages.json"
  static let flowchart = "lists/flowchart.json"

  static let breaks = [
    // Keys.
    Break(
      stages, "\"label\"", "\"lable\"", "lists/stages.json:5: missing-key",
      "lists/stages.json:7: unknown-key"),
    Break(
      stages, "\"steps\": [1]", "\"steps\": [1], \"say\": \"\"", "lists/stages.json:13: unknown-key"
    ),
    Break(
      stages, "\"count\": 1", "\"counts\": 1", "lists/stages.json:1: missing-key",
      "lists/stages.json:3: unknown-key"),
    Break(flowchart, "\"phase\": \"before\",", "", "lists/flowchart.json:5: missing-key"),
    Break(
      "pack.json", "\"title\"", "\"name\"", "pack.json:1: missing-key", "pack.json:3: unknown-key"),
    Break("threshold.json", "\"looked-after\"", "\"age\"", "threshold.json:14: unknown-key"),

    // Ids and references.
    Break(stages, "first-stage", "first-step", "lists/stages.json:6: duplicate-id"),
    Break("threshold.json", "row-two", "told", "threshold.json:13: duplicate-id"),
    Break(flowchart, "\"id\": \"b\"", "\"id\": \"a\"", "lists/flowchart.json:15: duplicate-id"),
    Break("pack.json", "\"stages\"", "\"stages\", \"stages\"", "pack.json:7: duplicate-id"),
    Break(stages, "[1]", "[1, 2]", "lists/stages.json:13: dangling-reference"),
    Break(stages, "\"guide\"", "\"book\"", "lists/stages.json:9: dangling-reference"),
    Break(
      "threshold.json", "[\"first-step\"]", "[\"row-one\"]", "threshold.json:8: dangling-reference"),

    Break(
      "pack.json", "\"lists\":",
      "\"groups\": [{ \"title\": \"G\", \"lists\": [\"flowchart\", \"stages\"] }], \"lists\":",
      "pack.json:7: unreached-list"),
    Break(
      "pack.json", "\"lists\":",
      "\"groups\": [{ \"title\": \"G\", \"lists\": "
        + "[\"flowchart\", \"stages\", \"must-notify\", \"more\"] }], \"lists\":",
      "pack.json:7: dangling-reference"),
    Break(
      "pack.json", "\"lists\":",
      "\"groups\": [{ \"title\": \"{x}\", \"lists\": [\"flowchart\", \"stages\", \"must-notify\"] },"
        + " { \"title\": \"H\", \"lists\": [\"stages\"] }], \"lists\":",
      "pack.json:7: duplicate-id", "pack.json:7: unknown-term"),
    Break(
      "pack.json", "\"lists\":",
      "\"holidays\": [{ \"date\": \"2015-02-29\", \"name\": \"None\" }], \"lists\":",
      "pack.json:7: wrong-value"),

    // Sources.
    Break(
      stages, "\"source\": { \"document\": \"guide\", \"section\": \"1\" },", "",
      "lists/stages.json:5: missing-source"),
    Break(stages, ", \"section\": \"1\"", "", "lists/stages.json:9: missing-source"),
    Break("threshold.json", "[\"told\"]", "[]", "threshold.json:12: missing-source"),

    // Counts and terms.
    Break(stages, "\"count\": 1", "\"count\": 2", "lists/stages.json:3: wrong-count"),
    Break(stages, "It begins", "The {chief} begins", "lists/stages.json:8: unknown-term"),
    Break(stages, "It begins", "The {decider begins", "lists/stages.json:8: unknown-term"),
    Break(
      flowchart, "\"actor\": \"decider\"", "\"actor\": \"chief\"",
      "lists/flowchart.json:19: unknown-term"),
    Break(
      "pack.json", "\"decider\":", "\"chief\":", "lists/flowchart.json:8: unknown-term",
      "lists/flowchart.json:19: unknown-term", "lists/must-notify.json:8: unknown-term"),

    // Values.
    Break(stages, "\"describes\"", "\"ought\"", "lists/stages.json:11: wrong-value"),
    Break(flowchart, "\"plain\"", "\"dance\"", "lists/flowchart.json:17: wrong-value"),
    Break(stages, "\"First stage\"", "\" \"", "lists/stages.json:7: wrong-value"),
    Break(stages, "\"first-stage\"", "\"First-stage\"", "lists/stages.json:6: wrong-value"),
    Break(
      "threshold.json", "[\"yes\"] },\n      \"outcome\": \"no",
      "[\"perhaps\"] },\n      \"outcome\": \"no", "threshold.json:5: wrong-value"),
    Break("threshold.json", "\"no-rule\"", "\"maybe\"", "threshold.json:6: wrong-value"),
    Break("threshold.json", "\"age\"", "\"years\"", "threshold.json:7: wrong-value"),
    Break(
      "threshold.json", "\"outcome\": \"told\"", "\"outcome\": \"first-step\"",
      "threshold.json:15: wrong-value"),
    Break(stages, "\"First stage\"", "7", "lists/stages.json:7: wrong-kind"),
    Break(stages, "[1]", "\"1\"", "lists/stages.json:13: wrong-kind"),
    Break(stages, "\"count\": 1", "\"count\": \"1\"", "lists/stages.json:3: wrong-kind"),

    // Files.
    Break(stages, "\"count\": 1,", "\"count\": 1.5,", "lists/stages.json:3: unparsable-file"),
    Break(stages, "\"label\"", "\"id\"", "lists/stages.json:7: unparsable-file"),
    Break("pack.json", "\"stages\", ", "", "lists/stages.json:1: unlisted-file"),
    Break("pack.json", "\"stages\"", "\"stages\", \"more\"", "lists/more.json:1: missing-file"),
  ]

  @Test(
    "What only some lists have is checked in the shipped pack too",
    arguments: [
      Break(
        "lists/requirements.json", "\"stage\": \"facts\"", "\"stage\": \"fiction\"",
        "dangling-reference"),
      Break("lists/scores.json", "\"high-from\": 4", "\"high-from\": 400", "wrong-value"),
      Break("lists/always-circumstances.json", "[16, 17]", "[16, 170]", "wrong-value"),
      Break("lists/chair-checklist.json", "\"unsure\"", "\"perhaps\"", "wrong-value"),
      Break(
        "lists/contradictions.json", "\"check-died\"", "\"check-dead\"", "dangling-reference"),
      Break("lists/contradictions.json", "\"list:", "\"list:no-", "dangling-reference"),
    ])
  func brokenShipped(_ change: Break) throws {
    let shipped = try Shipped.files().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    let pack = try SmallPack(files: shipped)
      .replacing(change.old, with: change.new, in: change.file)
    let faults = #expect(throws: PackFaults.self) { try pack.load() }?.faults
    #expect(faults?.map(\.problem.name) == change.faults)
    #expect(faults?.map(\.file) == [change.file])
  }

  @Test("A list that an item leads to is there, and every list is come to")
  func ledTo() throws {
    let shipped = try Shipped.files().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    let pack = try SmallPack(files: shipped)
      .replacing("qm-1-questions", with: "qm-1-answers", in: "lists/quality-markers.json")
    #expect(
      pack.faults().map { $0.split(separator: ":").count == 3 ? $0 : "" } == [
        "lists/quality-markers.json:17: dangling-reference", "pack.json:156: unreached-list",
      ])
  }

  @Test("Without its manifest, a pack still has its other files read for what they are")
  func withoutManifest() throws {
    var pack = try SmallPack().replacing("\"title\"", with: "title", in: Self.stages)
    pack.files.removeAll { $0.path == "pack.json" }
    #expect(pack.faults() == ["lists/stages.json:2: unparsable-file", "pack.json:1: missing-file"])
  }

  @Test("Every fault of a pack is reported at once, by file and line")
  func together() throws {
    let pack = try SmallPack()
      .replacing("\"title\"", with: "\"name\"", in: "pack.json")
      .replacing("\"describes\"", with: "\"ought\"", in: Self.stages)
      .replacing("It begins", with: "{chief} begins", in: Self.stages)
      .replacing("\"age\"", with: "\"years\"", in: "threshold.json")
    #expect(
      pack.faults() == [
        "lists/stages.json:8: unknown-term", "lists/stages.json:11: wrong-value",
        "pack.json:1: missing-key", "pack.json:3: unknown-key", "threshold.json:7: wrong-value",
      ])
  }

  @Test("A fault names itself, its place, what is wrong and what to do")
  func sentence() throws {
    let pack = try SmallPack().replacing(
      "It begins", with: "The {chief} begins", in: Self.stages)
    let faults = #expect(throws: PackFaults.self) { try pack.load() }
    #expect(
      faults?.description == """
        The guidance set was not loaded: it has a fault.
        lists/stages.json:8: unknown-term: The pack has no words for {chief}. \
        Add them to “terms” in pack.json, or correct the tag.
        """)
  }
}
