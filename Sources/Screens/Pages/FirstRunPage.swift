import Guidance
import ReviewCore

extension Model {
  /// What somebody sees who has no case folder yet.
  func firstRunPage() -> PageSpec {
    var spec = PageSpec("Casewright", todo: guidance.fill(Wording.purpose), short: "Choose a line.")
    spec.items = [.gap]
    if let lastFolder {
      spec.items.append(.row(Row(Wording.goOnInFolder, .openFolder(lastFolder), right: lastFolder)))
    }
    spec.items += [
      .row(Row(guidance.fill(Wording.practise), .rehearse, right: Wording.practiseMeans)),
      .row(
        Row(
          Wording.startFolder, .open(.form(FormPlace(FolderForms.create.name))),
          right: Wording.startFolderMeans)),
      .row(
        Row(
          Wording.openFolder, .open(.form(FormPlace(FolderForms.open.name))),
          right: Wording.openFolderMeans)),
      .row(
        Row(
          Wording.restoreFolder, .open(.form(FormPlace(FolderForms.restore.name))),
          right: Wording.restoreFolderMeans)),
      .gap,
    ]
    for text in Wording.firstRun { spec.items += [.text(guidance.fill(text)), .gap] }
    return spec
  }

  /// The cases of the folder that is open.
  func casesPage() -> PageSpec {
    var spec = PageSpec(
      Wording.caseList, todo: Wording.caseListTodo, short: Wording.caseListShort)
    guard let folder else { return firstRunPage() }
    spec.items = folder.cases.enumerated().map { index, line in
      .row(
        Row(
          [line.name, line.reference].spaced(by: "  "),
          .openCase(line.id), right: line.problem ?? line.stage,
          role: line.problem == nil ? .plain : .attention, digit: index < 9 ? index + 1 : nil))
    }
    if folder.cases.isEmpty { spec.items.append(.text(Wording.noCases)) }
    if !folder.isPractice {
      spec.items += [.gap, row("case.open", title: Wording.newCase)]
      if folder.care != nil { spec.items.append(.row(Row(Wording.care, .open(.folderCare)))) }
    }
    if !folder.isPractice {
      spec.items += [.gap, .text(Wording.folderIs(folder.path, folder.member), .muted)]
    }
    if let care = folder.care { spec.items += lines(of: care) }
    return spec
  }
}
