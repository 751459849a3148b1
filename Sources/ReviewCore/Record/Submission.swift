package import StrictJSON

/// A command on its way to the record: from a page, a line prompt or `apply`, all alike.
package struct Submission: Hashable, Sendable {
  /// Why a person goes on although a requirement is not met.
  package struct Because: Hashable, Sendable {
    package var reason: String
    package var advice: String

    package init(reason: String, advice: String = "") {
      self.reason = reason
      self.advice = advice
    }
  }

  package var form: String
  /// What it is about, or the id that what it adds is to have.
  package var id: String?
  package var answers: Answers
  package var because: [String: Because]
  /// Makes a repeat harmless: a page has one from when it is opened.
  package var command: String?
  /// Members of a line of `apply` that are no answers; they stand against the command with the rest.
  package private(set) var problems: [Refusal.Reason] = []

  package init(
    _ form: String, id: String? = nil, _ answers: Answers, because: [String: Because] = [:],
    command: String? = nil
  ) {
    self.form = form
    self.id = id
    self.answers = answers
    self.because = because
    self.command = command
  }

  /// Reads one line of `apply`: `{"do": "...", "id"?, "command"?, "because"?, field...}`.
  package init(json: JSON) throws(Refusal) {
    guard var object = json.object else { throw Refusal(.wrongType, field: "do") }
    guard let name = object["do"]?.string else { throw Refusal(.missing, field: "do") }
    guard let form = CaseRecord.form(name) else {
      throw Refusal(.unknownCommand, field: "do", name)
    }
    var reasons: [Refusal.Reason] = []
    func text(_ key: String) -> String? {
      guard let value = object[key] else { return nil }
      if value.string == nil { reasons.append(.init(.wrongType, field: key)) }
      return value.string
    }
    let id = text("id")
    let command = text("command")
    var because: [String: Because] = [:]
    if let value = object["because"] {
      for (requirement, member) in value.object?.members ?? [] {
        guard let given = member.object, let reason = given["reason"]?.string,
          given["advice"] == nil || given["advice"]?.string != nil,
          given.keys.allSatisfy({ $0 == "reason" || $0 == "advice" })
        else {
          reasons.append(.init(.wrongType, field: "because.\(requirement)"))
          continue
        }
        because[requirement] = Because(reason: reason, advice: given["advice"]?.string ?? "")
      }
      if value.object == nil { reasons.append(.init(.wrongType, field: "because")) }
    }
    for key in ["do", "id", "command", "because"] { object[key] = nil }
    let (answers, unread) = Answers.read(object, on: form)
    self.init(name, id: id, answers, because: because, command: command)
    problems = reasons + unread
  }
}
