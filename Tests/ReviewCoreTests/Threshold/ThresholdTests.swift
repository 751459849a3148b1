import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("The threshold test")
struct ThresholdTests {
  private let guidance: Guidance

  init() throws { guidance = try ShippedGuidance.load() }

  /// Facts as `assess` takes them.
  private func facts(_ json: String) throws -> (Facts, [String]) {
    let object = try #require(try JSON(parsing: json.utf8).object)
    let (answers, unread) = Answers.read(object, on: Facts.form)
    let (facts, unfit) = Facts.read(
      answers, CaseRecord().reading(today: .on("2016-03-24"), guidance))
    let reasons = unread + unfit
    return (facts, reasons.map { "\($0.code.rawValue) \($0.field ?? "")" })
  }

  private func assess(_ json: String) throws -> Assessment {
    let (facts, reasons) = try facts(json)
    #expect(reasons == [])
    return facts.assess(under: guidance)
  }

  // Died down the page in blocks, then abuse or neglect down the lines; serious harm across in
  // groups, and within each group no-interagency-concern: each yes, no, unsure, missing.
  // C must-commission, P must-consult-peer, X conflict, N no-rule, I incomplete.
  private static let outcomes = """
    CCCC CCCC CCCC CCCC
    NNNN NNNN NNNN NNNN
    NNNN NNNN NNNN NNNN
    IIII IIII IIII IIII

    XCCC NNNN PPPP IIII
    NNNN NNNN NNNN NNNN
    NNNN NNNN NNNN NNNN
    IIII IIII IIII IIII

    IIII IIII IIII IIII
    IIII IIII IIII IIII
    IIII IIII IIII IIII
    IIII IIII IIII IIII

    IIII IIII IIII IIII
    IIII IIII IIII IIII
    IIII IIII IIII IIII
    IIII IIII IIII IIII
    """

  /// What is asked next, in the same order; `-` nothing, `d` whether the child died, `a` abuse or
  /// neglect, `b` both, `h` serious harm.
  private static let asks = """
    ---- ---- ---- ----
    ---- ---- ---- ----
    ---- ---- ---- ----
    aaaa aaaa aaaa aaaa

    ---- ---- ---- hhhh
    ---- ---- ---- ----
    ---- ---- ---- ----
    aaaa aaaa aaaa aaaa

    dddd dddd dddd dddd
    dddd dddd dddd dddd
    dddd dddd dddd dddd
    bbbb bbbb bbbb bbbb

    dddd dddd dddd dddd
    dddd dddd dddd dddd
    dddd dddd dddd dddd
    bbbb bbbb bbbb bbbb
    """

  private static let words: [Character: String] = [
    "C": "must-commission", "P": "must-consult-peer", "X": "conflict", "N": "no-rule",
    "I": "incomplete",
  ]
  private static let fields: [Character: [String]] = [
    "-": [], "d": ["died"], "a": ["abuse-or-neglect"], "b": ["died", "abuse-or-neglect"],
    "h": ["serious-harm"],
  ]

  @Test("all 256 answers to the four questions come to what the rules say")
  func fourQuestions() throws {
    let answers: [Decision.Answer?] = [.yes, .no, .unsure, nil]
    let outcomes = Array(Self.outcomes.filter { !$0.isWhitespace })
    let asks = Array(Self.asks.filter { !$0.isWhitespace })
    try #require(outcomes.count == 256 && asks.count == 256)
    var place = 0
    for died in answers {
      for abuse in answers {
        for harm in answers {
          for concern in answers {
            var facts = Facts()
            facts.answers.died = died
            facts.answers.abuseOrNeglect = abuse
            facts.answers.seriousHarm = harm
            facts.answers.noInteragencyConcern = concern
            let said = facts.assess(under: guidance)
            let case4 = "\([died, abuse, harm, concern].map { $0?.rawValue ?? "missing" })"
            #expect(said.outcome == Self.words[outcomes[place]], "\(case4)")
            #expect(said.asks == Self.fields[asks[place]], "\(case4)")
            #expect(!said.because.isEmpty, "\(case4) says not why")
            #expect(said.methodology == nil, "\(case4)")
            place += 1
          }
        }
      }
    }
  }

  @Test(
    "a circumstance counts only where the child died, and one of them only at 16 or 17",
    arguments: [
      (#"{"died":"yes","circumstances":["police-custody"]}"#, "must-commission", []),
      (
        #"{"died":"yes","abuse-or-neglect":"no","circumstances":["custody"]}"#, "must-commission",
        []
      ),
      (
        #"{"died":"yes","abuse-or-neglect":"unsure","circumstances":["mental-health-act"],"age":9}"#,
        "must-commission", []
      ),
      (#"{"died":"yes","abuse-or-neglect":"no","circumstances":[]}"#, "no-rule", []),
      (#"{"died":"no","abuse-or-neglect":"no","circumstances":["custody"]}"#, "no-rule", []),
      (
        #"{"died":"unsure","circumstances":["custody"]}"#, "incomplete",
        [
          "died", "abuse-or-neglect",
        ]
      ),
      (#"{"circumstances":["custody"],"abuse-or-neglect":"yes"}"#, "incomplete", ["died"]),
      (
        #"{"died":"yes","abuse-or-neglect":"no","circumstances":["deprivation-of-liberty"]}"#,
        "incomplete", ["age"]
      ),
      (
        #"{"died":"yes","abuse-or-neglect":"unsure","circumstances":["deprivation-of-liberty"]}"#,
        "incomplete", ["age"]
      ),
      (
        #"{"died":"yes","circumstances":["deprivation-of-liberty"]}"#, "incomplete",
        ["abuse-or-neglect", "age"]
      ),
      (
        #"{"died":"yes","abuse-or-neglect":"yes","circumstances":["deprivation-of-liberty"]}"#,
        "must-commission", []
      ),
      (
        #"{"died":"yes","abuse-or-neglect":"no","circumstances":["deprivation-of-liberty","custody"]}"#,
        "must-commission", []
      ),
      (
        #"{"died":"no","abuse-or-neglect":"no","circumstances":["deprivation-of-liberty"]}"#,
        "no-rule", []
      ),
    ])
  func circumstances(json: String, outcome: String, asks: [String]) throws {
    let said = try assess(json)
    #expect(said.outcome == outcome)
    #expect(said.asks == asks)
  }

  @Test("under a deprivation of liberty order only 16 and 17 count", arguments: 0...25)
  func ages(age: Int) throws {
    let said = try assess(
      #"{"died":"yes","abuse-or-neglect":"no","circumstances":["deprivation-of-liberty"],"age":"#
        + "\(age)}")
    #expect(said.outcome == ([16, 17].contains(age) ? "must-commission" : "no-rule"))
    #expect(said.asks == [])
  }

  @Test("each of the eight circumstances is known, and counts for a child of 16 who died")
  func everyCircumstance() throws {
    let ids = [
      "custody", "police-custody", "remand-or-sentenced", "young-offender-institution",
      "secure-training-centre", "secure-childrens-home", "mental-health-act",
      "deprivation-of-liberty",
    ]
    #expect(guidance["always-circumstances"].map(\.id) == ids)
    for id in ids {
      let said = try assess(#"{"died":"yes","circumstances":["\#(id)"],"age":16}"#)
      #expect(said.outcome == "must-commission", "\(id)")
    }
  }

  @Test(
    "what must be notified is worked out whatever the outcome is",
    arguments: [
      (#"{}"#, []),
      (#"{"died":"yes","abuse-or-neglect":"yes"}"#, ["death-abuse-neglect"]),
      (
        #"{"died":"no","abuse-or-neglect":"yes","serious-harm":"yes"}"#,
        ["serious-harm-abuse-neglect"]
      ),
      (#"{"died":"yes","abuse-or-neglect":"unsure","serious-harm":"yes"}"#, []),
      (#"{"died":"yes","looked-after":true}"#, ["looked-after-death"]),
      (
        #"{"died":"yes","looked-after":false,"regulated-setting":true}"#,
        [
          "regulated-setting-death"
        ]
      ),
      (#"{"died":"no","looked-after":true,"regulated-setting":true}"#, []),
      (#"{"died":"unsure","looked-after":true}"#, []),
      (
        #"{"died":"yes","abuse-or-neglect":"yes","serious-harm":"yes","looked-after":true,"#
          + #""regulated-setting":true}"#,
        [
          "death-abuse-neglect", "serious-harm-abuse-neglect", "looked-after-death",
          "regulated-setting-death",
        ]
      ),
    ])
  func notify(json: String, ids: [String]) throws {
    #expect(try assess(json).notify == ids)
  }

  // Down: culpability missing, then 1 to 5; across: public interest the same.
  // H hybrid-or-investigative, S systems-or-root-cause, - nothing.
  private static let methods = """
    ----HH
    -SSSHH
    -SSSHH
    -SSSHH
    HHHHHH
    HHHHHH
    """

  @Test("the scores suggest a method, once a review must be commissioned and only then")
  func methodology() throws {
    let cells = Array(Self.methods.filter { !$0.isWhitespace })
    try #require(cells.count == 36)
    let names: [Character: String] = [
      "H": "hybrid-or-investigative", "S": "systems-or-root-cause",
    ]
    for culpability in 0...5 {
      for interest in 0...5 {
        var facts = Facts()
        facts.culpability = culpability == 0 ? nil : culpability
        facts.publicInterest = interest == 0 ? nil : interest
        facts.answers.died = .yes
        facts.answers.abuseOrNeglect = .yes
        #expect(
          facts.assess(under: guidance).methodology == names[cells[culpability * 6 + interest]],
          "\(culpability), \(interest)")
        facts.answers.abuseOrNeglect = .no
        #expect(facts.assess(under: guidance).methodology == nil)
      }
    }
  }

  @Test(
    "what is unknown or out of range is named",
    arguments: [
      (#"{"died":"maybe"}"#, ["no-such-choice died"]),
      (#"{"died":true}"#, ["wrong-type died"]),
      (#"{"dead":"yes"}"#, ["unknown-field dead"]),
      (#"{"circumstances":["custody","jail"]}"#, ["no-such-choice circumstances"]),
      (#"{"circumstances":"custody"}"#, ["wrong-type circumstances"]),
      (#"{"looked-after":"yes"}"#, ["wrong-type looked-after"]),
      (
        #"{"culpability":0,"public-interest":6}"#,
        [
          "out-of-range culpability", "out-of-range public-interest",
        ]
      ),
      (#"{"culpability":"4"}"#, ["wrong-type culpability"]),
      (#"{"age":-1}"#, ["out-of-range age"]),
      (#"{"age":26}"#, ["out-of-range age"]),
      (#"{"age":0,"culpability":1,"public-interest":5}"#, []),
    ])
  func refused(json: String, reasons: [String]) throws {
    #expect(try facts(json).1 == reasons)
  }

  @Test("it is printed with the rules, their sources and their own force")
  func printed() throws {
    let said = try assess(
      #"{"died":"no","abuse-or-neglect":"yes","serious-harm":"yes","#
        + #""no-interagency-concern":"yes"}"#
    ).json
    let object = try #require(said.object)
    #expect(object.keys == ["outcome", "because", "asks", "notify", "methodology"])
    #expect(object["outcome"] == "conflict")
    #expect(object["methodology"] == .null)
    let because = try #require(object["because"]?.array)
    #expect(
      because.map { $0.object?["rule"]?.string ?? "" } == [
        "rule-harm-criteria", "rule-harm-presumption", "rule-harm-suspicion",
        "rule-harm-checklist",
      ])
    #expect(
      because.map { $0.object?["force"]?.string ?? "" } == ["must", "must", "should", "must"])
    for rule in because {
      #expect(rule.object?.keys == ["rule", "source", "force", "text"])
      #expect(rule.object?["source"]?.string?.hasPrefix("East of England guide 2015, ") == true)
    }
  }
}
