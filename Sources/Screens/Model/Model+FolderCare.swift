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

    package init(keeper: String, successor: String, hasRecovery: Bool, recoveryTried: Day?) {
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
