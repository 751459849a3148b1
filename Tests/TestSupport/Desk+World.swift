import Guidance
import ReviewCore
import Screens

/// The world behind the screens, without files: folders and drafts are kept in memory.
extension Desk {
  func carryOut(_ effect: Effect) -> [Input] {
    switch effect {
    case .record(let id, let submission): return record(submission, in: id)
    case .moveEntry(let id, let other, let submission): return move(submission, id, to: other)
    case .note(let id, let submission):
      return record(submission, in: id).compactMap { answer in
        switch answer {
        case .recorded(let history, _): .noted(history)
        case .notRecorded: answer
        default: nil
        }
      }
    case .keepDrafts(let id, let drafts):
      if let trouble { return [.draftNotKept(trouble)] }
      // As it comes back from a disk.
      kept[id ?? ""] = KeptDrafts(json: drafts.json)
      return [.draftKept]
    case .openCase(let id):
      guard let history = histories[id] else { return [.failed("There is no such case.")] }
      let drafts = kept[id] ?? KeptDrafts()
      let open = Model.OpenCase(
        id: id, history: history, readOnly: readOnly, guidance: choice)
      return [.caseOpened(open, draft: drafts.isEmpty ? nil : drafts)]
    case .closeCase: return folder.map { [.folderOpened($0)] } ?? []
    case .createFolder(let path, let member, let role):
      folder = Model.Folder(
        path: path, member: "\(member), \(role)", isPractice: false, cases: [],
        names: ["you": member])
      return folder.map { [.folderOpened($0)] } ?? []
    case .openFolder(let path):
      return [.failed("\(path): there is no case folder here.")]
    case .newCase(let answers): return newCase(answers)
    case .rehearse(let number):
      let folder = practiceFolder()
      return [.folderOpened(folder)] + (number.map { carryOut(.openCase("case-\($0)")) } ?? [])
    case .keepElsewhere(let path, let drafts):
      guard kept[path] == nil else { return [.failed("\(path): there is something already.")] }
      kept[path] = KeptDrafts(json: drafts.json)
      return [.done(Wording.keptElsewhere)]
    case .takeUp(let path):
      return [kept[path].map(Input.takenUp) ?? .failed("\(path): there is no such file.")]
    case .reload:
      return (model.open.flatMap { histories[$0.id] }).map { [.reloaded($0)] } ?? []
    case .makePaper(let id, let wish): return write(wish, of: id)
    case .redraw, .leave, .folder: return []
    }
  }

  private func record(_ submission: Submission, in id: String) -> [Input] {
    if let trouble { return [.notRecorded(trouble)] }
    var history = histories[id] ?? History()
    do throws(Refusal) {
      guard try history.record(submission, now().context, under: guidance) else {
        return [.nothingToRecord]
      }
    } catch {
      return [.refused(error)]
    }
    histories[id] = history
    let words = FormWords.words(for: submission.form).filled(by: guidance.terms).recorded
    let told = Input.recorded(history, words: words)
    switch submission.form {
    case "case.take-guidance":
      return [told, .guidanceSettled(Model.CaseGuidance(choice?.other ?? guidance))]
    case "case.keep-guidance":
      let kept = choice?.guidance ?? guidance
      return [told, .guidanceSettled(Model.CaseGuidance(kept, other: choice?.other))]
    default: return [told]
    }
  }

  private func move(_ submission: Submission, _ id: String, to other: String) -> [Input] {
    guard
      let entry = histories[id]?.entries.first(where: {
        "\($0.number)" == submission.answers.text("entry")
      }), var receiving = histories[other]
    else { return [.failed("There is no such case.")] }
    do throws(Refusal) {
      let content = try receiving.takingIn(
        entry, from: id, reason: submission.answers.text("reason"), now().context, under: guidance)
      if let content {
        receiving.append(
          JournalEntry(
            number: receiving.entries.count + 1, code: "moved-here", at: "", by: "you",
            content: content.json))
        histories[other] = receiving
      }
    } catch {
      return [.refused(error)]
    }
    return record(submission, in: id)
  }

  /// A paper is written nowhere; that it was written is recorded.
  private func write(_ wish: PaperWish, of id: String) -> [Input] {
    var answers = Answers([
      "kind": .text(wish.kind.rawValue), "format": .text(wish.format.rawValue),
    ])
    if let copies = wish.copies { answers.values["copies"] = .text("\(copies)") }
    if wish.isPrinted { answers.values["printed"] = .text("yes") }
    return record(Submission("paper.make", answers), in: id) + [.told("Written to /memory/paper.")]
  }

  private func newCase(_ typed: Answers) -> [Input] {
    var answers = typed
    answers.values["guidance"] = .text(guidance.id)
    answers.values["guidance-digest"] = .text(guidance.digest)
    var history = History()
    do throws(Refusal) {
      try history.record(Submission("case.open", answers), now().context, under: guidance)
    } catch {
      return [.refused(error)]
    }
    let id = "case-\(histories.count + 1)"
    histories[id] = history
    folder?.cases.append(line(id, history))
    return carryOut(.openCase(id))
  }

  private func line(_ id: String, _ history: History) -> Model.CaseLine {
    let details = history.record.caseFile.details
    return Model.CaseLine(
      id: id, reference: details.reference, name: details.name,
      stage: history.record.currentStage(under: guidance)?.label ?? "")
  }

  private func practiceFolder() -> Model.Folder {
    for practice in practice { histories["case-\(practice.number)"] = practice.history }
    let lines = practice.map { practice in
      Model.CaseLine(
        id: "case-\(practice.number)", reference: practice.details.reference,
        name: practice.details.name, stage: practice.title)
    }
    let folder = Model.Folder(
      path: "/memory/practice", member: "You, Practice", isPractice: true, cases: lines,
      names: ["you": "You"])
    self.folder = folder
    return folder
  }
}
