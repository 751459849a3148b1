package import Guidance
package import StrictJSON

/// The threshold test: what the pack's tables say of the facts.
///
/// It never decides.
package struct Assessment: Hashable, Sendable {
  /// A word of `DecisionTable.Outcome`.
  package var outcome: String
  /// The rules that say so, with their own force.
  package var because: [Item]
  /// The fields that decide next, in the order of appendix 1.
  package var asks: [String]
  /// Which of the circumstances that must be notified hold; ids.
  package var notify: [String]
  /// For choosing the method only, and only where a review must be commissioned.
  package var methodology: String?
}

/// The facts of the threshold test, as far as they are known.
package struct Facts: Payload {
  package var answers = Decision.Criteria()
  package var lookedAfter: Bool?
  package var regulatedSetting: Bool?
  package var culpability: Int?
  package var publicInterest: Int?

  package init() {}

  package static let columns: [Column<Self>] =
    ["died", "abuse-or-neglect", "serious-harm", "no-interagency-concern", "circumstances", "age"]
    .compactMap { id in
      Decision.Criteria.columns.first { $0.field.id == id }?.lifted(\.answers)
    } + [
      Column("looked-after", \.lookedAfter),
      Column("regulated-setting", \.regulatedSetting),
      Column("culpability", \.culpability, .number(1...5)),
      Column("public-interest", \.publicInterest, .number(1...5)),
    ]

  /// The form `assess` reads.
  package static let form = Form(
    "assess", about: .theCase, fields: columns.map(\.field), requirements: [])

  /// The facts as the pack's tables name them; what is not known is left out.
  func named(_ guidance: Guidance) -> [String: String] {
    var facts: [String: String] = [:]
    facts["died"] = answers.died?.rawValue
    facts["abuse-or-neglect"] = answers.abuseOrNeglect?.rawValue
    facts["serious-harm"] = answers.seriousHarm?.rawValue
    facts["no-interagency-concern"] = answers.noInteragencyConcern?.rawValue
    facts["looked-after"] = lookedAfter.map { $0 ? "yes" : "no" }
    facts["regulated-setting"] = regulatedSetting.map { $0 ? "yes" : "no" }
    for (field, score) in [("culpability", culpability), ("public-interest", publicInterest)] {
      let high = guidance.item(field)?.highFrom ?? 4
      facts[field] = score.map { $0 >= high ? "high" : "low" }
    }
    facts["circumstance"] = circumstance(guidance)
    return facts
  }

  /// A circumstance counts only where the child died, and some only at certain ages.
  private func circumstance(_ guidance: Guidance) -> String {
    guard answers.died == .yes else { return "none" }
    var ageDecides = false
    for id in answers.circumstances {
      guard let ages = guidance.item(id)?.ages else { return "counts" }
      guard let age = answers.age else {
        ageDecides = true
        continue
      }
      if ages.contains(age) { return "counts" }
    }
    return ageDecides ? "age-missing" : "none"
  }
}

extension Facts {
  /// What the pack's tables say of these facts.
  package func assess(under guidance: Guidance) -> Assessment {
    let facts = named(guidance)
    let row = guidance.threshold.outcome.first(facts)
    let outcome = row?.outcome ?? DecisionTable.Outcome.noRule.rawValue
    return Assessment(
      outcome: outcome, because: row?.because ?? [], asks: row?.asks ?? [],
      notify: guidance.threshold.notify.all(facts).map(\.outcome),
      methodology: outcome == DecisionTable.Outcome.mustCommission.rawValue
        ? guidance.threshold.methodology.first(facts)?.outcome : nil)
  }
}

extension Assessment {
  /// As `assess` prints it.
  package var json: JSON {
    .object(
      JSONObject([
        ("outcome", .string(outcome)),
        (
          "because",
          .array(
            because.map { rule in
              .object(
                JSONObject([
                  ("rule", .string(rule.id)), ("source", .string(rule.source.description)),
                  ("force", .string(rule.force.rawValue)), ("text", .string(rule.text)),
                ]))
            })
        ),
        ("asks", .array(asks.map(JSON.string))),
        ("notify", .array(notify.map(JSON.string))),
        ("methodology", methodology.map(JSON.string) ?? .null),
      ]))
  }
}

extension CaseRecord {
  /// What the tables say of the answers recorded so far; nothing where none are.
  package func assessment(under guidance: Guidance) -> Assessment? {
    guard let answers = decision.answers else { return nil }
    var facts = Facts()
    facts.answers = answers
    facts.culpability = decision.plan?.culpability
    facts.publicInterest = decision.plan?.publicInterest
    return facts.assess(under: guidance)
  }
}
