import Guidance
import ReviewCore
import Screens
import StrictJSON
import Terminal
import Vault

/// Where the screens' wishes are carried out: the folder, the case that is open, the clock.
@MainActor
final class Desk: Host {
  let guidance: Guidance
  private(set) var clock: Clock
  let passphrases: Passphrases
  var commits = 0
  /// The files written for others than can open the folder now, as they were counted last; nothing
  /// where they are still to be.
  var writtenForOthers: Int?
  private var vault: Vault?
  var openVault: Vault? { vault }
  private(set) var journal: Journal?
  /// A case that was sent and looked into, in memory alone until it is taken in.
  var parcel: CaseParcel?
  /// The practice cases by the ids of their folders, until they are first opened.
  private var rehearsals: [String: Rehearsal] = [:]
  private var practicePath: String?
  /// Where a practice is to be kept; else it is thrown away.
  private let keepPath: String?
  /// Told while many cases are read: how many are done, and of how many.
  var progress: (_ done: Int, _ of: Int) -> Void = Output.progress
  /// The list of cases, by id; read again only for the case that changed.
  private var lines: [String: Model.CaseLine] = [:]

  init(
    guidance: Guidance, clock: Clock = Clock(), keep path: String? = nil,
    passphrases: Passphrases = Passphrases()
  ) {
    self.passphrases = passphrases
    self.guidance = guidance
    self.clock = clock
    keepPath = path
  }

  func now() -> Now {
    let (day, time) = clock.local
    return Now(
      context: Context(now: clock.now, today: day, fresh: Clock.fresh()), time: time)
  }

  func wait(seconds: Int) { clock.wait(seconds: seconds) }

  // MARK: Folders

  func open(_ path: String) throws -> Model.Folder {
    let vault = try passphrases.unlock(try LockedVault(at: path))
    // A practice can be looked at as of any moment; no other folder can.
    if vault.isPractice, let now = Environment["CASEWRIGHT_NOW"].flatMap(Timestamp.init(rfc3339:)) {
      clock = Clock(from: now, standing: true)
    }
    return try use(vault)
  }

  /// Takes a folder for a sub-command, which needs no list of its cases.
  func take(_ vault: Vault) { self.vault = vault }

  /// Makes the folder of a practice, with a case for each practice case.
  func rehearse() throws -> (folder: Model.Folder, ids: [String]) {
    let path = keepPath ?? PracticeFolder.path()
    let vault = try Vault.create(
      at: path, member: Member(id: RandomID.make(), name: "You", role: "Practice"), key: .practice,
      at: clock.now.rfc3339)
    if keepPath == nil { practicePath = path }
    var ids: [String] = []
    for rehearsal in try Rehearsal.all() {
      let folder = try vault.newCase(since: clock.now.rfc3339)
      folder.close()
      rehearsals[folder.id] = rehearsal
      ids.append(folder.id)
      lines[folder.id] = Self.line(of: rehearsal, id: folder.id)
    }
    order = ids
    return (try use(vault), ids)
  }

  /// What the first screen of a practice shows, before anything is written: a case, or the list.
  ///
  /// - Parameter past: The practice case with its past, where one is named.
  func preview(_ past: PracticePast?) throws -> (folder: Model.Folder, open: Model.OpenCase?) {
    let rehearsals = try past.map { [$0.rehearsal] } ?? Rehearsal.all()
    let folder = Model.Folder(
      path: keepPath ?? "", member: "You, Practice", isPractice: true, isKept: keepPath != nil,
      cases: rehearsals.map { Self.line(of: $0, id: "\($0.number)") })
    guard let past else { return (folder, nil) }
    clock = Clock(from: past.rehearsal.start, standing: false)
    return (folder, Model.OpenCase(id: "", history: past.history))
  }

  private static func line(of rehearsal: Rehearsal, id: String) -> Model.CaseLine {
    Model.CaseLine(
      id: id, reference: rehearsal.reference, name: rehearsal.name, stage: rehearsal.title)
  }

  /// The cases as they were made, for a practice; else by their ids.
  private var order: [String] = []

  func use(_ vault: Vault, isBack: Bool = false) throws -> Model.Folder {
    self.vault = vault
    if !vault.isPractice { StateFolder.lastFolder = vault.path }
    // Whoever comes back from a case need not wait for every file once more.
    if !isBack { writtenForOthers = vault.hadOtherMembers ? nil : 0 }
    let ids = try vault.caseIDs()
    let cases = listed(order + ids.filter { !order.contains($0) }, in: vault)
    var folder = Model.Folder(
      path: vault.path, member: Self.name(of: vault.me), isPractice: vault.isPractice,
      isKept: practicePath == nil,
      cases: order.isEmpty ? cases.sorted { $0.reference < $1.reference } : cases,
      names: Dictionary(
        vault.names.members.map { ($0.id, $0.name) } + [(RecoverySheet.id, CommandWords.bySheet)],
        uniquingKeysWith: { $1 }),
      drafts: try vault.drafts.drafts().kept.reduce(into: KeptDrafts()) { kept, draft in
        kept.merge(KeptDrafts(json: draft.content))
      },
      care: vault.isPractice ? nil : care(of: vault))
    folder.namesNobody = [RecoverySheet.id]
    return folder
  }

  /// The lines of many cases: from the index where that holds, else from the cases themselves.
  func listed(_ ids: [String], in vault: Vault) -> [Model.CaseLine] {
    // The names of stages are the guidance's.
    var index = CaseIndex(of: vault, release: "\(Casewright.release) \(guidance.id)")
    defer { index.save(of: ids) }
    let unread = ids.filter { lines[$0] == nil }
    var read = 0
    for (number, id) in unread.enumerated() {
      if let line = index.summary(of: id).flatMap({ line(from: $0, id: id) }) {
        lines[id] = line
        continue
      }
      let found = line(of: id, in: vault)
      // What is wrong may be put right without a change to the case's files.
      if found.problem == nil { index.keep(summary(found), of: id) }
      read += 1
      if read.isMultiple(of: 20) { progress(number + 1, unread.count) }
    }
    return ids.map { line(of: $0, in: vault) }
  }

  private func summary(_ line: Model.CaseLine) -> JSON {
    [
      "name": .string(line.name), "reference": .string(line.reference),
      "stage": .string(line.stage),
      "meetings": .array(line.meetingDays.map { .string($0.iso) }),
      "meeting-open": .bool(line.isMeetingOpen),
    ]
  }

  private func line(from summary: JSON, id: String) -> Model.CaseLine? {
    guard let object = summary.object, let reference = object["reference"]?.string,
      let name = object["name"]?.string, let stage = object["stage"]?.string,
      let meetings = object["meetings"]?.array, let isOpen = object["meeting-open"]?.bool
    else { return nil }
    var line = Model.CaseLine(id: id, reference: reference, name: name, stage: stage)
    line.meetingDays = meetings.compactMap { $0.string.flatMap { Day(iso: $0) } }
    line.isMeetingOpen = isOpen
    return line
  }

  /// A case as the list shows it.
  func line(of id: String, in vault: Vault) -> Model.CaseLine {
    if let line = lines[id] { return line }
    do {
      let journal = Journal(
        try vault.open(id, for: .reading), guidance: guidance, blobs: nil)
      let details = journal.history.record.caseFile.details
      let waiting = journal.history.record.unsettled.count
      let problem =
        journal.folder.fault.map { "\($0)" } ?? journal.misfit
        ?? (waiting > 0
          ? CommandWords.setAside(waiting)
          : journal.history.standing.first.map { CommandWords.stillStands($0.entry) })
      var line = Model.CaseLine(
        id: id, reference: details.reference, name: details.name,
        stage: journal.history.record.currentStage(under: guidance)?.label ?? "",
        problem: problem)
      line.meetingDays = journal.history.record.meetingDays
      line.isMeetingOpen = journal.history.record.isMeetingOpen
      lines[id] = line
      return line
    } catch {
      return Model.CaseLine(id: id, reference: id, name: "", stage: "", problem: "\(error)")
    }
  }

  /// Opens a case for recording where that can be, and gives it with its drafts.
  func openCase(_ id: String) throws -> (Model.OpenCase, KeptDrafts?) {
    guard let vault else { throw CommandProblem.noFolder }
    journal?.folder.close()
    let folder = try vault.open(id, for: .writing(since: clock.now.rfc3339))
    let journal = Journal(
      folder, guidance: guidance, blobs: vault.blobs)
    if let rehearsal = rehearsals.removeValue(forKey: id), journal.history.entries.isEmpty {
      try rehearsal.play(into: journal)
      if !clock.isOwn { clock = Clock(from: rehearsal.start, standing: false) }
    }
    self.journal = journal
    lines[id] = nil
    var kept = KeptDrafts()
    // What another window has open is being typed there.
    let isTypedElsewhere = if case .heldByAnother = folder.readOnlyReason { true } else { false }
    for draft in isTypedElsewhere ? [] : try folder.drafts().kept {
      kept.merge(KeptDrafts(json: draft.content))
    }
    return (
      Model.OpenCase(
        id: id, history: journal.history, readOnly: journal.readOnly, guidance: journal.choice),
      kept.isEmpty ? nil : kept
    )
  }

  /// Opens a case for reading alone, for the window of the room.
  func look(at id: String) throws -> Model.OpenCase {
    guard let vault else { throw CommandProblem.noFolder }
    let journal = Journal(
      try vault.open(id, for: .reading), guidance: guidance, blobs: vault.blobs)
    self.journal = journal
    return Model.OpenCase(
      id: id, history: journal.history, readOnly: journal.readOnly, guidance: journal.choice)
  }

  /// Ends a practice: nothing of it is kept.
  func close() {
    journal?.folder.close()
    if let practicePath { PracticeFolder.remove(practicePath) }
  }

  // MARK: Effects

  func perform(_ effect: Effect) -> [Input] {
    do {
      return try carryOut(effect.placing(Self.placed))
    } catch let refusal as Refusal {
      if case .note = effect { return [] }
      return [.refused(refusal)]
    } catch is LeftTheDoor {
      return [.failed(CommandWords.leftTheDoor)]
    } catch {
      switch effect {
      case .record, .note, .moveEntry: return [.notRecorded("\(error)")]
      // The next second tries again.
      case .reload: return []
      case .keepDrafts: return [.draftNotKept("\(error)")]
      default: return [.failed("\(error)")]
      }
    }
  }

  /// A path as somebody writes it, who writes `~` for their own folder.
  private static func placed(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = Environment["HOME"] else { return path }
    return home + path.dropFirst()
  }

  private func carryOut(_ effect: Effect) throws -> [Input] {
    switch effect {
    case .record(_, let submission):
      guard let journal else { throw CommandProblem.noCase }
      guard try journal.submit(submission, now().context) != nil else { return [.nothingToRecord] }
      commits += 1
      let words =
        (submission.form == "case.redact" ? journal.notCleared : nil)
        ?? FormWords.words(for: submission.form).filled(by: journal.guidance.terms).recorded
      let told = Input.recorded(journal.history, words: words)
      return Journal.choosesGuidance(submission.form)
        ? [told, .guidanceSettled(journal.choice)] : [told]
    case .moveEntry(_, let id, let submission):
      guard let journal, let vault else { throw CommandProblem.noCase }
      guard try move(submission, from: journal, to: id, in: vault) != nil else {
        return [.nothingToRecord]
      }
      commits += 2
      lines[id] = nil
      return [
        .recorded(
          journal.history,
          words: journal.notCleared ?? FormWords.words(for: submission.form).recorded)
      ]
    case .note(_, let submission):
      guard let journal else { throw CommandProblem.noCase }
      if try journal.submit(submission, now().context) != nil { commits += 1 }
      return [.noted(journal.history)]
    case .keepDrafts(let id, let drafts):
      try keep(drafts, in: id)
      return [.draftKept]
    case .openCase(let id):
      let (open, drafts) = try openCase(id)
      return [.caseOpened(open, draft: drafts)]
    case .closeCase:
      journal?.folder.close()
      journal = nil
      guard let vault else { return [] }
      return [.folderOpened(try use(vault, isBack: true))]
    case .reload:
      guard let journal, journal.hasChanged else { return [] }
      try journal.reload()
      return [.reloaded(journal.history)]
    case .openFolder(let path): return [.folderOpened(try open(path))]
    case .createFolder(let path, let name, let role):
      let made = try NewFolder(path: path, name: name, role: role, recovery: .asked)
        .make(passphrases, at: clock.now)
      return [.folderOpened(try use(made.vault))]
        + (made.sheet.map { [.told(NewFolder.Words.written($0))] } ?? [])
    case .newCase(let answers):
      let id = try newCase(answers)
      let (open, drafts) = try openCase(id)
      return [.caseOpened(open, draft: drafts)]
    case .rehearse(let number):
      let (folder, ids) = try rehearse()
      guard let number else { return [.folderOpened(folder)] }
      let (open, drafts) = try openCase(ids[number - 1])
      return [.folderOpened(folder), .caseOpened(open, draft: drafts)]
    case .folder(let act): return try look(after: act)
    case .keepElsewhere(let path, let kept):
      guard let vault else { throw CommandProblem.noFolder }
      try vault.keepElsewhere(kept.json, of: journal?.folder.id, at: path)
      return [.done(Wording.keptElsewhere)]
    case .takeUp(let path):
      guard let vault else { throw CommandProblem.noFolder }
      let draft = try vault.draft(keptAt: path, of: journal?.folder.id)
      return [.takenUp(KeptDrafts(json: draft))]
    case .makePaper(_, let wish): return try write(wish)
    case .redraw, .leave: return []
    }
  }

  private func keep(_ drafts: KeptDrafts, in id: String?) throws {
    guard id != nil, let folder = journal?.folder else {
      guard let vault else { return }
      if drafts.isEmpty {
        try vault.drafts.discard(of: vault.drafts.writer)
      } else {
        try vault.drafts.save(drafts.json)
      }
      return
    }
    let others = try folder.drafts().kept.map(\.writer).filter { $0 != folder.draftWriter }
    if drafts.isEmpty {
      try folder.discardDraft(of: folder.draftWriter)
    } else {
      try folder.saveDraft(drafts.json)
    }
    // What earlier openings left is in this one's draft now.
    for writer in others { try folder.discardDraft(of: writer) }
  }

  /// Opens a new case: judged first, so nothing is made for a reference that cannot be.
  ///
  /// What the guidance holds is on disk before the entry that names it.
  func newCase(_ typed: Answers, under guidance: Guidance? = nil) throws -> String {
    guard let vault else { throw CommandProblem.noFolder }
    let guidance = guidance ?? self.guidance
    var answers = typed
    answers.values["guidance"] = .text(guidance.id)
    answers.values["guidance-digest"] = .text(guidance.digest)
    let submission = Submission("case.open", answers)
    _ = try History().decide(submission, now().context, under: guidance)
    _ = try GuidancePin.keep(guidance, in: vault.blobs)
    let folder = try vault.newCase(since: clock.now.rfc3339)
    defer { folder.close() }
    _ = try Journal(folder, guidance: guidance, blobs: vault.blobs)
      .submit(submission, now().context)
    commits += 1
    return folder.id
  }
}
