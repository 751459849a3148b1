import Guidance
import ReviewCore
import StrictJSON
import Testing

@Suite("Who takes part, as recorded")
struct ParticipantTests {
  private static func taking(_ kind: String, _ more: String = "") -> String {
    RequirementRow.taking("participant-\(kind)", more)
  }

  @Test("element 89: each of the ten kinds is named, with its moments")
  func kinds() throws {
    let kinds = try Casebook().guidance["participants"].map(\.id)
    #expect(kinds.count == 10)
    for kind in kinds {
      var book = try Casebook(Casebook.opened)
      #expect(try book.record(RequirementRow.taking(kind)).first == "participants.added")
      let moments = Set(book.history.record.moments.keys)
      #expect(moments.contains(.participantNamed))
      #expect(moments.contains(.youngPersonNamed) == (kind == "participant-child"))
      #expect(moments.contains(.perpetratorNamed) == (kind == "participant-perpetrator"))
    }
  }

  @Test("element 87: permission is set aside for relatives with a reason, never for parents")
  func permission() throws {
    var book = try Casebook(Casebook.opened + [Self.taking("grandparents")])
    let asked = RequirementRow.change(#""takes-part":"yes","permission":"no""#)
    #expect(try book.reasons(asked) == ["requirement invitation-permitted"])
    #expect(try book.reasons(RequirementRow.contact) == ["requirement invitation-permitted"])
    try book.record(RequirementRow.change(#""set-aside":"They raised her.","permission":"no""#))
    #expect(try book.reasons(asked) == [])
    #expect(try book.reasons(RequirementRow.contact) == [])
    for kind in ["parents", "responsible", "child"] {
      #expect(
        try Casebook(Casebook.opened).reasons(Self.taking(kind, #","set-aside":"r""#)) == [
          "cannot-be-set-aside set-aside"
        ])
      #expect(
        try Casebook(Casebook.opened).reasons(
          Self.taking(kind, #","permission":"no","takes-part":"yes""#)) == [])
    }
  }

  @Test("what somebody said to taking part is theirs: setting permission aside leaves it alone")
  func ownAnswer() throws {
    var book = try Casebook(
      Casebook.opened + [
        Self.taking("siblings", #","takes-part":"no","permission":"no","set-aside":"r""#)
      ])
    let participant = try #require(book.history.record.participant("person-aaaaa"))
    #expect(participant.takesPart == .no)
    #expect(
      book.history.record.cautions(for: participant, under: book.guidance) == [.saidNo])
    try book.record(RequirementRow.change(#""set-aside":"More reasons""#))
    #expect(book.history.record.participant("person-aaaaa")?.takesPart == .no)
  }

  @Test("element 10: a perpetrator is approached as agreed while proceedings run")
  func perpetrator() throws {
    var book = try Casebook(Casebook.opened + [Self.taking("perpetrator")])
    #expect(try book.reasons(RequirementRow.contact) == [])
    try book.record(
      #"{"do":"processes.add","id":"process-aaaaa","name":"Trial","kind":"process-criminal"}"#)
    #expect(
      try book.reasons(RequirementRow.contact) == ["requirement perpetrator-agreed"],
      "the trial runs, whatever was said of them")
    do {
      _ = try book.decide(RequirementRow.contact)
    } catch let refusal as Refusal {
      let terms = book.guidance.terms
      #expect(
        refusal.reasons.first?.words
          == [terms["investigating-officer"], terms["prosecution-service"]].compactMap(\.self))
    }
    try book.record(#"{"do":"processes.change","ended":"2016-03-20"}"#)
    #expect(try book.reasons(RequirementRow.contact) == [])
  }

  @Test("element 90: three purposes of contact over several meetings; what is left is advice")
  func contacts() throws {
    var book = try Casebook(Casebook.opened + [Self.taking("parents", #","takes-part":"yes""#)])
    func left() throws -> [CaseRecord.Caution] {
      let record = book.history.record
      let participant = try #require(record.participant("person-aaaaa"))
      return record.cautions(for: participant, under: book.guidance)
    }
    let purposes = book.guidance["family-contact-purposes"].map(\.id)
    #expect(purposes.count == 3)
    for index in purposes.indices {
      #expect(try left() == [.purposesToCome(Array(purposes[index...]))])
      try book.record(
        #"{"do":"contacts.add","person":"person-aaaaa","day":"2016-03-2\#(index)","#
          + #""purposes":["\#(purposes[index])"],"by":"Manager","said":"s","next":"n"}"#)
    }
    #expect(try left() == [])
    #expect(
      try book.reasons(
        #"{"do":"contacts.add","person":"person-zzzzz","day":"2016-04-01","purposes":["tea"]}"#)
        == ["no-such-choice purposes", "no-such-person person"])
    #expect(
      try book.reasons(#"{"do":"contacts.add","person":"person-aaaaa","day":"2016-04-01"}"#) == [
        "in-the-future day"
      ])
  }

  @Test("elements 83, 84, 184: a practitioner's roles, time alone, outcome, and views if absent")
  func practitioner() throws {
    var book = try Casebook(Casebook.opened + [RequirementRow.practitioner])
    let review = RequirementRow.complete("review")
    #expect(try book.reasons(review).contains("requirement time-alone-offered"))
    try book.record(
      RequirementRow.change(
        #""then-role":"Team member","now-role":"Another team","years":"2009 to 2012","#
          + #""may-be-witness":"yes","alone-offered":"2016-03-20","outcome-told":"2016-03-24","#
          + #""views-otherwise":"By telephone; read out.","how-told":"h","support":"s""#))
    #expect(try !book.reasons(review).contains { $0.contains("time-alone") })
    let participant = try #require(book.history.record.participant("person-aaaaa"))
    #expect(participant.years == "2009 to 2012" && participant.viewsOtherwise != "")
    #expect(
      book.history.record.cautions(for: participant, under: book.guidance) == [.mayBeWitness])
  }

  @Test("elements 86, 88, 91: young person informed, parents told, support and risks")
  func toldAndSupported() throws {
    var book = try Casebook(
      Casebook.opened + [
        Self.taking("child", #","how-told":"By her worker","support":"Her worker","risks":"None""#)
      ])
    let review = RequirementRow.complete("review")
    #expect(try book.reasons(review).contains("requirement young-person-informed"))
    try book.record(RequirementRow.contact)
    #expect(try !book.reasons(review).contains("requirement young-person-informed"))
    try book.record(
      Self.taking("parents", #","weighing":"They are told.","publication-told":"2016-03-24""#)
        .replacing("person-aaaaa", with: "person-bbbbb"))
    let published = RequirementRow.complete("publication")
    #expect(try book.reasons(published).contains("requirement parents-told-publication"))
    #expect(try book.reasons(review).contains("requirement told-how-agreed"))
    #expect(try book.reasons(review).contains("requirement support-identified"))
  }

  @Test("who is asked what follows from who they are")
  func asked() {
    let fields = Participant.columns.map(\.field.id)
    func asked(_ side: String, _ kind: String = "") -> Set<String> {
      Set(fields.filter { Participant.asks($0, side: side, kind: kind) })
    }
    let family = "family-or-other"
    #expect(asked(family, "participant-grandparents").contains("set-aside"))
    for kind in ["parents", "responsible", "child", "perpetrator"] {
      #expect(!asked(family, "participant-\(kind)").contains("set-aside"))
    }
    #expect(asked(family, "participant-perpetrator").contains("police-agreed"))
    #expect(asked(family, "participant-parents").contains("press-told"))
    #expect(!asked("practitioner").contains("permission"))
    #expect(asked("practitioner").contains("alone-offered"))
    for side in ["", family, "practitioner"] {
      #expect(asked(side).isSuperset(of: ["person", "side", "takes-part", "support", "risks"]))
    }
    // Every question is asked of somebody.
    let all = ["siblings", "parents", "perpetrator"].map { asked(family, "participant-\($0)") }
    #expect(all.reduce(asked("practitioner")) { $0.union($1) } == Set(fields))
  }
}
