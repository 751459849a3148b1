import StrictJSON

/// The branches of the tree for what follows commissioning.
extension CaseRecord {
  var commissioningLists: [(String, [JSONObject])] {
    [
      ("reviewers", commissioning.reviewers.map(\.stored)),
      ("contracts", commissioning.contracts.map(\.stored)),
      (
        "former-reviewers",
        commissioning.former.map { former in
          var object = former.naming.stored
          object["ended"] = .object(former.ending.stored)
          return object
        }
      ),
    ]
  }

  var reportLists: [(String, [JSONObject])] {
    [
      ("drafts", report.drafts.map(\.stored)),
      ("judgements", report.judgements.map(\.stored)),
      ("pressures", report.pressures.map(\.stored)),
      ("signatures", report.signatures.map(\.stored)),
    ]
  }

  var endingTree: JSON {
    Self.fields(
      [("ended", review.ending?.stored)],
      lists: [("resumptions", review.resumptions.map(\.stored))])
  }

  var closingTree: JSON { Self.fields([("closed", stage.closing?.stored)]) }

  var mediaTree: JSON {
    Self.fields(
      [("strategy", media.strategy?.stored)],
      lists: [
        ("statements", media.statements.map(\.stored)),
        ("agreements", media.agreements.map(\.stored)),
        ("speakers", media.speakers.map(\.stored)),
        ("nominees", media.nominees.map(\.stored)),
      ])
  }

  var publicationTree: JSON {
    let tree = Self.fields(
      [
        ("preparation", publication.preparation?.stored),
        ("arrangement", publication.arrangement?.stored),
        ("published", publication.published?.stored),
        ("not-published", publication.notPublished?.stored),
        ("taken-down", publication.removal?.stored),
      ],
      lists: [
        ("copies", publication.copies.map(\.stored)),
        ("reopenings", publication.reopenings.map(\.stored)),
      ])
    guard var object = tree.object else { return tree }
    object["phase"] = .string(publication.phase.rawValue)
    return .object(object)
  }

  var learningTree: JSON {
    Self.fields(
      [("statements", learning.choices.last?.stored)],
      lists: [
        ("drafts-shared", learning.sharings.map(\.stored)),
        ("questionnaires", learning.questionnaires.map(\.stored)),
        ("feedback", learning.feedback.map(\.stored)),
        ("case-studies", learning.caseStudies.map(\.stored)),
        ("links", learning.links.map(\.stored)),
        ("year-reports", learning.reports.map(\.stored)),
      ])
  }
}
