@testable import Vault

/// A case sent from elsewhere, once decrypted: read within its limits or refused, never taken in with
/// a fault.
enum ParcelTarget {
  static func run(_ input: [UInt8]) throws(BrokenPromise) {
    let parcel: CaseParcel
    do throws(VaultError) {
      parcel = try CaseParcel(plain: input)
    } catch {
      guard case .notImportable = error else {
        throw BrokenPromise(description: "\(error)")
      }
      return
    }
    try BrokenPromise.unless(
      parcel.entries.allSatisfy { $0.caseID == parcel.caseID }, "another case's entry")
    try BrokenPromise.unless(
      parcel.entries.allSatisfy { $0.isSigned(by: parcel.description.signers(of: $0.by)) },
      "an entry that nobody signed")
    try BrokenPromise.unless(
      parcel.files.keys.allSatisfy { $0.utf8.count == 64 && !$0.contains("/") }, "a path")
  }
}
