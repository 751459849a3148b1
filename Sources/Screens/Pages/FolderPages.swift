package import ReviewCore

extension Model {
  /// Who can open the folder, who answers for it, and what can be done to keep it safe.
  func folderCarePage() -> PageSpec {
    var spec = PageSpec(Wording.care, todo: Wording.careTodo, short: Wording.careShort)
    guard let folder, let care = folder.care else { return spec }
    spec.items = careReport.map { .text($0, .attention) } + (careReport.isEmpty ? [] : [.gap])
    spec.items += [
      .row(Row(Wording.checkAll, .folder(.check), right: Wording.checkAllMeans)),
      row(FolderForms.backUp.name), row(FolderForms.names.name), row(FolderForms.confirm.name),
    ]
    if care.isUnremembered { spec.items.append(row(FolderForms.accept.name)) }
    if care.forOthers ?? 0 > 0 { spec.items.append(row(FolderForms.writeAnew.name)) }
    spec.items += [
      row(FolderForms.lookInto.name),
      row(FolderForms.lockAfter.name, title: Wording.locksAfter(lockAfterMinutes)),
      .row(Row(Wording.checkComputer, .folder(.checkComputer))), .gap,
    ]
    spec.items += lines(of: care)
    spec.items += [.gap, .heading(Wording.membersTitle)]
    spec.items += care.members.map { member in
      .row(
        Row(
          "\(member.name), \(member.role)", .open(.member(member.id)),
          right: member.isMe ? Wording.you : ""))
    }
    spec.items += [
      row(FolderForms.addMember.name),
      row(
        FolderForms.newSheet.name,
        title: care.hasRecovery ? nil : Wording.firstSheet),
    ]
    return spec
  }

  /// Somebody who can open the folder, and what can be done about that.
  func memberPage(_ id: String) -> PageSpec {
    guard let care = folder?.care, let member = care.members.first(where: { $0.id == id }) else {
      return PageSpec(Wording.membersTitle, todo: Wording.memberGone)
    }
    var spec = PageSpec(member.name, todo: Wording.memberTodo, short: Wording.memberShort)
    spec.items = [
      .labelled(Wording.memberRole, member.role), .gap,
      .text(Wording.recipientMeans, .muted), .text(member.recipient), .gap,
    ]
    if member.isMe {
      spec.items.append(
        .row(Row(Wording.changePassphrase, .folder(.changePassphrase))))
      spec.items.append(.text(Wording.removedByAnother, .muted))
    } else {
      spec.items.append(row(FolderForms.removeMember.name, about: id))
    }
    return spec
  }

  /// What a form about a folder says before it asks.
  func folderPreface(_ place: FormPlace) -> [PageItem] {
    switch place.form {
    case FolderForms.addMember.name: [.text(Wording.addMemberMeans), .gap]
    case FolderForms.removeMember.name:
      [
        .text(folder?.care?.members.first { $0.id == place.about }?.name ?? "", .strong), .gap,
        .text(Wording.removeMemberMeans), .text(Wording.oldCopies),
      ]
    case FolderForms.accept.name: [.text(Wording.acceptMeans)]
    case FolderForms.writeAnew.name: [.text(Wording.writeAnewMeans), .text(Wording.oldFiles)]
    case FolderForms.newSheet.name:
      [.text(Wording.newSheetMeans)]
        + (folder?.care?.hasRecovery == true ? [.text(Wording.oldSheet)] : [])
    case FolderForms.send.name: [.text(Wording.sendMeans), .gap]
    case FolderForms.restore.name: [.text(Wording.restoreMeans), .gap]
    default: []
    }
  }

  // MARK: A case that was sent

  /// A case that was sent: what can be told of it without taking it in.
  package struct Parcel: Hashable, Sendable {
    package var reference: String
    package var name: String
    package var stage: String
    package var entries: Int
    /// The days of the first and the last entry.
    package var first: Day?
    package var last: Day?
    package var files: Int
    /// The folder it comes from and the case, by their ids.
    package var folder: String
    package var caseID: String
    /// What confirms it at those who sent it.
    package var code: String
    /// What stands against taking it in.
    package var problems: [String]

    package init(folder: String, caseID: String, files: Int, problems: [String]) {
      self.folder = folder
      self.caseID = caseID
      self.files = files
      self.problems = problems
      (reference, name, stage, code, entries) = ("", "", "", "", 0)
    }
  }

  /// What it holds, before anybody takes it in.
  func parcelPage() -> PageSpec {
    var spec = PageSpec(Wording.parcel, todo: Wording.parcelTodo, short: Wording.parcelShort)
    guard let parcel else { return spec }
    spec.items = parcel.problems.map { .text("! " + $0, .attention) }
    let facts = [
      (Wording.parcelReference, parcel.reference), (Wording.parcelName, parcel.name),
      (Wording.parcelStage, parcel.stage),
      (Wording.parcelEntries, Wording.entries(parcel.entries, parcel.first, parcel.last)),
      (Wording.parcelFiles, "\(parcel.files)"), (Wording.parcelFolder, parcel.folder),
      (Wording.parcelCase, parcel.caseID), (Wording.parcelCode, parcel.code),
    ]
    spec.items += facts.filter { !$0.1.isEmpty }.map { .labelled($0.0, $0.1) } + [.gap]
    if parcel.problems.isEmpty {
      spec.items += [
        .text(Wording.parcelMeans, .muted), .row(Row(Wording.takeItIn, .folder(.takeIn))),
      ]
    }
    spec.items.append(.row(Row(Wording.leaveIt, .back)))
    return spec
  }
}
