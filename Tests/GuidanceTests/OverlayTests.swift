import Guidance
import StrictJSON
import Testing

@Suite("A board's overlay")
struct OverlayTests {
  @Test("adds, rewords, renames, marks not used, and takes nothing away")
  func laid() throws {
    let pack = try SmallPack().load()
    let merged = try SmallOverlay().laid()
    #expect(merged.id == "small+our-board")
    #expect(merged.title == "A small pack and our protocol")
    #expect(merged.terms["decider"] == "Leading Person")
    #expect(merged.addedHolidays.map { "\($0.date) \($0.name)" } == ["2016-03-01 A day of our own"])
    #expect(merged["flowchart"].map(\.id) == ["first-step", "own-step"])
    let first = try #require(merged.item("first-step"))
    #expect(first.text == "Leading Person starts.")
    #expect(first.parts.map(\.text) == ["One.", "Our two."])
    #expect(first.local.original?.text == "Leading Person begins.")
    #expect(first.local.original?.label == "First step")
    #expect(first.force == .must && first.provenance == .stated && first.source.section == "1")
    let own = try #require(merged.item("own-step"))
    #expect(own.standing == .localProtocol && own.provenance == .local && own.number == 2)
    let told = try #require(merged.item("told"))
    #expect(told.local.notUsed == "The Leading Person tells them by other means.")
    #expect(told.text == "The Leading Person is told.")
    #expect(told.force == .should && told.asks == .describes)
    #expect(merged.used("must-notify").isEmpty && merged["must-notify"].count == 1)
    for item in pack.lists.flatMap(\.items) { #expect(merged.item(item.id) != nil) }
  }

  @Test("is part of the digest, and comes back from what a case keeps")
  func content() throws {
    let pack = try SmallPack().load()
    let merged = try SmallOverlay().laid()
    #expect(merged.digest != pack.digest)
    let kept = try JSON(parsing: merged.content.canonical)
    let again = try Guidance.load(content: kept)
    #expect(again.digest == merged.digest)
    #expect(again.lists == merged.lists)
    #expect(again.addedHolidays == merged.addedHolidays)
    let second = try SmallOverlay().replacing(
      "starts", with: "sets out", in: "lists/flowchart.json")
    #expect(try second.laid().digest != merged.digest)
  }

  @Test("dates are counted by the days at hand, whatever the guidance of a case keeps of them")
  func days() throws {
    let shipped = try Shipped.pack()
    #expect(!shipped.holidays.days.isEmpty)
    let merged = try shipped.overlaid(by: Self.dayOff("overlay-one", "2016-03-01"))
    #expect(merged.holidays == shipped.holidays, "an overlay leaves the table as it is")
    let kept = try Guidance.load(content: JSON(parsing: merged.content.canonical))
    #expect(kept.holidays == .none && kept.daysOff.map(\.date) == ["2016-03-01"])
    let atHand = try shipped.overlaid(by: Self.dayOff("overlay-two", "2016-03-02"))
    let counting = kept.counting(by: atHand)
    #expect(counting.holidays == shipped.holidays)
    #expect(counting.daysOff.map(\.date) == ["2016-03-01", "2016-03-02"])
    #expect(counting.digest == kept.digest && counting.addedHolidays == kept.addedHolidays)
  }

  private static func dayOff(_ id: String, _ date: String) -> [PackFile] {
    let overlay =
      #"{"id":"\#(id)","title":"Ours","holidays":[{"date":"\#(date)","name":"A day of ours"}]}"#
    return [PackFile(path: "overlay.json", bytes: Array(overlay.utf8))]
  }

  @Test("two overlays lie one over the other, and the first words stay")
  func twice() throws {
    let first = try SmallOverlay().laid()
    var second = SmallOverlay()
    second.files = [
      ("overlay.json", #"{ "id": "more", "title": "more" }"#),
      (
        "lists/flowchart.json",
        #"{ "items": [{ "rewords": "first-step", "text": "Again {decider}." }] }"#
      ),
    ]
    let merged = try first.overlaid(by: second.packFiles)
    #expect(merged.id == "small+our-board+more")
    #expect(merged.item("first-step")?.text == "Again Leading Person.")
    #expect(merged.item("first-step")?.local.original?.text == "Leading Person begins.")
  }

  @Test("a fault gives its name with file and line, and no others", arguments: breaks)
  func broken(_ change: FaultTests.Break) throws {
    let overlay = try SmallOverlay().replacing(change.old, with: change.new, in: change.file)
    #expect(overlay.faults() == change.faults)
  }

  private static let flowchart = "lists/flowchart.json"
  private static let notify = "lists/must-notify.json"

  static let breaks: [FaultTests.Break] = [
    .init(
      "overlay.json", "\"title\"", "\"name\"", "overlay.json:1: missing-key",
      "overlay.json:3: unknown-key"),
    .init("overlay.json", "our-board", "Our board", "overlay.json:2: wrong-value"),
    .init("overlay.json", "\"decider\"", "\"chief\"", "overlay.json:4: dangling-reference"),
    .init("overlay.json", "2016-03-01", "2016-02-30", "overlay.json:5: wrong-value"),
    .init("overlay.json", "{", "", "overlay.json:2: unparsable-file"),
    .init(
      flowchart, "\"items\"", "\"lines\"", "lists/flowchart.json:1: missing-key",
      "lists/flowchart.json:2: unknown-key"),
    .init(flowchart, "first-step", "last-step", "lists/flowchart.json:4: dangling-reference"),
    .init(flowchart, "first-step", "told", "lists/flowchart.json:4: dangling-reference"),
    .init(
      flowchart, "\"text\": \"{decider} starts.\"", "\"words\": \"x\"",
      "lists/flowchart.json:5: unknown-key"),
    .init(flowchart, "{decider} starts", "{chief} starts", "lists/flowchart.json:5: unknown-term"),
    .init(flowchart, "\"b\"", "\"c\"", "lists/flowchart.json:6: dangling-reference"),
    .init(flowchart, "own-step", "told", "lists/flowchart.json:9: duplicate-id"),
    .init(flowchart, "\"force\": \"should\",", "", "lists/flowchart.json:8: missing-key"),
    .init(
      flowchart, "\"force\": \"should\",",
      "\"force\": \"should\", \"standing\": \"statutory\",", "lists/flowchart.json:13: wrong-value"),
    .init(
      flowchart, "\"document\": \"guide\"", "\"document\": \"book\"",
      "lists/flowchart.json:12: dangling-reference"),
    .init(flowchart, "\"plain\"", "\"dance\"", "lists/flowchart.json:14: wrong-value"),
    .init(
      notify, "\"reason\"", "\"why\"", "lists/must-notify.json:3: missing-key",
      "lists/must-notify.json:3: unknown-key"),
    .init(
      notify, "other means.\" }", "other means.\" }, { \"not-used\": \"told\", \"reason\": \"r\" }",
      "lists/must-notify.json:3: duplicate-id"),
  ]

  @Test("an overlay says nothing twice of an item of its own")
  func ownItem() throws {
    let twice = try SmallOverlay().replacing(
      "\"actor\": \"decider\"\n    }",
      with: "\"actor\": \"decider\"\n    },\n    { \"not-used\": \"own-step\", \"reason\": \"r\" }",
      in: Self.flowchart)
    #expect(twice.faults() == ["lists/flowchart.json:18: dangling-reference"])
  }

  @Test("files that have no place in an overlay are named")
  func stray() throws {
    var overlay = SmallOverlay()
    overlay.files += [("lists/more.json", "{}"), ("flowchart.json", "{}"), ("notes.txt", "x")]
    #expect(
      overlay.faults() == ["flowchart.json:1: stray-file", "lists/more.json:1: no-such-list"])
    overlay.files.removeFirst()
    #expect(overlay.faults().contains("overlay.json:1: missing-file"))
  }
}

/// An overlay over the small pack, with one of each thing it can say.
struct SmallOverlay {
  var files: [(path: String, text: String)] = [
    (
      "overlay.json",
      """
      {
        "id": "our-board",
        "title": "our protocol",
        "terms": { "decider": "Leading Person" },
        "holidays": [{ "date": "2016-03-01", "name": "A day of our own" }]
      }
      """
    ),
    (
      "lists/flowchart.json",
      """
      {
        "items": [
          {
            "rewords": "first-step",
            "text": "{decider} starts.",
            "parts": [{ "id": "b", "text": "Our two." }]
          },
          {
            "id": "own-step",
            "label": "Own step",
            "text": "The {decider} goes on.",
            "source": { "document": "guide", "section": "our protocol, 2" },
            "force": "should",
            "step": "plain",
            "phase": "after",
            "actor": "decider"
          }
        ]
      }
      """
    ),
    (
      "lists/must-notify.json",
      """
      {
        "items": [
          { "not-used": "told", "reason": "The {decider} tells them by other means." }
        ]
      }
      """
    ),
  ]

  var packFiles: [PackFile] {
    files.map { PackFile(path: $0.path, bytes: Array($0.text.utf8)) }
  }

  func laid() throws -> Guidance { try SmallPack().load().overlaid(by: packFiles) }

  /// This overlay with the first `old` in the file at `path` replaced; it must be there.
  func replacing(_ old: String, with new: String, in path: String) throws -> SmallOverlay {
    let index = try #require(files.firstIndex { $0.path == path })
    let range = try #require(files[index].text.firstRange(of: old))
    var overlay = self
    overlay.files[index].text.replaceSubrange(range, with: new)
    return overlay
  }

  /// The faults as "file:line: name", in the order they are reported.
  func faults() -> [String] {
    do {
      _ = try laid()
      return []
    } catch let error as PackFaults {
      return error.faults.map { "\($0.file):\($0.line): \($0.problem.name)" }
    } catch {
      return ["\(error)"]
    }
  }
}
