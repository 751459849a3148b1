import Guidance
import StrictJSON
import Testing

@Suite("The shipped pack holds what the documents hold")
struct ShippedPackTests {
  @Test(
    "Ids that commands and records use are these, in this order",
    arguments: [
      "always-circumstances":
        """
      custody police-custody remand-or-sentenced young-offender-institution \
      secure-training-centre secure-childrens-home mental-health-act deprivation-of-liberty
      """,
      "must-notify":
        """
      death-abuse-neglect serious-harm-abuse-neglect looked-after-death regulated-setting-death
      """,
      "chair-options": "accept reject defer",
      "scores": "culpability public-interest",
      "stages":
        """
      referral facts consideration decision commissioning review report sign-off publication \
      learning
      """,
      "requirements":
        """
      referral-senior-support referral-reason chairs-alerted other-children-safe \
      chronologies-asked legal-options-given key-information-logged information-understood \
      every-member-asked view-reasons need-before-kind recommendation-clear \
      recommendation-results suspicion-tested \
      recommendation-first recommender-not-decider criteria-answered peer-when-unsure \
      commission-when-criteria-met decision-in-writing lead-reviewer-independent-case \
      lead-reviewer-independent-area scr-panel-chair-independent method-agreed \
      partnership-of-two single-agency-answers \
      event-checklist-settled report-readied board-agreed wording-agreed quality-satisfied \
      quorum-met step-in-order referral-recorded decision-reasons decision-made \
      scr-panel-named lead-reviewer-named not-applicable-reason must-item-applies \
      presented-first terms-hands terms-explained terms-proportionate terms-cooperation \
      terms-diversity terms-diversity-questions terms-agreed other-board-represented \
      question-change-reason problem-panel-first report-author-independent \
      senior-manager-signs ladder-lead-reviewer ladder-in-order agency-staff-lead \
      staff-told-priority told-how-agreed support-identified perpetrator-agreed \
      invitation-permitted young-person-informed time-alone-offered process-relationship \
      one-panel disciplinary-liaison agency-reports-signed agency-reports-diversity \
      two-reports-settled outcome-heard parents-told-publication \
      review-team-not-operational contract-points-settled contract-agreed \
      media-strategy-made joint-statement-with-all speaker-trained panel-view-on-pressure \
      report-judged limitations-stated report-signed quality-before-agreement \
      publication-prepared response-agreed report-published redaction-told anonymous-agreed \
      publication-delay-reason not-publishing-discussed website-twelve-months feedback-loop \
      learning-assured actions-overseen impact-in-annual-report stages-settled \
      notice-by-its-date no-review-explained
      """,
    ])
  func ids(_ list: String, _ ids: String) throws {
    #expect(try Shipped.pack()[list].map(\.id).joined(separator: " ") == ids)
  }

  @Test("The steps whose text is lost are shown as ours, the others as Essex's")
  func lostSteps() throws {
    let steps = try Shipped.pack()["flowchart"]
    #expect(steps.prefix(5).allSatisfy { $0.provenance == .reconstructed && $0.standing == .ours })
    #expect(
      steps.dropFirst(5).allSatisfy {
        $0.provenance == .stated && $0.standing == .essexFlowchart
      })
  }

  @Test("The steps take their kinds in the order of a meeting")
  func stepKinds() throws {
    let steps = try Shipped.pack()["flowchart"]
    #expect(
      steps.map(\.step) == [
        .plain, .plain, .plain, .plain, .open, .advise, .share, .question, .views, .nature,
        .recommend, .consider, .decide, .commission, .terms,
      ])
    #expect(steps.filter { $0.phase == .meeting }.map(\.number) == Array(5...11))
  }

  @Test("Every step of the flowchart belongs to just one stage")
  func stepsOfStages() throws {
    #expect(try Shipped.pack()["stages"].flatMap(\.steps) == Array(1...15))
  }

  @Test("The checklist of the Independent Chair has its 20 prompts")
  func prompts() throws {
    let checklist = try Shipped.pack()["chair-checklist"]
    #expect(checklist.map(\.parts.count) == [0, 3, 0, 2, 2, 4, 2, 2, 0, 0, 5])
    #expect(checklist.prefix(3).map(\.field) == ["died", "abuse-or-neglect", "serious-harm"])
  }

  @Test("Of the practitioner event, three items are musts, and each has its commentary")
  func event() throws {
    let event = try Shipped.pack()["practitioner-event"]
    #expect(event.filter { $0.force == .must }.map(\.number) == [5, 6, 8])
    #expect(event.allSatisfy { $0.help != nil })
  }

  @Test("No requirement is stronger than its source")
  func requirementForces() throws {
    let requirements = try Shipped.pack()["requirements"]
    #expect(
      requirements.filter { $0.force == .must }.map(\.id) == [
        "referral-senior-support", "referral-reason", "view-reasons", "recommendation-clear",
        "peer-when-unsure", "commission-when-criteria-met", "scr-panel-chair-independent",
        "event-checklist-settled", "board-agreed", "must-item-applies", "agency-staff-lead",
        "told-how-agreed", "support-identified", "parents-told-publication",
        "publication-prepared", "report-published", "impact-in-annual-report",
      ])
    #expect(
      requirements.filter { $0.standing == .ours }.map(\.id) == [
        "recommender-not-decider", "criteria-answered", "not-applicable-reason",
        "publication-delay-reason", "stages-settled", "notice-by-its-date",
      ])
    #expect(
      requirements.filter { $0.provenance == .local }.map(\.id) == [
        "quorum-met", "not-applicable-reason", "publication-delay-reason", "stages-settled",
        "notice-by-its-date",
      ])
  }

  @Test("A deprivation of liberty counts at 16 and 17 only, other circumstances at any age")
  func ages() throws {
    let circumstances = try Shipped.pack()["always-circumstances"]
    #expect(circumstances.compactMap(\.ages) == [[16, 17]])
    #expect(circumstances.last?.ages != nil)
  }

  @Test("Scores run from 1 to 5, high from 4")
  func scores() throws {
    let scores = try Shipped.pack()["scores"]
    #expect(scores.map(\.scale) == [1...5, 1...5])
    #expect(scores.map(\.highFrom) == [4, 4])
  }

  @Test("An item is found by its id, a requirement only among requirements")
  func lookUp() throws {
    let pack = try Shipped.pack()
    #expect(pack.item("custody")?.list == "always-circumstances")
    #expect(pack.requirement("quorum-met")?.list == "requirements")
    #expect(pack.requirement("custody") == nil)
    #expect(pack.item("nothing-of-the-kind") == nil)
    #expect(pack["nothing-of-the-kind"].isEmpty)
  }

  @Test("The digest is of the content, not of how the files are laid out or in which order")
  func digest() throws {
    let files = try Shipped.files()
    let pack = try Guidance.load(files: files)
    #expect(pack.digest.utf8.count == 64)
    let compact = try files.reversed().map {
      PackFile(path: $0.path, bytes: try JSON(parsing: $0.bytes).canonical)
    }
    #expect(try Guidance.load(files: compact).digest == pack.digest)
    #expect(try SmallPack().load().digest != pack.digest)
  }
}

@Suite("guidance --json")
struct ListingTests {
  @Test("Prints the pack and every list, each item with the keys that are promised")
  func listing() throws {
    let pack = try Shipped.pack()
    let listing = try #require(pack.listing.object)
    #expect(listing.keys == ["pack", "lists"])
    #expect(listing["pack"]?.object?["digest"]?.string == pack.digest)
    let lists = try #require(listing["lists"]?.object)
    #expect(lists.keys == pack.listNames)
    let items = lists.members.flatMap { $0.value.array ?? [] }.compactMap(\.object)
    let promised = ["id", "text", "source", "provenance", "force", "standing"]
    #expect(items.allSatisfy { $0.keys == promised || $0.keys == promised + ["parts"] })
  }

  @Test("An item is printed in one way")
  func item() throws {
    let item = try #require(try Shipped.pack().item("vote-criteria"))
    #expect(
      item.listed.text == """
        {"force":"describes","id":"vote-criteria","provenance":"stated",\
        "source":{"document":"East of England guide 2015","section":"appendix 2, step 9"},\
        "standing":"essex-flowchart","text":"A member's reasons for thinking that the criteria \
        in Working Together 2015 are met, or are not."}
        """)
  }

  @Test("An item read by itself is the one its list holds; an id of another list finds nothing")
  func itemAlone() throws {
    let files = Dictionary(
      try Shipped.files().map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    for list in try Shipped.pack().lists {
      let alone = try Guidance.checked { files[$0] }
      for item in list.items.reversed() { #expect(alone.item(item.id, in: list.name) == item) }
      #expect(alone.item("no-such-item", in: list.name) == nil)
      #expect(alone.item(list.items[0].id, in: list.name == "roles" ? "stages" : "roles") == nil)
      // The list read afterwards is whole, and what was read before is the same.
      #expect(alone[list.name] == list.items)
    }
  }
}
