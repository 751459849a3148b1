package import ReviewCore

extension Model {
  /// Who answers for a case folder, and how it stands with the sheet that opens it in need.
  package struct FolderCare: Hashable, Sendable {
    package var keeper: String
    /// Who answers for it once the board has ended.
    package var successor: String
    package var hasRecovery: Bool
    /// When the recovery sheet was last tried.
    package var recoveryTried: Day?
    /// Name and role of each member.
    package var members: [String]

    package init(
      keeper: String, successor: String, hasRecovery: Bool, recoveryTried: Day?,
      members: [String] = []
    ) {
      self.members = members
      self.keeper = keeper
      self.successor = successor
      self.hasRecovery = hasRecovery
      self.recoveryTried = recoveryTried
    }

    /// How many days a trial of the recovery sheet is good for.
    private static let year = 365

    /// Whether somebody should try the recovery sheet, or have one made.
    package func needsTrial(on today: Day) -> Bool {
      guard hasRecovery, let tried = recoveryTried else { return true }
      return tried.days(until: today) > Self.year
    }
  }

  /// Who can open the folder, who answers for it, and what can be done to keep it safe.
  func folderCarePage() -> PageSpec {
    var spec = PageSpec(Wording.care, todo: Wording.careTodo, short: Wording.careShort)
    guard let folder, let care = folder.care else { return spec }
    spec.items = careReport.map { .text($0, .attention) } + (careReport.isEmpty ? [] : [.gap])
    spec.items += [
      .row(Row(Wording.checkAll, .checkFolder, right: Wording.checkAllMeans)),
      row(FolderForms.backUp.name), row(FolderForms.names.name), .gap,
    ]
    spec.items += lines(of: care)
    spec.items += [.gap, .heading(Wording.membersTitle)]
    spec.items += care.members.map { .text($0, .plain) }
    spec.items += [.gap, .text(Wording.membersElsewhere, .muted)]
    return spec
  }

  /// Takes in what became of looking after the folder.
  mutating func take(_ care: FolderCare, report: [String]) {
    folder?.care = care
    careReport = report
    for form in FolderForms.all { loose[FormPlace(form.name)] = nil }
    while places.count > 1, place.page != .folderCare { places.removeLast() }
    saved = draftCount > 0 ? .draftKept : .recorded
    settleFocus()
  }

  /// The lines of the list of cases that say it.
  func lines(of care: FolderCare) -> [PageItem] {
    let needs = care.needsTrial(on: now.context.today)
    return [
      .text(Wording.keptBy(care.keeper, successor: care.successor), .muted),
      .text(
        (needs ? "! " : "")
          + Wording.recovery(hasSheet: care.hasRecovery, tried: care.recoveryTried, needs: needs),
        needs ? .attention : .muted),
    ]
  }
}
