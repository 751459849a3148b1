import Guidance
import ReviewCore
import TestSupport
import Testing

@testable import Screens

/// Where the sources are silent or disagree: elements A1 to A40.
@Suite("Where the sources are silent or disagree is shown where it bites")
struct ContradictionTests {
  /// Forms that contradictions name and that are still to come: the one place they stand.
  static let toCome: Set = [
    "notices.send", "terms.agree", "terms.add-question", "agencies.ask", "agencies.escalate",
    "participants.add", "processes.add", "chronology.add", "report.record-draft",
    "publication.publish", "publication.not-publish", "actions.add", "learning.record",
    "media.agree-statement",
  ]

  private static let all = Result {
    try ShippedGuidance.load()["contradictions"].map { item in
      Case(id: item.id, label: item.label, anchors: item.anchors)
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let label: String
    let anchors: [String]
    var testDescription: String { id }
  }

  @Test("there are forty, A1 to A40, each with a treatment and with places")
  func forty() throws {
    let items = try ShippedGuidance.load()["contradictions"]
    #expect(items.map(\.number) == Array(1...40))
    #expect(items.allSatisfy { $0.id.hasPrefix("a\($0.number)-") })
    #expect(items.allSatisfy { $0.treatment != nil && !$0.anchors.isEmpty })
  }

  @Test("every form they name is there, or is one of those to come")
  func forms() throws {
    let named = try Self.all.get().flatMap(\.anchors).filter { $0.hasPrefix("form:") }
      .map { String($0.dropFirst(5)) }
    #expect(named.filter { CaseRecord.form($0) == nil && !Self.toCome.contains($0) } == [])
  }

  @Test("each of the forty is on every page it names", arguments: try all.get())
  func shown(item: Case) throws {
    var model = try Desk(practice: 2).model
    for anchor in item.anchors {
      let page: Page
      if anchor.hasPrefix("list:") {
        page = .guidanceList(String(anchor.dropFirst(5)))
      } else if anchor.hasPrefix("form:") {
        guard CaseRecord.form(String(anchor.dropFirst(5))) != nil else { continue }
        page = .form(FormPlace(String(anchor.dropFirst(5)), about: ScreenPage.ash))
      } else {
        page = .guidanceItem(anchor)
      }
      model.places.append(.init(page))
      let spec = model.spec()
      #expect(spec.items.contains(.heading(Wording.sourcesDisagree)), "\(anchor)")
      #expect(spec.opens(.guidanceItem(item.id), labelled: item.label), "\(anchor)")
    }
    model.places.append(.init(.guidanceItem(item.id)))
    #expect(model.spec().items.contains(.heading(Wording.bitesHere)) || !item.hasItems)
  }

  @Test("on a checklist, on its item, and on a step of the meeting")
  func elsewhere() throws {
    var model = try Desk(practice: 2).model
    func shows(_ page: Page, _ id: String) -> Bool {
      model.places.append(.init(page))
      return model.spec().opens(.guidanceItem(id), labelled: nil)
    }
    #expect(shows(.checklist("must-notify"), "a6-five-working-days"))
    #expect(
      shows(
        .form(
          FormPlace(
            "checklist.say", about: "chair-checklist", preset: ["item": "check-serious-harm"])),
        "a2-serious-harm-enough"))
    #expect(shows(.step(ScreenPage.ash, "give-views"), "a33-vote-on-kind"))
  }

  @Test("on the decision, those of the rules that apply to the answers")
  func rules() throws {
    let conflict = try ScreenPage.conflict.open().model.spec()
    #expect(conflict.opens(.guidanceItem("a2-serious-harm-enough"), labelled: nil))
    let departure = try ScreenPage.departureMust.open().model.spec()
    #expect(departure.opens(.guidanceItem("a26-learning-or-criteria"), labelled: nil))
  }
}

extension ContradictionTests.Case {
  fileprivate var hasItems: Bool { anchors.contains { !$0.hasPrefix("form:") } }
}

extension PageSpec {
  fileprivate func opens(_ page: Page, labelled label: String?) -> Bool {
    items.contains { item in
      guard case .row(let row) = item, row.action == .open(page) else { return false }
      return label == nil || row.text == label
    }
  }
}
