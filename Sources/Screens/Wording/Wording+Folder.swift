import ReviewCore

/// The words of the pages about a whole case folder.
extension Wording {
  static let care = "Look after this folder"
  static let careTodo = "Make a copy, check everything, say who can open it and who answers for it."
  static let careShort = "Copy, check, people."
  static let membersTitle = "Who can open it"
  static let checkAll = "Check everything in this folder"
  static let checkAllMeans = "every signature; may take a while"
  static func keptBy(_ keeper: String, successor: String) -> String {
    (keeper.isEmpty ? "Nobody is named who answers for this folder" : "Answers for it: \(keeper)")
      + (successor.isEmpty
        ? ". Nobody is named for when the board ends." : ". When the board ends: \(successor).")
  }
  static func recovery(hasSheet: Bool, tried: Day?, needs: Bool) -> String {
    guard hasSheet else {
      return "There is no recovery sheet. If every passphrase is forgotten, nothing can be read."
    }
    guard let tried else { return "The recovery sheet was never tried. Try it, once a year." }
    return "Recovery sheet last tried on \(tried.written)."
      + (needs ? " That is over a year ago: try it again." : "")
  }

  static func locksAfter(_ minutes: Int?) -> String {
    switch minutes {
    case nil: "When the screen locks"
    case 1?: "The screen locks after 1 minute"
    case let minutes?: "The screen locks after \(minutes) minutes"
    }
  }
  static let swapInClear =
    "This computer may write text of a case to its disk in clear (swap). “Check this computer” says "
    + "more."
  static let checkComputer = "Check this computer"

  // Members
  static let you = "you"
  static let memberTodo =
    "What another board needs to send this person a case, and what you can do."
  static let memberShort = "What you can do here."
  static let memberGone = "This person can no longer open the folder."
  static let memberRole = "Role"
  static let recipientMeans = "A case sent to this folder is written for this recipient:"
  static let changePassphrase = "Change your passphrase"
  static let removedByAnother = "Only another member can remove you."
  static let addMemberMeans =
    "They sit down here and choose a passphrase that only they know. Then everything is written for "
    + "them too, which may take a while. Close the cases in other windows first."
  static let removeMemberMeans =
    "Everything is written anew, for those who stay, which may take a while. Close the cases in other "
    + "windows first. What this person recorded stays, with their name."
  static let oldCopies =
    "What they copied before stays readable to them: nothing can take that back."
  static func forOthers(_ files: Int) -> String {
    (files == 1 ? "1 file here was" : "\(files) files here were")
      + " not written for exactly those who can open this folder: a computer was away when they "
      + "changed. It can be written anew."
  }
  static let writeAnewMeans =
    "A computer that was away wrote for those who could open the folder before. Somebody new cannot "
    + "read that, and somebody who was removed still can. It is written anew for those who can open "
    + "the folder now, which may take a while. Close the cases in other windows first."
  package static let oldFiles =
    "Copies made before stay readable to those who could read them: nothing can take that back."
  static let firstSheet = "Make a recovery sheet"
  static let newSheetMeans =
    "You type your passphrase, and see the sheet once: copy it, print it or write it to a file. Then "
    + "everything is written anew, which may take a while. Close the cases in other windows first."
  static let oldSheet =
    "The old sheet then opens nothing but copies made before. Destroy it once the new one is safe."
  /// While something takes a while.
  static func waiting(_ done: Int, of count: Int) -> String {
    "Please wait: \(done) of \(count) \(count == 1 ? "case" : "cases") done."
  }
  static let acceptMeans =
    "Checking found less than this computer saw in this folder, or people it does not know. Do this "
    + "only where you know why: you put back an older copy, or somebody was added on another computer. "
    + "What is not here then counts as never seen."

  // Sending a case and taking one in
  static let sendMeans =
    "The receiver reads out what their own folder shows at their name: it begins with age1. Only they "
    + "can open the file. The case stays here as well."
  static let restoreMeans =
    "The copy stays as it is. You open the new folder with the passphrase of the old one."
  static let parcel = "A case that was sent"
  static let parcelTodo = "See what it holds. Nothing is taken in until you say so."
  static let parcelShort = "Nothing is taken in yet."
  static let parcelReference = "Reference"
  static let parcelName = "Working name"
  static let parcelStage = "Stage"
  static let parcelEntries = "Entries"
  static let parcelFiles = "Files"
  static let parcelFolder = "From folder"
  static let parcelCase = "Case"
  static let parcelCode = "Code"
  static let parcelMeans =
    "The signatures hold among themselves. Whether it comes from whom you think, the code tells: ask "
    + "them to read theirs out."
  static let takeItIn = "Take it in"
  static let leaveIt = "Leave it"
  static func entries(_ count: Int, _ first: Day?, _ last: Day?) -> String {
    guard let first, let last else { return "\(count)" }
    return first == last
      ? "\(count), of \(first.written)" : "\(count), from \(first.written) to \(last.written)"
  }
}
