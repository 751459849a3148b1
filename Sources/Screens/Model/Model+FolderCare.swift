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
    package var members: [FolderMember]
    /// Checking found a state that this computer does not remember: it may be taken as it is.
    package var isUnremembered = false
    /// How many files were not written for exactly the members there are now; nothing where they were
    /// not counted yet.
    package var forOthers: Int?
    /// This computer may write what is in memory to its disk in clear.
    package var hasSwapInClear = false

    package init(
      keeper: String, successor: String, hasRecovery: Bool, recoveryTried: Day?,
      members: [FolderMember] = []
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

  /// Somebody who can open the folder.
  package struct FolderMember: Hashable, Sendable {
    package var id: String
    package var name: String
    package var role: String
    /// What a case for them is encrypted to.
    package var recipient: String
    /// At the keyboard.
    package var isMe: Bool

    package init(id: String, name: String, role: String, recipient: String, isMe: Bool) {
      self.id = id
      self.name = name
      self.role = role
      self.recipient = recipient
      self.isMe = isMe
    }
  }

  /// Takes in what became of looking after the folder.
  mutating func take(_ care: FolderCare, report: [String]) {
    folder?.care = care
    careReport = report
    // Whoever did that, perhaps at the door, was here.
    lastTouched = now.context.now
    forgetFolderForms()
    while places.count > 1, place.page != .folderCare { places.removeLast() }
    // What came of it stands at the top.
    if !report.isEmpty { place = Place(place.page) }
    saved = draftCount > 0 ? .draftKept : .recorded
    settleFocus()
  }

  /// Shows what a case that was sent holds.
  mutating func take(_ parcel: Parcel) {
    self.parcel = parcel
    forgetFolderForms()
    saved = draftCount > 0 ? .draftKept : .recorded
    if case .form = place.page { places.removeLast() }
    go(.parcel)
  }

  /// What was typed on such a form is of no use once it was done.
  mutating func forgetFolderForms() {
    loose = loose.filter { FolderForms.named($0.key.form) == nil }
  }

  /// The lines of the list of cases that say it.
  func lines(of care: FolderCare) -> [PageItem] {
    let needs = care.needsTrial(on: now.context.today)
    let forOthers = care.forOthers ?? 0
    return [
      .text(Wording.keptBy(care.keeper, successor: care.successor), .muted),
      .text(
        (needs ? "! " : "")
          + Wording.recovery(hasSheet: care.hasRecovery, tried: care.recoveryTried, needs: needs),
        needs ? .attention : .muted),
    ] + (forOthers > 0 ? [.text("! " + Wording.forOthers(forOthers), .attention)] : [])
      + (care.hasSwapInClear ? [.text("! " + Wording.swapInClear, .attention)] : [])
  }
}
