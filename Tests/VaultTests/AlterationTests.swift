import StrictJSON
import Testing

@testable import Vault

/// Somebody who has the folder and its recipients, but no member's signing key, changes it: each way
/// there is, on each field of each entry.
@Suite("Alterations are noticed")
struct AlterationTests {
  private func lines(_ scratch: ScratchVault, _ path: String) throws -> [JSONObject] {
    let lines = try JSONLines.split(try scratch.plain(path)[...])
    return try lines.compactMap { try JSON(parsing: $0.bytes).object }
  }

  private func text(_ lines: [JSONObject]) -> [UInt8] {
    lines.flatMap { JSON.object($0).canonical + [UInt8(ascii: "\n")] }
  }

  /// As an insider would: the check codes that need no key are put right.
  private func mended(_ line: JSONObject) -> JSONObject {
    var line = line
    if let content = line["content"], let salt = line["salt"]?.string.flatMap({ Base64.decode($0) })
    {
      line["commitment"] = .string(Digest.hex(Digest.sha256(salt + content.canonical)))
    }
    var head = line
    for key in ["content", "hash", "salt", "signature"] { head[key] = nil }
    line["hash"] = .string(Digest.hex(Digest.sha256(JSON.object(head).canonical)))
    return line
  }

  private func isNoticed(_ scratch: ScratchVault, _ id: String) throws -> Bool {
    try scratch.read(id).verified().faults.isEmpty == false
  }

  @Test("every field of every entry, altered, taken out or of another kind, codes put right or not")
  func fields() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two", "three"])
    let path = try scratch.segment(of: id)
    let whole = try lines(scratch, path)
    #expect(try !isNoticed(scratch, id))
    var tried = 0
    for place in whole.indices {
      for key in whole[place].keys {
        let value = whole[place][key]
        let others: [JSON?] = [
          nil, .null, 7, "x", value?.string.map { .string($0 + "a") }, ["writerzzzz": "00"], [:],
          value?.integer.map { .integer($0 + 1) },
        ]
        for other in others where other != value {
          for mends in [false, true] {
            var changed = whole
            changed[place][key] = other
            if mends, !["hash", "signature"].contains(key) {
              changed[place] = mended(changed[place])
            }
            if changed == whole { continue }
            try scratch.reseal(text(changed), to: path)
            tried += 1
            #expect(try isNoticed(scratch, id), "\(key) of \(place): \(String(describing: other))")
          }
        }
      }
    }
    // Without content and salt an entry is one that was redacted: only the record can say whether it was.
    print("alterations of fields: \(tried)")
  }

  @Test("entries taken out, swapped, doubled with a change, and moved to another case or folder")
  func entries() throws {
    let scratch = try ScratchVault()
    let id = try scratch.caseWith(["one", "two", "three"])
    let other = try scratch.caseWith(["elsewhere", "there"])
    let path = try scratch.segment(of: id)
    let whole = try lines(scratch, path)
    let foreign = try lines(scratch, try scratch.segment(of: other))
    func noticed(_ lines: [JSONObject]) throws -> Bool {
      try scratch.reseal(text(lines), to: path)
      return try isNoticed(scratch, id)
    }
    for place in whole.indices.dropLast() {
      var without = whole
      without.remove(at: place)
      #expect(try noticed(without))
      // The order of lines is no statement; the numbers and hashes are.
      var swapped = whole
      swapped.swapAt(place, place + 1)
      #expect(try !noticed(swapped))
      for key in ["prev", "seq", "writer", "at", "hash"] {
        var exchanged = whole
        exchanged[place][key] = whole[place + 1][key]
        exchanged[place + 1][key] = whole[place][key]
        if exchanged != whole { #expect(try noticed(exchanged), "\(key)") }
      }
    }
    var doubled = whole[1]
    doubled["content"] = "another two"
    #expect(try noticed(whole + [mended(doubled)]))
    #expect(try noticed(whole + foreign))
    #expect(try noticed(foreign))
    #expect(try !noticed(whole + whole))

    // A whole case of another vault, sealed to our members.
    let stranger = try ScratchVault()
    let theirs = try stranger.caseWith(["forged"])
    var forged = try lines(stranger, try stranger.segment(of: theirs))
    #expect(try noticed(forged))
    forged[0]["case"] = .string(id)
    #expect(try noticed([mended(forged[0])]))
    forged[0]["vault"] = .string(scratch.vault.id)
    forged[0]["by"] = .string(scratch.vault.me.id)
    #expect(try noticed([mended(forged[0])]))
  }
}
