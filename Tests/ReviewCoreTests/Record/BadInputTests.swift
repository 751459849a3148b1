import ReviewCore
import Testing

/// A line of `apply` that cannot be, and the field it is refused for.
private struct BadLine: CustomTestStringConvertible {
  let line: String
  let reasons: [String]

  init(_ line: String, _ reasons: String...) {
    self.line = line
    self.reasons = reasons
  }

  var testDescription: String { line }
}

@Suite("Bad input: every refusal names the field")
struct BadInputTests {
  /// The case the lines are given to.
  private static let given =
    Casebook.opened + [
      #"{"do":"panel.call","id":"meeting-aaaaa","day":"2016-03-24"}"#,
      #"{"do":"agencies.add","id":"agency-aaaaa","agency":"Agency A"}"#,
      #"{"do":"decision.make","option":"accept","outcome":"scr","reasons":"r","day":"2016-03-20","#
        + #""because":{"recommendation-first":{"reason":"r"},"criteria-answered":{"reason":"r"}}}"#,
    ]

  private static let lines = [
    // Missing, unknown, ill-typed
    BadLine(#"{"do":"findings.add"}"#, "missing finding"),
    BadLine(
      #"{"do":"commission.choose-method","type":"guesswork","colour":"red"}"#,
      "no-such-choice type", "unknown-field colour"),
    BadLine(#"{"do":"panel.open","time":930}"#, "wrong-type time"),
    BadLine(#"{"do":"panel.open","time":"25:00"}"#, "not-understood time"),
    BadLine(
      #"{"do":"decision.plan","culpability":6,"public-interest":true}"#,
      "out-of-range culpability", "wrong-type public-interest"),
    BadLine(
      #"{"do":"panel.attend","person":"person-zzzzz","part":"chief","also":["king"],"here":"here"}"#,
      "no-such-choice also", "no-such-choice part", "no-such-person person"),
    BadLine(#"{"do":"requests.add","kind":"court","wish":"tea"}"#, "no-such-choice wish"),
    BadLine(
      #"{"do":"decision.consult","kind":"doubt-stars","day":"2016-03-24","peer":"P","#
        + #""decision":"d","rationale":"r"}"#, "no-such-choice kind"),
    // Days that do not exist, or lie ahead
    BadLine(#"{"do":"referral.receive","received":"2015-02-30"}"#, "not-understood received"),
    BadLine(
      #"{"do":"referral.make","reason":"r","supported-by":"s","incident":"2031"}"#,
      "in-the-future incident"),
    BadLine(
      #"{"do":"processes.add","name":"Trial","started":"about May 2040"}"#,
      "in-the-future started"),
    BadLine(#"{"do":"log.add","said":"s","day":"2040-01-01"}"#, "in-the-future day"),
    BadLine(#"{"do":"people.add","name":"C","born":"2040"}"#, "in-the-future born"),
    BadLine(#"{"do":"safety.add","answer":"safe","day":"2040-01-01"}"#, "in-the-future day"),
    BadLine(
      #"{"do":"event.add","purpose":"p","held":"2040-01-01"}"#, "in-the-future held"),
    BadLine(
      #"{"do":"questions.add","question":"q","answered":"2040-01-01"}"#, "in-the-future answered"),
    // The end before the start
    BadLine(
      #"{"do":"referral.make","reason":"r","supported-by":"s","aware":"2016-02-25","#
        + #""made":"2016-02-20"}"#, "before-start made"),
    BadLine(
      #"{"do":"agencies.change","id":"agency-aaaaa","asked":"2016-03-02","replied":"2016-03-01"}"#,
      "before-start replied"),
    BadLine(
      #"{"do":"people.add","name":"C","role-from":"2016-03-02","role-to":"2016-02"}"#,
      "before-start role-to"),
    BadLine(#"{"do":"decision.confirm","day":"2016-03-01"}"#, "before-start day"),
    BadLine(
      #"{"do":"requests.add","kind":"court","day":"2016-03-02","answered":"2016-03-01"}"#,
      "before-start answered"),
    // An id that stands for something else, or for nothing
    BadLine(#"{"do":"people.add","id":"person-aaaaa","name":"Somebody else"}"#, "id-taken id"),
    BadLine(
      #"{"do":"agency.escalate","id":"agency-zzzzz","step":"escalate-reviewer"}"#,
      "no-such-thing id"),
    BadLine(#"{"do":"checklist.say","id":"nolist","item":"x","state":"done"}"#, "no-such-thing id"),
  ]

  @Test("a command that cannot be is refused, naming the field", arguments: lines)
  private func refused(bad: BadLine) throws {
    let book = try Casebook(Self.given)
    let reasons = try book.reasons(bad.line).filter { !$0.hasPrefix("requirement ") }
    #expect(reasons == bad.reasons)
  }

  @Test("what lies ahead as planned, or within a time not known exactly, may be said")
  func allowed() throws {
    let book = try Casebook(Self.given)
    for line in [
      #"{"do":"people.add","name":"C","role-to":"2017"}"#,
      #"{"do":"processes.add","name":"Trial","started":"2016"}"#,
      #"{"do":"agencies.add","agency":"B","wanted-by":"2016-04-24"}"#,
      #"{"do":"people.add","id":"person-aaaaa","name":"Member A","agency":"Agency A"}"#,
    ] {
      #expect(try book.reasons(line) == [])
    }
  }
}
