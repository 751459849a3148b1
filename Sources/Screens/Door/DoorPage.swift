/// The page at the door of a case folder: before anything of it can be read.
///
/// It looks like the other pages: where this is, what to do, the keys. What is secret never comes
/// here; the page only says how long it is and where it is shown.
package struct DoorPage: Hashable, Sendable {
  /// What the person is asked for.
  package enum Ask: Hashable, Sendable {
    case nothing
    /// Something that is typed unseen: so many characters stand there.
    case unseen(label: String, characters: Int)
    /// Something that is typed and seen: the name of a file.
    case seen(label: String, text: String)
    /// One of several lines.
    case choice([String], at: Int)
  }

  /// Line 1: the folder.
  package var place: String
  /// Line 2: what to do.
  package var todo: String
  package var ask: Ask
  /// How many characters are shown that must not be kept in memory.
  package var shownOnce: Int
  package var text: [String]
  /// One short sentence above the keys: what came of the last try.
  package var notice: String
  package var keys: [Key]

  /// A key with what it does, for the last line.
  package struct Key: Hashable, Sendable {
    package var label: String
    package var does: String

    package init(_ label: String, _ does: String) {
      self.label = label
      self.does = does
    }
  }

  package init(
    place: String, todo: String, ask: Ask = .nothing, shownOnce: Int = 0, text: [String] = [],
    notice: String = "", keys: [Key]
  ) {
    self.place = place
    self.todo = todo
    self.ask = ask
    self.shownOnce = shownOnce
    self.text = text
    self.notice = notice
    self.keys = keys
  }
}
