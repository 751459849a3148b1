import StrictJSON

/// Lines of JSON: what is read has one canonical form, and a fault has a place in the text.
enum JSONLineTarget {
  static func run(_ input: [UInt8]) throws(BrokenPromise) {
    guard let lines = try? JSONLines.split(input[...]) else { return }
    for line in lines {
      let value: JSON
      do throws(JSONError) {
        value = try JSON(parsing: line.bytes, startingAt: line.line)
      } catch {
        try BrokenPromise.unless(
          error.place.line == line.line && (1...line.bytes.count + 1).contains(error.place.column),
          "\(error.place) is not in line \(line.line)")
        try BrokenPromise.unless(!"\(error)".isEmpty, "no words")
        continue
      }
      try check(value)
    }
  }

  private static func check(_ value: JSON) throws(BrokenPromise) {
    let canonical = value.canonical
    for form in [canonical, Array(value.indented.utf8)] {
      guard let again = try? JSON(parsing: form) else {
        throw BrokenPromise(description: "what is written is not read")
      }
      try BrokenPromise.unless(again == value, "another value")
      try BrokenPromise.unless(again.canonical == canonical, "two canonical forms")
    }
  }
}
