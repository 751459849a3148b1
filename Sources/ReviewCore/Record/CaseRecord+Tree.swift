package import Guidance
package import StrictJSON

extension CaseRecord {
  /// The record as one tree: what `show --json` prints and documents are written from.
  package func tree(under guidance: Guidance) -> JSON {
    .object(
      JSONObject([
        ("case", .object(caseFile.details.stored)),
        ("guidance", Self.list(caseFile.guidanceAnswers.map(\.stored))),
        ("stages", .array(stages(under: guidance).map(Self.stage))),
        ("people", register("people")),
        (
          "referral",
          Self.fields([
            ("made", referral.referral?.stored), ("received", referral.receipt?.stored),
          ])
        ),
        ("safety", register("safety")),
        ("questions", register("questions")),
        ("agencies", register("agencies")),
        ("meetings", .array(meetingsInOrder.map(Self.meeting))),
        ("log", register("log")),
        ("meeting-actions", register("meeting-actions")),
        ("decision", decisionTree(guidance)),
        (
          "commissioning",
          Self.fields(
            [
              ("panel", commissioning.panel?.stored), ("method", commissioning.method?.stored),
            ], lists: commissioningLists)
        ),
        ("scr-panel", Self.list(scrPanel.meetings.map(\.stored))),
        ("terms", termsTree),
        ("key-questions", register("key-questions")),
        ("agency-work", agencyWorkTree),
        ("participants", register("participants")),
        ("contacts", register("contacts")),
        ("processes", register("processes")),
        ("liaison", register("liaison")),
        ("disclosures", register("disclosures")),
        ("other-boards", register("other-boards")),
        ("chronology", jointChronologyTree),
        ("problems", register("problems")),
        (
          "checklists",
          .object(
            JSONObject(
              checklists.sorted { $0.key < $1.key }.map { list, state in
                (list, Self.list(state.items.values.sorted { $0.item < $1.item }.map(\.stored)))
              }))
        ),
        ("events", eventsTree(guidance)),
        (
          "report",
          Self.fields(
            [("ready", report.readied?.stored)], lists: reportLists)
        ),
        ("accuracy", register("accuracy")),
        ("findings", register("findings")),
        ("recommendations", register("recommendations")),
        (
          "sign-off",
          Self.fields(
            [],
            lists: [
              ("presentations", signOff.presentations.map(\.stored)),
              ("agreements", signOff.agreements.map(\.stored)),
              ("wordings", signOff.wordings.map(\.stored)),
              ("satisfactions", signOff.satisfactions.map(\.stored)),
              ("addenda", signOff.addenda.map(\.stored)),
              ("responses", signOff.responses.map(\.stored)),
            ])
        ),
        (
          "keeping",
          Self.fields(
            [("period", keeping.period?.stored)],
            lists: [
              ("holds", keeping.holds.map(\.stored)), ("releases", keeping.releases.map(\.stored)),
            ])
        ),
        ("ended-without-report", endingTree),
        ("media", mediaTree),
        ("enquiries", register("enquiries")),
        ("publication", publicationTree),
        ("actions", register("actions")),
        ("learning", learningTree),
        ("confirmations", register("confirmations")),
        ("requests", register("requests")),
        ("markers", register("markers")),
        ("closing", closingTree),
        ("notices", noticesTree(guidance)),
        ("clocks", clocksTree(guidance)),
        ("papers", Self.list(papers.made.map(\.stored))),
        ("minutes", minutesTree),
        ("departures", .array(caseFile.departures.map(Self.departure))),
        ("notes", Self.list(caseFile.notes.map(\.stored))),
        ("set-aside", .array(setAside.map(\.json))),
      ]))
  }

  static func list(_ objects: [JSONObject]) -> JSON { .array(objects.map(JSON.object)) }

  /// What there is of these; nothing for what there is not.
  static func fields(
    _ members: [(String, JSONObject?)], lists: [(String, [JSONObject])] = []
  ) -> JSON {
    .object(
      JSONObject(
        members.compactMap { key, value in value.map { (key, JSON.object($0)) } }
          + lists.map { ($0, list($1)) }))
  }

  /// The things of a register that were not withdrawn.
  private func register(_ name: String) -> JSON {
    .array(
      things(of: name).filter { $0.withdrawn == nil }.map { thing in
        var object = thing.fields
        object["id"] = .string(thing.id)
        return .object(object)
      })
  }

  private static func stage(_ item: Item, _ status: StageStatus) -> JSON {
    var object = JSONObject([("id", .string(item.id))])
    switch status {
    case .complete(let day):
      object["status"] = "complete"
      object["day"] = .string(day.iso)
    case .leftOpen(let open):
      object["status"] = "left-open"
      object["unmet"] = .array(open.map(JSON.string))
    case .current: object["status"] = "current"
    case .toCome: object["status"] = "to-come"
    case .notNeeded: object["status"] = "not-needed"
    }
    return .object(object)
  }

  private static func meeting(_ id: String, _ meeting: Panel.State) -> JSON {
    var object = meeting.details.stored
    object["id"] = .string(id)
    object["phase"] = .string("\(meeting.phase)")
    object["opening"] = meeting.opening.map { .object($0.stored) }
    object["attendance"] = list(meeting.people.map(\.stored))
    object["interests"] = list(meeting.interests.map(\.stored))
    object["questions"] = list(meeting.questions.map(\.stored))
    object["views"] = list(meeting.views.map(\.stored))
    object["asked-again"] = list(meeting.askedAgain.map(\.stored))
    object["need"] = meeting.need.map { .object($0.stored) }
    object["kind"] = meeting.kind.map { .object($0.stored) }
    object["recommendations"] = list(meeting.recommendations.map(\.stored))
    object["read-back"] = meeting.readBack.map { .object($0.stored) }
    object["pauses"] = .array(
      meeting.pauses.map { fields([("from", $0.from.stored), ("to", $0.to?.stored)]) })
    object["comings-and-goings"] = list(meeting.attendance.map(\.stored))
    object["course"] = .array(meeting.course.map(\.json))
    object["quorum-history"] = list(meeting.quorumWords.map(\.stored))
    object["steps"] = list(meeting.steps.values.sorted { $0.step < $1.step }.map(\.stored))
    return .object(object)
  }

  private func decisionTree(_ guidance: Guidance) -> JSON {
    var object = JSONObject([("phase", .string("\(decision.phase)"))])
    object["answers"] = decision.answers.map { .object($0.stored) }
    object["assessment"] = assessment(under: guidance)?.json
    object["consultations"] = Self.list(decision.consultations.map(\.stored))
    object["made"] = Self.list(decision.made.map(\.stored))
    object["challenges"] = Self.list(decision.challenges.map(\.stored))
    object["reconsiderations"] = Self.list(decision.reconsiderations.map(\.stored))
    object["confirmation"] = decision.confirmation.map { .object($0.stored) }
    object["plan"] = decision.plan.map { .object($0.stored) }
    object["signatures"] = Self.list(decision.signatures.map(\.stored))
    object["clarifications"] = Self.list(decision.clarifications.map(\.stored))
    return .object(object)
  }

  private static func departure(_ departure: CaseFile.Departure) -> JSON {
    var object = departure.stored
    if !departure.answer.isEmpty { object["answer"] = .string(departure.answer) }
    return .object(object)
  }
}
