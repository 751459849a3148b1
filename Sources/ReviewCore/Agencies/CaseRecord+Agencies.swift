import StrictJSON

extension CaseRecord {
  /// The agencies with what is recorded of their part in the review, in the order they were entered.
  package var agenciesAtWork: [(id: String, agency: AgencyRequest, work: AgencyWork.State)] {
    listed(\.agencies).map { ($0.id, $0.item, agencyWork[$0.id] ?? AgencyWork.initial) }
  }

  /// Whether somebody leads the review: before that an agency is chased, and there is no ladder.
  package var hasLeadReviewer: Bool { !commissioning.reviewers.isEmpty }

  /// The agencies that do not co-operate, with the reasons they gave; the report says so openly.
  package var nonCooperation: [(agency: String, reasons: String)] {
    agenciesAtWork.compactMap { _, agency, work in
      guard let reasons = work.part?.nonCooperation, !reasons.isEmpty else { return nil }
      return (agency.agency, reasons)
    }
  }

  var agencyWorkTree: JSON {
    .array(
      order.compactMap { id in
        agencyWork[id].map { work in
          var object =
            Self.fields(
              [("part", work.part?.stored)],
              lists: [
                ("staff-told", work.staffTold.map(\.stored)),
                ("requests", work.requests.map(\.both)),
                ("authors", work.authors.map(\.stored)),
                ("sign-offs", work.signOffs.map(\.stored)),
                ("chases", work.chases.map(\.stored)),
                ("escalation", work.steps.map(\.both)),
              ]
            ).object ?? JSONObject()
          object["id"] = .string(id)
          return .object(object)
        }
      })
  }

  var termsTree: JSON {
    let contents = terms.contents.sorted { $0.key < $1.key }.map(\.value.stored)
    return Self.fields(
      [("explanation", terms.explanation?.stored), ("expectation", terms.expectation?.stored)],
      lists: [("contents", contents), ("versions", terms.versions.map(\.tree))])
  }

  /// The chronology in its joint order.
  var jointChronologyTree: JSON {
    Self.list(
      jointChronology.map { id, entry in
        var object = entry.stored
        object["id"] = .string(id)
        return object
      })
  }
}

extension AgencyWork.Asked {
  fileprivate var both: JSONObject {
    var object = request.stored
    object["reply"] = reply.map { .object($0.stored) }
    return object
  }
}

extension AgencyWork.Taken {
  fileprivate var both: JSONObject {
    var object = step.stored
    object["outcome"] = outcome.map { .object($0.stored) }
    return object
  }
}

extension TermsOfReference.Version {
  fileprivate var tree: JSONObject {
    var object = draft?.stored ?? scope?.stored ?? JSONObject()
    object["contents"] = .array(
      contents.sorted { $0.key < $1.key }.map { .object($0.value.stored) })
    object["explanation"] = explanation.map { .object($0.stored) }
    object["expectation"] = expectation.map { .object($0.stored) }
    object["agreement"] = agreement.map { .object($0.stored) }
    return object
  }
}
