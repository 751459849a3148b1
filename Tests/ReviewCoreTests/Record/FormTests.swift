import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@Suite("A command's fields")
struct FormTests {
  @Test("every bad field of a command is reported at once, by its name")
  func allAtOnce() throws {
    let book = try Casebook(
      Casebook.opened + [#"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24"}"#])
    #expect(
      try book.reasons(
        #"{"do":"panel.attend","person":"person-zzzzz","part":"guest","time":"25:00","seat":100,"#
          + #""caught-up":"yes","deputy":"x"}"#) == [
          "missing here", "no-such-choice part", "no-such-person person", "not-understood time",
          "out-of-range seat", "unknown-field deputy", "wrong-type caught-up",
        ])
  }

  @Test("a field of a wrong type is reported as that, not as missing too")
  func wrongTypeOnly() throws {
    let book = try Casebook()
    #expect(try book.reasons(#"{"do":"case.open","reference":1}"#) == ["wrong-type reference"])
    #expect(
      try book.reasons(#"{"do":"case.open","reference":null}"#) == ["missing reference"])
    #expect(try book.reasons(#"{"do":"case.open","reference":" \n"}"#) == ["missing reference"])
  }

  @Test(
    "each kind of field refuses what it cannot be",
    arguments: [
      (#"{"do":"case.open"}"#, "missing reference"),
      (#"{"do":"case.open","reference":["R"]}"#, "wrong-type reference"),
      (#"{"do":"case.open","reference":"R","practice":"yes"}"#, "wrong-type practice"),
      (#"{"do":"case.open","reference":"R","practice":1}"#, "wrong-type practice"),
      (#"{"do":"case.open","reference":"R","child":"x"}"#, "unknown-field child"),
      (#"{"do":"case.open","reference":"R","id":"case-aaaaa"}"#, "unknown-field id"),
      (#"{"do":"case.correct","entry":"1","field":"f","reason":"r"}"#, "wrong-type entry"),
      (#"{"do":"case.correct","entry":0,"field":"f","reason":"r"}"#, "out-of-range entry"),
      (#"{"do":"panel.call","day":"2016-02-30"}"#, "not-understood day"),
      (#"{"do":"panel.call","day":"2015-02-29"}"#, "not-understood day"),
      (#"{"do":"panel.call","day":"soonish"}"#, "not-understood day"),
      (#"{"do":"panel.call","day":20160324}"#, "wrong-type day"),
      (#"{"do":"panel.call","day":"2016-03-24","time":"24:10"}"#, "not-understood time"),
      (#"{"do":"panel.call","day":"2016-03-24","quorum":0}"#, "out-of-range quorum"),
      (#"{"do":"panel.call","day":"2016-03-24","quorum":"3"}"#, "wrong-type quorum"),
      (
        #"{"do":"panel.call","day":"2016-03-24","panel-chair":"person-zzzzz"}"#,
        "no-such-person panel-chair"
      ),
      (#"{"do":"decision.answer","died":"perhaps"}"#, "no-such-choice died"),
      (#"{"do":"decision.answer","age":26}"#, "out-of-range age"),
      (
        #"{"do":"decision.answer","circumstances":["custody","prison"]}"#,
        "no-such-choice circumstances"
      ),
      (#"{"do":"decision.answer","circumstances":"custody"}"#, "wrong-type circumstances"),
      (#"{"do":"decision.answer","circumstances":["custody",1]}"#, "wrong-type circumstances"),
      (
        #"{"do":"commission.name-panel","body":"scr-panel","members":["person-zzzzz"]}"#,
        "no-such-person members"
      ),
      (#"{"do":"people.add","name":"A","born":"the other day"}"#, "not-understood born"),
      (#"{"do":"stage.reopen","stage":"tea","reason":"r"}"#, "no-such-choice stage"),
      (
        #"{"do":"checklist.say","id":"practitioner-event","item":"custody","state":"done"}"#,
        "no-such-choice item"
      ),
      (#"{"do":"checklist.say","id":"shopping","item":"x","state":"done"}"#, "no-such-thing id"),
      (#"{"do":"checklist.say","item":"x","state":"done"}"#, "missing id"),
      (#"{"do":"case.shut"}"#, "unknown-command do"),
      (#"{"reference":"R"}"#, "missing do"),
      (#"["case.open"]"#, "wrong-type do"),
      (#"{"do":"questions.add","question":"q","command":1}"#, "wrong-type command"),
      (#"{"do":"questions.add","question":"q","because":"late"}"#, "wrong-type because"),
      (
        #"{"do":"questions.add","question":"q","because":{"x":{"advice":"a"}}}"#,
        "wrong-type because.x"
      ),
      (
        #"{"do":"questions.add","question":"q","because":{"x":{"reason":"r","why":"y"}}}"#,
        "wrong-type because.x"
      ),
    ])
  func oneField(line: String, reason: String) throws {
    #expect(try Casebook().reasons(line) == [reason])
  }

  @Test("days that have not come are reported together, and so is a day before it began")
  func days() throws {
    var book = try Casebook(Casebook.opened)
    #expect(
      try book.reasons(
        #"{"do":"referral.make","reason":"r","supported-by":"s","made":"2016-03-25","#
          + #""aware":"2016-03-26"}"#) == ["in-the-future aware", "in-the-future made"])
    try book.record(
      #"{"do":"referral.make","reason":"r","supported-by":"s","made":"2016-03-23"}"#)
    #expect(
      try book.reasons(#"{"do":"referral.receive","received":"2016-03-22"}"#) == [
        "before-start received"
      ])
    #expect(
      try book.reasons(#"{"do":"referral.receive","received":"2016-03-25"}"#) == [
        "in-the-future received"
      ])
    #expect(try book.reasons(#"{"do":"referral.receive","received":"2016-03-23"}"#) == [])
  }

  @Test("an id is of its kind, and what a command is about must be there")
  func ids() throws {
    var book = try Casebook(Casebook.opened)
    for id in ["person-", "agency-aaaaa", "person-AB", "person_aaaaa", "person-a b", ""] {
      #expect(
        try book.reasons(#"{"do":"people.add","id":"\#(id)","name":"C"}"#) == ["not-understood id"])
    }
    #expect(
      try book.reasons(#"{"do":"people.withdraw","id":"person-zzzzz","reason":"r"}"#) == [
        "no-such-thing id"
      ])
    #expect(
      try book.reasons(#"{"do":"people.withdraw","reason":"r"}"#) == ["missing id"],
      "there are two people, so it has to be said which")
    #expect(try book.reasons(#"{"do":"panel.close"}"#) == ["missing id"])
    try book.record(#"{"do":"panel.call","day":"2016-03-24"}"#)
    #expect(
      try book.reasons(#"{"do":"panel.close"}"#) == ["not-now "], "there is but one meeting")
  }

  @Test("each form is found by its name and leads to events of its machine")
  func names() {
    let forms = CaseRecord.forms
    #expect(Set(forms.map(\.name)).count == forms.count)
    #expect(Set(CaseRecord.eventKinds).count == CaseRecord.eventKinds.count)
    for form in forms {
      #expect(CaseRecord.form(form.name) == form)
      #expect(Set(form.fields.map(\.id)).count == form.fields.count, "\(form.name)")
      #expect(CaseRecord.eventKinds.contains { $0.hasPrefix("\(form.machine).") }, "\(form.name)")
      for reserved in ["do", "id", "command", "because"] {
        #expect(form.field(reserved) == nil, "\(form.name): \(reserved) is not a field's name")
      }
    }
  }

  @Test("answers in a draft come back as they were, right or wrong")
  func draft() throws {
    let answers = Answers([
      "said": .text("half a sen"), "day": .text("31/2"), "members": .several(["a", "b"]),
      "empty": .text(""),
    ])
    let stored = try JSON(parsing: answers.draft.canonical)
    #expect(Answers(draft: stored) == answers)
  }

  @Test("every list and choice a form names is in the guidance as shipped")
  func lists() throws {
    let guidance = try ShippedGuidance.load()
    for form in CaseRecord.forms {
      for field in form.fields {
        switch field.kind {
        case .choice(.list(let list)), .several(.list(let list)):
          #expect(!guidance[list].isEmpty, "\(form.name) \(field.id): \(list)")
        case .choice(.these(let ids)), .several(.these(let ids)):
          #expect(!ids.isEmpty, "\(form.name) \(field.id)")
        default: break
        }
      }
    }
  }
}
