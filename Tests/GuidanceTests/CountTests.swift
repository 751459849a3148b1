import Guidance
import StrictJSON
import Testing

@Suite("Every list has as many items as its document")
struct CountTests {
  /// What `guidance --json` promises, list by list: elements 1, 3, 11, 12, 16, 17, 19, 22, 24, 26,
  /// 28, 32, 33, 41, 42, 45, 48, 52, 55 to 58, 60 to 62, 70, 78, 82, 87, 90, 92, 94, 97 to 99, 101
  /// to 103, 112, 115, 116, 119 to 151, 162 to 168 and 173.
  static let promised = """
    influences 7 · roles 20 · further-roles 22 · national-panel-remit 3 · principles 6 · \
    conduct 5 · criteria 2 · serious-harm 2 · serious-harm-questions 5 · always-circumstances 8 · \
    must-notify 4 · serious-consideration 7 · who-may-refer 4 · flowchart 15 · vote-bases 2 · \
    chair-options 3 · chair-checklist 11 · scores 2 · approach-considerations 4 · \
    review-types 8 · methodology-should 8 · scoping 15 · contract 13 · agency-involvement 8 · \
    escalation 4 · terms-of-reference 13 · parallel-processes 4 · practitioner-event 11 · \
    participants 10 · family-contact-purposes 3 · recommendation-kinds 3 · action-headings 6 · \
    oversight 4 · board-presentation 5 · sign-off-stages 3 · media-coverage-likely 11 · \
    media-general 4 · joint-statement-parties 6 · learning-ways 3 · learning-assurance 4 · \
    framework-statements 9 · notices 33 · quality-markers 18 · qm-2-questions 9 · \
    qm-6-questions 4 · qm-10-questions 7 · qm-2-weigh 8 · qm-6-specify 5 · qm-6-case-factors 3 · \
    qm-6-context-factors 7 · qm-10-information 3 · qm-10-sources 6 · case-studies 4
    """

  /// Lists that are not promised, and that elements of the documents count.
  static let further = """
    contradictions 40 · terms-statement 5 · dhr-report-options 3 · doubt-advice 3 · \
    national-panel-points 3 · independence-tests 2 · accountability 5 · panel-functions 3 · \
    business-support-functions 3 · lead-reviewer-functions 6 · agency-documents 3 · \
    reviewer-sources 2 · request-minimum 3 · interim-measures 2 · spokespeople 4 · \
    learning-uses 2 · duties 10 · qm-2-purposes 2 · qm-2-obstacles 2 · qm-2-knowledge 2 · qm-2-links 3 · \
    qm-6-obstacles 6 · qm-6-knowledge 1 · qm-6-links 3 · qm-10-obstacles 9 · \
    qm-10-knowledge 2 · qm-10-links 1 · flowchart-branches 3
    """

  static func counts(_ text: String) -> [(String, Int)] {
    text.split(separator: " · ").compactMap { entry in
      let words = entry.split(separator: " ")
      return words.count == 2 ? Int(words[1]).map { (String(words[0]), $0) } : nil
    }
  }

  @Test(
    "each list the interface promises, in guidance --json and in the pack",
    arguments: counts(promised) + counts(further))
  func count(_ list: String, _ count: Int) throws {
    let pack = try Shipped.pack()
    #expect(pack[list].map(\.number) == Array(1...count))
    #expect(pack[list].allSatisfy { $0.list == list })
    let listed = pack.listing.object?["lists"]?.object?[list]?.array
    #expect(listed?.count == count)
  }

  @Test("the promise names 53 lists, each once")
  func promise() {
    let names = Self.counts(Self.promised).map(\.0)
    #expect(names.count == 53)
    #expect(Set(names + Self.counts(Self.further).map(\.0)).count == names.count + 28)
  }

  @Test("prompts stand under their items: 28 of scoping, 20 of appendix 1, 3 of the notifying list")
  func parts() throws {
    let pack = try Shipped.pack()
    for (list, count) in [("scoping", 28), ("chair-checklist", 20), ("serious-consideration", 3)] {
      #expect(pack[list].reduce(0) { $0 + $1.parts.count } == count, "\(list)")
    }
  }

  @Test("the markers fall into five, eight and five, and lead to their own lists")
  func markers() throws {
    let pack = try Shipped.pack()
    for (number, marker) in pack["quality-markers"].enumerated() {
      #expect(
        !marker.lists.isEmpty && marker.lists.allSatisfy { $0.hasPrefix("qm-\(number + 1)-") })
    }
    #expect(pack["quality-markers"].filter { $0.otherEdition != nil }.map(\.number) == [2, 6, 10])
  }

  @Test(
    "rules that stand in no counted list are items too, as strong as their source",
    arguments: [
      ("13", "duty-account-to-families", Item.Force.must),
      ("14", "no-method-recommended", .describes), ("15", "duty-focus-learning", .should),
      ("40", "regard-initiating", .should), ("40", "regard-appointing", .should),
      ("40", "regard-publishing", .should),
    ])
  func rules(_ element: String, _ id: String, _ force: Item.Force) throws {
    let pack = try Shipped.pack()
    let list = pack.item(id).map { pack[$0.list] } ?? []
    #expect(list.first { $0.id == id }?.force == force, "element \(element)")
  }

  @Test("somebody comes to every list: from a group, or from an item")
  func reached() throws {
    let pack = try Shipped.pack()
    let grouped = pack.groups.flatMap(\.lists)
    let reached = grouped + pack["quality-markers"].flatMap(\.lists)
    #expect(reached.count == Set(reached).count)
    #expect(Set(reached) == Set(pack.listNames))
  }
}
