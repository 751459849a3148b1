import ArgumentParser
import Guidance
import ReviewCore
import Screens
import StrictJSON
import Vault

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Prints the record of a case, now or as it stood.")

  @Argument(help: "The case: its id, reference or working name.")
  var name: String
  @Option(help: "An entry's number or code, or a time.")
  var at: String?
  @OptionGroup var folder: FolderOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try onMain {
      let (desk, _) = try folder.desk(common)
      let journal = try desk.journal(name, for: .reading)
      let history = try journal.history.upTo(at)
      if output.json {
        var tree = history.record.tree(under: journal.guidance).object ?? JSONObject()
        tree["guidance-set"] = journal.guidanceSet
        Output.line(JSON.object(tree).indented)
      } else {
        var model = Model(
          guidance: desk.guidance, size: Size(80, 24), profile: Profile(), now: desk.now(),
          start: .overview)
        model.open = Model.OpenCase(
          id: journal.folder.id, history: history, guidance: journal.choice)
        _ = model.update([], at: desk.now())
        for line in model.linear() { Output.line(line) }
        Output.line(CommandWords.goesBy(journal.guidance.title, journal.guidance.id))
      }
      try journal.failIfDamaged()
    }
  }
}

struct Log: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Prints every entry of a case in order.")

  @Argument(help: "The case: its id, reference or working name.")
  var name: String
  @OptionGroup var folder: FolderOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try onMain {
      let (desk, _) = try folder.desk(common)
      let journal = try desk.journal(name, for: .reading)
      let entries = journal.history.entries
      let redactions = journal.history.redactions
      if output.json {
        let typists = journal.history.typists
        let list = entries.map { entry in
          JSON.object(
            journal.history.logged(
              entry, typedBy: typists[entry.number], redactions[entry.number] ?? []))
        }
        Output.line(JSON.array(list).indented)
      } else {
        for entry in entries {
          let kinds =
            entry.content.object?["events"]?.array?
            .compactMap { $0.object?["kind"]?.string } ?? []
          let words = kinds.map { journal.guidance.terms.fillSentence(EventWords.sentence($0)) }
          Output.line(
            "\(entry.number)  \(entry.code)  \(entry.at)  \(entry.by)  "
              + words.joined(separator: "; "))
          for line in journal.history.remarks(on: entry, redactions[entry.number] ?? []) {
            Output.line(line)
          }
        }
      }
      try journal.failIfDamaged()
    }
  }
}

extension History {
  /// An entry as `log --json` prints it.
  fileprivate func logged(
    _ entry: JournalEntry, typedBy typist: ReviewCore.CaseFile.Keyboard?,
    _ redactions: [Retelling]
  ) -> JSONObject {
    var object = JSONObject([
      ("number", .integer(entry.number)), ("code", .string(entry.code)),
      ("at", .string(entry.at)), ("by", .string(entry.by)), ("content", entry.content),
    ])
    if let aside = record.setAside(entry.number) { object["set-aside"] = aside.json }
    if let later = entry.ranBackFrom { object["clock-ran-back-from"] = .integer(later) }
    if let typist {
      object["typed-by"] = .string(typist.person)
      if !typist.forWhom.isEmpty { object["typed-for"] = .string(typist.forWhom) }
    }
    if !redactions.isEmpty {
      object["redacted"] = .array(
        redactions.map { by, event in
          var fields = event.fields
          fields["content"] = nil
          fields["entry"] = .integer(by.number)
          fields["by"] = .string(by.by)
          fields["at"] = .string(by.at)
          return .object(fields)
        })
    }
    return object
  }

  /// What became of an entry: that it is set aside, and what was taken out of it; and that its time
  /// does not fit.
  fileprivate func remarks(on entry: JournalEntry, _ redactions: [Retelling]) -> [String] {
    var lines = entry.ranBackFrom.map { ["     " + Wording.clockRanBack(from: $0)] } ?? []
    if let aside = record.setAside(entry.number) {
      lines.append(
        CommandWords.setAside(
          aside.why.sentence,
          settled: aside.settled.map {
            CommandWords.settled($0.outcome.rawValue, by: $0.by, $0.reason)
          }))
    }
    for (by, event) in redactions {
      lines.append(
        CommandWords.redacted(
          event.fields["field"]?.string ?? "", by: by.number, event.fields["reason"]?.string ?? ""))
    }
    return lines
  }
}

extension Journal {
  /// Which guidance the case goes by, for `show --json`.
  fileprivate var guidanceSet: JSON {
    var set = JSONObject([
      ("id", .string(guidance.id)), ("title", .string(guidance.title)),
      ("digest", .string(guidance.digest)),
    ])
    if let other = choice.other { set["at-hand"] = .string(other.digest) }
    if choice.isOpen { set["choose"] = true }
    if let remark = choice.remark { set["remark"] = .string(remark) }
    return .object(set)
  }

  /// A damaged record ends with its own status, after all that can be read was printed.
  func failIfDamaged() throws {
    if let fault = folder.fault { throw CommandFailure(status: 4, sentence: "\(fault)") }
    if let misfit { throw CommandFailure(status: 4, sentence: misfit) }
  }
}

struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Runs commands, one JSON object a line, one commit each.")

  @Argument(help: "The case: its id, reference or working name.")
  var name: String
  @Argument(help: "The file; else standard input.")
  var file: String?
  @Flag(help: "Goes on after a refusal.")
  var keepGoing = false
  @OptionGroup var folder: FolderOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try onMain {
      let (desk, _) = try folder.desk(common)
      guard let bytes = TextFile.read(orInput: file) else {
        throw CommandProblem.unreadable(file ?? "Standard input")
      }
      let lines = try JSONLines.split(bytes[...]).filter { line in
        !line.bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      }
      let journal = try desk.journal(name, for: .writing(since: desk.clock.now.rfc3339))
      defer { journal.folder.close() }
      if let reason = journal.readOnly { throw CommandFailure(status: 1, sentence: reason) }
      var refused = false
      for (line, bytes) in lines {
        do {
          let submission = try Submission(json: JSON(parsing: bytes, startingAt: line))
          let entry = try journal.submit(submission, desk.now().context)
          Output.line(answer(entry).text)
        } catch let refusal as Refusal {
          Output.line(refusal.json(under: journal.guidance).text)
          refused = true
        } catch let error as JSONError {
          let reason = JSONObject([("code", "not-json"), ("text", .string("\(error)"))])
          Output.line(
            JSON.object(JSONObject([("ok", false), ("reasons", [.object(reason)])])).text)
          refused = true
        }
        if refused, !keepGoing { break }
      }
      if refused { throw ExitCode(1) }
    }
  }

  private func answer(_ entry: JournalEntry?) -> JSON {
    let events = entry?.content.object?["events"]?.array ?? []
    var object = JSONObject([("ok", .bool(true)), ("events", .array(events))])
    if let entry {
      object["entry"] = .integer(entry.number)
      object["code"] = .string(entry.code)
    }
    return .object(object)
  }
}

extension Refusal {
  /// As `apply` prints it.
  func json(under guidance: Guidance) -> JSON {
    let list = reasons.map { reason in
      var object = JSONObject([
        ("code", .string(reason.requirement ?? reason.code.rawValue)),
        ("text", .string(reason.sentence(under: guidance))),
      ])
      if let field = reason.field { object["field"] = .string(field) }
      if let source = reason.source(under: guidance) { object["source"] = .string(source) }
      return JSON.object(object)
    }
    return .object(JSONObject([("ok", .bool(false)), ("reasons", .array(list))]))
  }
}
