package import StrictJSON

/// Everything that is wrong with a pack.
///
/// Nothing of the pack is used then.
package struct PackFaults: Error, Hashable, Sendable {
  /// By file, then line.
  ///
  /// Never empty.
  package let faults: [PackFault]
}

/// One thing that is wrong with a pack, and where.
package struct PackFault: Hashable, Sendable {
  /// The path within the pack.
  package let file: String

  /// From 1; 1 where the whole file is meant.
  package let line: Int

  /// The value that is wrong, or that lacks something.
  package let path: JSONPath

  package let problem: Problem

  package enum Problem: Hashable, Sendable {
    /// The pack names a file that is not there.
    case missingFile
    /// A list's file that the pack does not name.
    case unlistedFile
    /// A list that no group has and no item leads to.
    case unreachedList
    /// An overlay's file for a list that the pack has not.
    case noSuchList
    /// A file that has no place in an overlay.
    case strayFile
    /// Not JSON as we read it.
    case unparsable(JSONError)
    /// A text where a number belongs, and the like.
    case wrongKind(wanted: String)
    case unknownKey(String, known: [String])
    case missingKey(String)
    /// An item without source, or a source without document or section.
    case missingSource
    /// A value that is not one of those allowed, or not of the form asked for.
    case wrongValue(String, wanted: String)
    case duplicateID(String, first: String)
    /// An id or number that nothing in the pack answers to.
    case danglingReference(String, wanted: String)
    /// A list that holds more or fewer items than it says.
    case wrongCount(stated: Int, found: Int)
    /// A `{tag}` that the pack has no words for.
    case unknownTerm(String)
  }
}

extension PackFault.Problem {
  /// The fault's name in the catalogue of errors.
  package var name: String {
    switch self {
    case .missingFile: "missing-file"
    case .unlistedFile: "unlisted-file"
    case .unreachedList: "unreached-list"
    case .noSuchList: "no-such-list"
    case .strayFile: "stray-file"
    case .unparsable: "unparsable-file"
    case .wrongKind: "wrong-kind"
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .missingSource: "missing-source"
    case .wrongValue: "wrong-value"
    case .duplicateID: "duplicate-id"
    case .danglingReference: "dangling-reference"
    case .wrongCount: "wrong-count"
    case .unknownTerm: "unknown-term"
    }
  }
}

extension PackFault: CustomStringConvertible {
  /// Name, place and sentence: `lists/roles.json:12: unknown-key: …`.
  package var description: String { "\(file):\(line): \(problem.name): \(sentence)" }

  /// What is wrong and what to do, without the place.
  package var sentence: String {
    switch problem {
    case .missingFile:
      "The pack names this file, and it is not there. Add it, or take its name out."
    case .unlistedFile:
      "The pack does not name this list. Add its name to “lists” in pack.json, or remove the file."
    case .unreachedList:
      "Nobody could come to this list. Add its name to one of the “groups” in pack.json."
    case .noSuchList:
      "The guidance set has no list of this name. An overlay changes lists and makes none."
    case .strayFile:
      "An overlay is overlay.json and files named lists/NAME.json. Move this one, or rename it."
    case .unparsable(let error):
      "This is not JSON as packs are written: \(error)"
    case .wrongKind(let wanted):
      "\(path) must be \(wanted)."
    case .unknownKey(let key, let known):
      "There is no key “\(key)” here. Known: \(known.joined(separator: ", "))."
    case .missingKey(let key):
      "The key “\(key)” is missing in \(path)."
    case .missingSource:
      "\(path) does not say where it comes from. Give its source: document and section."
    case .wrongValue(let value, let wanted):
      "\(path) is “\(value)” and must be \(wanted)."
    case .duplicateID(let id, let first):
      "The id “\(id)” stands already at \(first). Every id stands once in a pack."
    case .danglingReference(let reference, let wanted):
      "\(path) points at “\(reference)”, which is not \(wanted)."
    case .wrongCount(let stated, let found):
      "The list says it has \(stated) items and has \(found)."
    case .unknownTerm(let tag):
      "The pack has no words for {\(tag)}. Add them to “terms” in pack.json, or correct the tag."
    }
  }
}

extension PackFaults: CustomStringConvertible {
  /// One line for each fault, after one that says what it means.
  package var description: String {
    let head =
      faults.count == 1
      ? "The guidance set was not loaded: it has a fault."
      : "The guidance set was not loaded: it has \(faults.count) faults."
    return ([head] + faults.map(\.description)).joined(separator: "\n")
  }
}
