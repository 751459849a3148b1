import ReviewCore

@testable import Screens

/// The pages on the terms of reference, agencies, and who is involved.
extension ScreenPage {
  static let terms = ScreenPage("terms", .practice(4), .commissioning, .terms)
  static let termsContent = ScreenPage(
    "terms-content", .practice(4), .commissioning, .terms,
    .form(FormPlace("terms.write", preset: ["content": "terms-conduct"])))
  static let keyQuestions = ScreenPage(
    "key-questions", .practice(4), .commissioning, .register("key-questions"))
  static let agency = ScreenPage(
    "agency", .practice(4), given: owing, .review, .agency("agency-youth"))
  static let agencyBefore = ScreenPage(
    "agency-before", .practice(1), given: [reminded("agency-healt")], .review,
    .agency("agency-healt"))
  static let participants = ScreenPage(
    "participants", .practice(4), given: takingPart, .review, .register("participants"))
  static let relative = ScreenPage(
    "participant-relative", .practice(4), given: takingPart, .review, .register("participants"),
    .form(FormPlace("participants.change", about: "participant-aunt1")))
  static let practitioner = ScreenPage(
    "participant-practitioner", .practice(4), given: takingPart, .review,
    .register("participants"),
    .form(FormPlace("participants.change", about: "participant-prac3")))
  static let chronology = ScreenPage(
    "chronology", .practice(4), given: happenings, .review, .chronology)
  static let processes = ScreenPage(
    "processes", .practice(4), given: [trial], .review, .register("processes"))
  static let liaison = ScreenPage(
    "liaison", .practice(4), given: [trial], .review, .register("liaison"),
    .form(FormPlace("liaison.add")))

  static let involvement = [
    terms, termsContent, keyQuestions, agency, agencyBefore, participants, relative, practitioner,
    chronology, processes, liaison,
  ]

  private static func submission(
    _ form: String, id: String? = nil, _ texts: [String: String],
    several: [String: [String]] = [:]
  ) -> Submission {
    var answers = Answers(texts.mapValues { .text($0) })
    for (field, ids) in several { answers.values[field] = .several(ids) }
    return Submission(form, id: id, answers)
  }

  private static func reminded(_ agency: String) -> Submission {
    submission(
      "agency.chase", id: agency,
      ["day": "today", "how": "By telephone", "answer": "two more weeks", "next": "Ring again"])
  }

  /// An agency that owes a report, reminded and then escalated.
  private static let owing = [
    submission(
      "agency.describe", id: "agency-youth", ["staff-lead": "Head of youth work"],
      several: ["kinds": ["agency-report-authors"]]),
    submission(
      "agency.ask", id: "agency-youth",
      ["questions": "Who saw her in 2009?", "day": "21/3/2016", "wanted-by": "22/4/2016"],
      several: ["wanted": ["file-review", "chronology"]]),
    reminded("agency-youth"),
    submission(
      "agency.escalate", id: "agency-youth",
      ["step": "escalate-reviewer", "day": "today", "by": "person-leadr", "issue": "The files."]),
  ]

  private static let takingPart = [
    submission(
      "people.add", id: "person-aunt1", ["name": "the aunt", "role": "aunt", "kind": "family"]),
    submission(
      "participants.add", id: "participant-young",
      [
        "person": "person-young", "side": "family-or-other", "kind": "participant-child",
        "takes-part": "yes",
      ]),
    submission(
      "participants.add", id: "participant-aunt1",
      [
        "person": "person-aunt1", "side": "family-or-other", "kind": "participant-uncles-aunts",
        "takes-part": "not-asked", "permission": "no", "permission-by": "the young woman",
        "set-aside": "She knew of the men early.",
      ]),
    submission(
      "participants.change", id: "participant-prac3", ["takes-part": "not-now"]),
  ]

  private static let happenings = [
    ("about May 2014", "Seen at home; not seen alone.", "Agency A"),
    ("between 3 and 9 May 2014", "Reported to be out at night.", "Agency B"),
    ("2009", "First placement.", "Agency C"),
  ].map { when, what, agency in
    submission("chronology.add", ["when": when, "what": what, "agency": agency])
  }

  private static let trial = submission(
    "processes.add", id: "process-trial",
    ["name": "Trial of four men", "kind": "process-criminal", "contact": "DI in the case"])
}
