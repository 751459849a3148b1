/// What somebody does with a whole case folder, asked for by the screens and done outside them.
package enum FolderAct: Hashable, Sendable {
  /// Reads everything in the folder and checks every signature.
  case check
  /// Says which entry a printed code names.
  case confirm(code: String)
  /// Takes an older folder, or one with another list of members, for what this computer remembers.
  case acceptAsIs
  case backUp(path: String)
  /// Makes a folder of a copy, and opens it.
  case restore(backup: String, path: String)
  /// - Parameter tried: The recovery sheet was tried today.
  case nameKeepers(keeper: String, successor: String, tried: Bool)
  /// The new member types a passphrase of their own.
  case addMember(name: String, role: String)
  case removeMember(id: String)
  /// Writes anew what a computer that was away wrote for those who could open the folder before.
  case writeAnew
  /// Counts the files that this would be done to; asked for by itself once the folder is shown, as
  /// it reads the beginning of each.
  case countForOthers
  /// Asks for the passphrase, shows the new sheet once and writes everything anew.
  case newSheet
  /// Asks for the old passphrase and the new one.
  case changePassphrase
  /// Reads a case that was sent, and takes nothing in.
  case lookInto(path: String)
  /// Takes in what was looked into last.
  case takeIn
  /// Writes the case that is open to a file for somebody else's folder.
  case send(recipients: String, path: String)
  case lockAfter(minutes: String)
  /// Says what this computer lacks.
  case checkComputer
}
