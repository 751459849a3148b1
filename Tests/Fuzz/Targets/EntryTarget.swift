@testable import Vault

/// A line of a segment: what is accepted is written back byte for byte, and its hash holds.
enum EntryTarget {
  static let caseID = "caseaaaaaa"

  static func run(_ input: [UInt8]) throws(BrokenPromise) {
    let entry: Entry
    do throws(Fault.Reason) {
      entry = try Entry(line: input, number: 1, of: caseID)
    } catch {
      return try BrokenPromise.unless(!error.words.isEmpty, "no words")
    }
    try BrokenPromise.unless(entry.line.dropLast().elementsEqual(input), "written otherwise")
    try BrokenPromise.unless(entry.caseID == caseID && entry.seq > 0, "another case's")
    let redacted = try? Entry(line: entry.redacted.line.dropLast(), number: 1, of: caseID)
    try BrokenPromise.unless(redacted?.hash == entry.hash, "a redaction changes the hash")
  }
}
