import ReviewCore
import StrictJSON

@testable import Screens

/// The pages of what follows commissioning.
extension ScreenPage {
  static let commissioned = ScreenPage(
    "commissioned-again", .practice(4),
    given: said(
      #"{"do":"commission.end-contract","person":"person-leadr","day":"2016-05-30","#
        + #""reasons":"Beyond the terms, twice."}"#,
      #"{"do":"commission.name-reviewer","person":"person-pscrc","independent-of-case":"yes","#
        + #""independent-of-area":"yes","sources":["find-previous-board"]}"#), .commissioning)
  static let ended = ScreenPage(
    "ended-without-report", .practice(4),
    given: said(
      #"{"do":"review.end-without-report","day":"2016-05-31","reasons":"Nothing relevant."}"#),
    .review)
  static let media = ScreenPage(
    "media", .practice(4), given: said(strategy, statement, agreement, speaker, nominee),
    .commissioning, .media)
  static let enquiries = ScreenPage(
    "enquiries", .practice(4),
    given: said(#"{"do":"enquiries.add","from":"Local paper","day":"2016-05-30"}"#),
    .commissioning, .media, .register("enquiries"))
  static let judged = ScreenPage("report-judged", .practice(4), given: reported, .report)
  static let findings = ScreenPage(
    "findings", .practice(4), given: reported, .report, .register("findings"))
  static let accuracy = ScreenPage(
    "accuracy", .practice(4), given: reported, .report, .register("accuracy"))
  static let recommendations = ScreenPage(
    "recommendations", .practice(4), given: reported, .report, .register("recommendations"))
  static let recommendation = ScreenPage(
    "recommendation", .practice(4), given: reported, .report, .register("recommendations"),
    .form(FormPlace("recommendations.add")), keys: "'All staff to have more training.'")
  static let arranged = ScreenPage(
    "publication-arranged", .practice(4),
    given: said(#"{"do":"publication.arrange","planned":"2016-09-12"}"#), .publication)
  static let published = ScreenPage(
    "published", .practice(4),
    given: said(
      #"{"do":"publication.prepare","how":"Plain English from the first draft."}"#,
      #"{"do":"publication.publish","day":"2016-05-30","unredacted":"yes","names-board":"yes"}"#),
    .publication)
  static let notPublished = ScreenPage(
    "not-published", .practice(4),
    given: said(
      #"{"do":"publication.not-publish","day":"2016-05-30","reasons":"She could be found.","#
        + #""department-told":"2016-05-27"}"#), .publication)
  static let learning = ScreenPage("learning", .practice(4), given: learned, .learning)
  static let actions = ScreenPage(
    "actions", .practice(4), given: learned, .learning, .register("actions"))
  static let confirmations = ScreenPage(
    "confirmations", .practice(4), given: learned, .learning, .register("confirmations"))
  static let requests = ScreenPage(
    "requests", .practice(4), given: said(request), .register("requests"))
  static let markers = ScreenPage("markers", .practice(4), given: said(judgement), .markers)
  static let marker = ScreenPage(
    "marker", .practice(4), given: said(judgement), .markers, .marker("qm-2-questions"))
  static let challenged = ScreenPage(
    "challenged", .practice(4),
    given: said(
      #"{"do":"decision.challenge","day":"2016-05-30","asks":"Why are 2009 and 2010 left out?"}"#),
    .decision)

  static let outcome = [
    commissioned, ended, media, enquiries, judged, findings, accuracy, recommendations,
    recommendation, arranged, published, notPublished, learning, actions, confirmations, requests,
    markers, marker, challenged,
  ]

  private static let strategy =
    #"{"do":"media.plan","strategy":"One voice.","day":"2016-03-08","likely":"yes"}"#
  private static let statement =
    #"{"do":"media.write-statement","version":"1","use":"holding","text":"A review is under way."}"#
  private static let agreement =
    #"{"do":"media.agree-statement","version":"1","agency":"Health"}"#
  private static let speaker =
    #"{"do":"media.name-speaker","person":"person-ichar","trained":"yes","#
    + #""speaks-as":["speak-independent-chair"]}"#
  private static let nominee =
    #"{"do":"media.nominate","task":"answers","person":"person-pscrc"}"#
  private static let request =
    #"{"do":"requests.add","kind":"coroner","from":"Coroner's officer","day":"2016-05-20","#
    + #""due":"2016-05-27"}"#
  private static let judgement =
    #"{"do":"markers.add","question":"qm-2-delay-justified","judgement":"Yes.","#
    + #""day":"2016-05-30"}"#
  private static let reported = said(
    #"{"do":"report.record-draft","version":"1","day":"2016-05-30","author":"Lead reviewer"}"#,
    #"{"do":"report.judge","point":"asked-plain","met":"met","version":"1"}"#,
    #"{"do":"report.judge","point":"asked-learned","met":"partly-met","version":"1"}"#,
    #"{"do":"report.record-draft","version":"2","day":"2016-05-31","limitations":"Two files."}"#,
    #"{"do":"report.judge","point":"asked-plain","met":"met","version":"2"}"#,
    #"{"do":"accuracy.add","to":"Health","version":"2","sent":"2016-05-31"}"#,
    #"{"do":"findings.add","id":"finding-yew01","finding":"Worries were written and went no further."}"#,
    #"{"do":"recommendations.add","text":"Review the procedure for children who go missing.","#
      + #""kind":"recommend-clear-cut","finding":"finding-yew01"}"#)
  private static let learned = said(
    #"{"do":"learning.send-questionnaires","to":"All","number":24,"day":"2016-05-30"}"#,
    #"{"do":"actions.add","action":"Call a meeting after a third night away","lead":"Member B","#
      + #""due":"2016-05-01"}"#,
    #"{"do":"confirmations.add","agency":"Health","how":"team-meeting","confirmed":"2016-05-30"}"#,
    #"{"do":"learning.report-yearly","year":2016,"impact":"Children are asked."}"#)

  /// Lines as `apply` takes them.
  static func said(_ lines: String...) -> [Submission] {
    lines.compactMap { line in
      (try? JSON(parsing: line.utf8)).flatMap { try? Submission(json: $0) }
    }
  }
}
