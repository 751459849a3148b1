/// A template: Markdown with tags of Mustache in it.
///
/// Of Mustache it has `{{name}}`, `{{a.b}}`, `{{.}}`, sections `{{#name}}`, inverted sections
/// `{{^name}}`, comments and partials `{{> name}}`, and nothing that computes. It is strict where
/// Mustache is not: every name must be in the tree (``check(_:against:)``), and what the tree has
/// and the record has not is written as not recorded. In the words of the template itself,
/// `{independent-chair}` stands for the guidance's own word, and `{Independent-chair}` for the
/// same at the head of a sentence.
///
/// Our own, because swift-mustache imports the whole of Foundation (a static program grows from
/// 7 MB to 59 MB and starts later), looks values up by reflection, and writes nothing for a name
/// that is not there.
struct Template: Hashable, Sendable {
  indirect enum Node: Hashable, Sendable {
    case words(String)
    case value(Name)
    case section(Name, [Node])
    case inverted(Name, [Node])
    /// Another template, on a line of its own or within one.
    case partial(String, line: Int, isAlone: Bool)
  }

  /// A name with where it stands.
  struct Name: Hashable, Sendable {
    /// `a.b` in its parts; none for `{{.}}`.
    let path: [String]
    let line: Int

    var written: String { path.isEmpty ? "." : path.joined(separator: ".") }
  }

  let file: String
  let nodes: [Node]
}
