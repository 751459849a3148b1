package import StrictJSON

/// One entry of the record as the core sees it: what was recorded in one commit.
package struct JournalEntry: Hashable, Sendable {
  /// Its place in the order of the record, from 1.
  package var number: Int
  /// Ten characters that name it.
  package var code: String
  package var at: String
  /// The member at the keyboard.
  package var by: String
  /// Null where it was taken out.
  package var content: JSON
  /// The numbers of the entries before it, ascending, that its writer had not seen: recorded
  /// elsewhere at the time.
  package var unseen: [Int]
  /// The number of an entry it follows that bears a later time: the clock of a computer had run back.
  package var ranBackFrom: Int?

  package init(
    number: Int, code: String, at: String, by: String, content: JSON, unseen: [Int] = [],
    ranBackFrom: Int? = nil
  ) {
    self.number = number
    self.code = code
    self.at = at
    self.by = by
    self.content = content
    self.unseen = unseen
    self.ranBackFrom = ranBackFrom
  }

  /// The form of the command it came from.
  var form: String? { content.object?["do"]?.string }

  /// The number an entry has here that this entry calls by the number it had for its writer.
  ///
  /// The order of what a writer had seen is the same here; the unseen only stands between.
  func current(_ number: Int) -> Int {
    var number = number
    for missed in unseen {
      if missed > number { break }
      number += 1
    }
    return number
  }
}
