import Guidance
import Testing

@Suite("The threshold tables of the shipped pack")
struct ThresholdTests {
  /// The published rules of `assess`, written out by hand and apart from the tables.
  static func expected(
    died: String, abuse: String, harm: String, noConcern: String, circumstance: String
  ) -> (outcome: String, asks: [String]) {
    if circumstance == "counts" { return ("must-commission", []) }
    if died == "missing" || died == "unsure" {
      return ("incomplete", abuse == "missing" ? ["died", "abuse-or-neglect"] : ["died"])
    }
    let age = circumstance == "age-missing" ? ["age"] : []
    if abuse == "missing" { return ("incomplete", ["abuse-or-neglect"] + age) }
    if abuse != "yes" { return age.isEmpty ? ("no-rule", []) : ("incomplete", age) }
    if died == "yes" { return ("must-commission", []) }
    switch harm {
    case "missing": return ("incomplete", ["serious-harm"])
    case "no": return ("no-rule", [])
    case "unsure": return ("must-consult-peer", [])
    default: return (noConcern == "yes" ? "conflict" : "must-commission", [])
    }
  }

  @Test("Every combination of facts comes to the published outcome, with rules that say so")
  func outcomes() throws {
    let threshold = try Shipped.pack().threshold
    let answers = ["yes", "no", "unsure", "missing"]
    var reached: Set<String> = []
    for died in answers {
      for abuse in answers {
        for harm in answers {
          for noConcern in answers {
            for circumstance in died == "yes" ? ["counts", "age-missing", "none"] : ["none"] {
              let facts = [
                "died": died, "abuse-or-neglect": abuse, "serious-harm": harm,
                "no-interagency-concern": noConcern, "circumstance": circumstance,
              ]
              let row = try #require(threshold.outcome.first(facts), "\(facts)")
              let wanted = Self.expected(
                died: died, abuse: abuse, harm: harm, noConcern: noConcern,
                circumstance: circumstance)
              #expect(row.outcome == wanted.outcome, "\(facts)")
              #expect(row.asks == wanted.asks, "\(facts)")
              #expect(!row.because.isEmpty)
              reached.insert(row.id)
            }
          }
        }
      }
    }
    #expect(reached == Set(threshold.outcome.rows.map(\.id)), "a row is never reached")
  }

  @Test("A fact that is not given counts as missing")
  func nothingGiven() throws {
    let row = try Shipped.pack().threshold.outcome.first([:])
    #expect(row?.asks == ["died", "abuse-or-neglect"])
  }

  @Test("Where the guidance is silent, the first rule says so and where")
  func silence() throws {
    let rows = try Shipped.pack().threshold.outcome.rows.filter { $0.outcome == "no-rule" }
    #expect(rows.count == 5)
    for row in rows {
      let rule = try #require(row.because.first)
      #expect(rule.text.contains("The guidance gives no rule"))
      #expect(rule.source.section.hasPrefix("appendix 1, question"))
      #expect(rule.force == .describes)
    }
  }

  @Test("A conflict shows every source that has a say, each with its own force")
  func conflict() throws {
    let row = try #require(
      try Shipped.pack().threshold.outcome.rows.first { $0.outcome == "conflict" })
    #expect(row.because.map(\.force) == [.must, .must, .should, .must])
    #expect(Set(row.because.map(\.source.section)).count == 3)
  }

  @Test("A death in custody should, and does not must, be reviewed")
  func custodyKeepsItsShould() throws {
    let row = try Shipped.pack().threshold.outcome.first(["died": "yes", "circumstance": "counts"])
    #expect(row?.because.map(\.force) == [.should])
  }

  @Test(
    "What must be notified follows the facts",
    arguments: [
      (["died": "yes", "abuse-or-neglect": "yes"], ["death-abuse-neglect"]),
      (["serious-harm": "yes", "abuse-or-neglect": "yes"], ["serious-harm-abuse-neglect"]),
      (["died": "yes", "looked-after": "yes"], ["looked-after-death"]),
      (["died": "no", "looked-after": "yes", "regulated-setting": "yes"], []),
      (["died": "unsure", "abuse-or-neglect": "yes", "serious-harm": "unsure"], []),
      (
        [
          "died": "yes", "abuse-or-neglect": "yes", "looked-after": "yes",
          "regulated-setting": "yes",
        ],
        ["death-abuse-neglect", "looked-after-death", "regulated-setting-death"]
      ),
    ])
  func notify(_ facts: [String: String], _ wanted: [String]) throws {
    let rows = try Shipped.pack().threshold.notify.all(facts)
    #expect(rows.map(\.outcome) == wanted)
    #expect(rows.flatMap(\.because).map(\.id) == wanted)
  }

  @Test(
    "One high score suggests a hybrid method, two low ones a systems method, one low one nothing",
    arguments: [
      ("high", "low", "hybrid-or-investigative"), ("low", "high", "hybrid-or-investigative"),
      ("high", "missing", "hybrid-or-investigative"), ("low", "low", "systems-or-root-cause"),
      ("low", "missing", nil), ("missing", "low", nil), ("missing", "missing", nil),
    ] as [(String, String, String?)])
  func methodology(_ culpability: String, _ interest: String, _ wanted: String?) throws {
    let facts = ["culpability": culpability, "public-interest": interest]
    #expect(try Shipped.pack().threshold.methodology.first(facts)?.outcome == wanted)
  }
}
