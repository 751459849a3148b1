// What this module says to people. Paths are the person's own; case ids name nobody.

extension VaultError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "There is no \(path). Check the name; on a stick or a share, check that it is connected."
    case .notAVault(let path):
      "\(path) is not a case folder: it has no file vault.json. Nothing was written."
    case .alreadyAVault(let path):
      "\(path) is a case folder already. Open it, or choose another place for a new one."
    case .notEmpty(let path):
      "The folder \(path) is not empty. A new case folder needs an empty folder or a new name."
    case .foreignOwner(let path):
      """
      The folder \(path) belongs to another user of this computer. Nothing was written. \
      Sign in as that user, or work in a case folder of your own.
      """
    case .othersCanWrite(let path):
      """
      Other users of this computer could change the folder \(path). Nothing was written. \
      Make it private (chmod go-w \(path)) and open it again.
      """
    case .symbolicLink(let path):
      """
      \(path) is a symbolic link, which could lead anywhere. Nothing was written. \
      Give the place it points to.
      """
    case .earlierFormat(let path):
      """
      The case folder \(path) is of an early form that was not encrypted, which this release does not \
      read. Nothing was written. Open it with the program that made it.
      """
    case .notSigned(let path):
      """
      The list of people in \(path) does not match what was signed: somebody outside may have \
      changed it. Nothing was written. Put the file back from a copy, and tell whoever looks after \
      the computer.
      """
    case .wrongPassphrase:
      "This is not the passphrase. Nothing was opened. Try again; capital letters count."
    case .needsPassphrase(let path):
      "The case folder \(path) opens with a passphrase, and none was given."
    case .damagedIdentity(let path):
      """
      The file \(path) holds no key of this case folder. Nothing was written. Put it back from a \
      copy, or use the recovery sheet.
      """
    case .damagedNames(let path):
      """
      The file \(path) cannot be read or does not match what was signed. Nothing was written and \
      the cases are untouched. Put the file back from a copy.
      """
    case .otherRecovery(let path):
      """
      This recovery sheet does not belong to the case folder \(path), or a newer one was made since. \
      Nothing was opened.
      """
    case .noSuchMember(let id):
      "There is no member \(id) in this case folder. Nothing was changed."
    case .lastMember:
      "The last member cannot be removed: nobody could open the case folder. Add another one first."
    case .ownRemoval:
      "Nobody can remove themselves. Ask another member to do it. Nothing was changed."
    case .noPassphrase:
      """
      The recovery sheet has no passphrase. Add yourself as a member, then remove the one whose \
      passphrase is lost. Nothing was changed.
      """
    case .ownSheet:
      """
      The recovery sheet opened this folder, and cannot replace itself. Add yourself as a member and \
      open the folder with your passphrase; then make the new sheet. Nothing was changed.
      """
    case .copyDiffers(let path):
      """
      The copy \(path) is not the same as what was copied; the disk may be faulty. The case folder \
      is untouched. Remove the copy and make another, on another disk.
      """
    case .notImportable(let reason):
      "This file cannot be taken in: \(reason). Nothing was written."
    case .caseIsHere(let id):
      "The case \(id) is in this case folder already. Nothing was written."
    case .noKey(let reason):
      "No key could be made: \(reason). Nothing was written."
    case .laterFormat(let path, let format):
      """
      The case folder \(path) was made by a later release of this program (format \(format)). \
      Nothing was written. Install that release to open it.
      """
    case .damagedDescription(let path, let reason):
      """
      The file \(path) does not say what it should: \(reason). Nothing was written and the cases \
      are untouched. Put the file back from a copy.
      """
    case .noSuchCase(let id):
      "There is no case \(id) in this case folder."
    case .noSuchBlob(let digest):
      "The stored file \(digest) is not in this case folder. Copy it back from where it came."
    case .damagedBlob(let digest):
      "The stored file \(digest) is damaged: it does not match its name. Put it back from a copy."
    case .readOnly(let reason):
      "Nothing was recorded. \(reason)"
    case .changedOnDisk(let path):
      """
      \(path) was changed by something else since it was read. Nothing was recorded and nothing \
      was overwritten. Open the case again to see what is there.
      """
    case .notRecordable(let reason):
      "This cannot be kept as a record: \(reason). Nothing was recorded; your text is still here."
    case .uncertain(let error):
      """
      The disk failed just after the text was put in place (\(error)). It may or may not be kept. \
      Open the case again: what is listed there is what was kept.
      """
    case .cannotRead(let error):
      "\(error.path) could not be read: \(error). Nothing was written."
    case .cannotWrite(let error):
      error.sentenceAfterWriting
    }
  }
}

extension SystemError: CustomStringConvertible {
  /// The bare reason, for use within a sentence.
  package var description: String {
    switch reason {
    case .missing: "it is not there"
    case .exists: "something of that name is there already"
    case .notAFolder: "it is not a folder"
    case .notAFile: "it is not an ordinary file"
    case .symbolicLink: "it is a symbolic link"
    case .tooLarge: "it is larger than anything this program writes"
    case .denied: "this user has no right to it"
    case .readOnlyMedia: "the disk is read-only"
    case .full: "the disk is full"
    case .device: "the disk reports a fault"
    case .busy: "another program is using it"
    case .other(let words): "the system says \"\(words)\""
    }
  }

  fileprivate var sentenceAfterWriting: String {
    switch reason {
    case .full:
      """
      The disk is full. What was recorded before is safe; this was not recorded. Make room on the \
      disk that holds \(path), then try again.
      """
    case .readOnlyMedia:
      """
      \(path) is on a disk that cannot be written to. What was recorded before is safe; this was \
      not recorded. Work on a copy, or connect the disk so that it can be written to.
      """
    case .denied:
      """
      This user has no right to write \(path). What was recorded before is safe; this was not \
      recorded. Ask whoever looks after the computer.
      """
    case .device:
      """
      The disk reports a fault while writing \(path). What was recorded before stands as it was; \
      this was not recorded. Copy the case folder to another disk before going on.
      """
    case .missing, .exists, .notAFolder, .notAFile, .symbolicLink, .tooLarge, .busy, .other:
      """
      \(path) could not be written: \(self). What was recorded before stands as it was; this was \
      not recorded. Try again.
      """
    }
  }
}

extension ReadOnlyReason: CustomStringConvertible {
  package var description: String {
    switch self {
    case .openedForReading:
      "This case was opened for reading only."
    case .closed:
      "This case is closed."
    case .fault(let fault):
      """
      This case is open for reading only, because something in it does not match what was \
      recorded. \(fault) Nothing was changed; look for a copy of that file.
      """
    case .heldByAnother(let pid?, let since?):
      """
      This case is open for reading only: it has been open in another window since \(since) \
      (process \(pid)). Close it there to record here.
      """
    case .heldByAnother:
      """
      This case is open for reading only: another window has it open. Close it there to record \
      here.
      """
    case .rosterUnknown:
      """
      This case is open for reading only: the list of people who can read this case folder is not \
      one that this computer knows. If a member was added elsewhere, ask them; then run \
      "casewright verify".
      """
    case .vaultBusy:
      """
      This case is open for reading only while another window works on the whole case folder. \
      Try again when that has ended.
      """
    case .readOnlyMedia:
      """
      This case is open for reading only: the disk it is on cannot be written to. To record, work \
      on a copy.
      """
    case .notPermitted:
      """
      This case is open for reading only: this user has no right to write in its folder. Ask \
      whoever looks after the computer.
      """
    case .foreignOwner:
      """
      This case is open for reading only: its folder belongs to another user of this computer.
      """
    case .cannotLock(let error):
      """
      This case is open for reading only: \(error.path) could not be locked (\(error)), so two \
      windows could write at once.
      """
    case .uncertain(let error):
      "\(VaultError.uncertain(error))"
    }
  }
}

extension Fault: CustomStringConvertible {
  package var description: String {
    let place = line.map { "\(file), entry \($0)" } ?? file
    return "\(place): \(reason.words)."
  }
}

extension Fault.Reason {
  /// For use after the place and a colon.
  var words: String {
    switch self {
    case .unreadable(let error): "the file could not be read (\(error))"
    case .empty: "the file is empty"
    case .cutOff: "the file ends in the middle of this entry"
    case .notJSON(let error): "not readable as an entry (\(error))"
    case .notCanonical: "not spelt as this program writes it"
    case .notAnEntry(let why): "not an entry of this program (\(why))"
    case .laterFormat(let format): "written by a later release of this program (format \(format))"
    case .otherCase(let id): "belongs to another case (\(id))"
    case .notDecrypted(let why): "the file could not be decrypted (\(why))"
    case .otherVault(let id): "belongs to another case folder (\(id))"
    case .notSigned: "is not signed by a member of this case folder"
    case .rosterUnknown:
      "the list of people who can read this folder is not one this computer knows"
    case .olderThanSeen(let writer):
      "an entry that this computer has seen is missing (writer \(writer)); this may be an older copy"
    case .hashMismatch: "does not match its own check code"
    case .commitmentMismatch: "its content does not match what was recorded"
    case .wrongNumber(let seq): "its number \(seq) does not follow from the entry before it"
    case .missingPredecessor(let writer): "an entry it follows is missing (writer \(writer))"
    case .forked(let seq): "another entry of the same writer has the number \(seq) too"
    }
  }
}
