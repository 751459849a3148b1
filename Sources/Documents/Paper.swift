package import Guidance
package import ReviewCore

/// A paper as it is to be read: Markdown, and what it is written as.
package struct Paper: Hashable, Sendable {
  package let title: String
  /// As Markdown, with the marking and the check code.
  package let markdown: String
  /// What it shows as not recorded, in words.
  package let holes: [String]
  private let form: PageForm
  private let body: Markdown

  /// In pages, a form feed between them.
  package var text: String { PlainText.write(body, on: form) }
  /// One file that needs nothing else.
  package var html: String { HTML.write(body, on: form) }
  /// What another program makes a document of.
  package var plainHTML: String { HTML.plain(body, on: form) }
  package var isLandscape: Bool { form.isLandscape }

  /// Writes a paper from a record, with the record's past: who was once called otherwise is not named
  /// by that either where names are left out.
  ///
  /// - Parameter isForOutside: It goes to a family, a young person, a court or the press: nothing in
  ///   it may be missing, and it carries no check code.
  package init(
    _ order: PaperOrder, from history: History, under guidance: Guidance,
    by templates: TemplateSet, isForOutside: Bool = false
  ) throws(PaperProblem) {
    let record = history.record
    let needs = record.needs(of: order.kind, about: order.about)
    if let about = order.about, record.subject(of: order.kind, named: about) == nil {
      throw .noSuchSubject(about)
    }
    if let all = needs.first(where: \.isAll) { throw .nothingYet(all) }
    let title =
      guidance.item(order.kind.item, in: PaperKind.list)?.label
      ?? order.kind.rawValue.replacing("-", with: " ")
    let setting = Setting(
      record: record, guidance: guidance,
      naming: Naming(history, anonymised: order.isAnonymised, under: guidance),
      correctedLog: history.correctedLog)
    let tree = PaperTree.branch.value(PaperTree(order: order, title: title), setting)
    let written = try Self.write(order.kind.rawValue, tree, PaperTree.branch.shape, templates)
    if isForOutside, !written.holes.isEmpty { throw .holes(written.holes) }

    let details = record.caseFile.details
    let end = End(
      code: isForOutside ? "" : order.checkCode,
      letters: Letters.explained(in: written.markdown, guidance))
    let ended = try Self.write(
      "end", End.branch.value(end, setting), End.branch.shape, templates)
    self.title = title
    holes = written.holes
    let text = Self.tidy(written.markdown + "\n" + ended.markdown)
    body = Markdown(text)
    let names = [details.reference, details.name].filter { !$0.isEmpty }.joined(separator: " ")
    form = PageForm(
      marking: details.marking, foot: "\(names) · \(title)", title: "\(names): \(title)",
      isLandscape: order.kind.isLandscape)
    let marking =
      details.marking.isEmpty
      ? "" : "**\(MarkdownText.escaped(details.marking, after: "**"))**\n"
    markdown = [marking, text, marking].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func write(
    _ name: String, _ tree: Value, _ shape: Shape, _ templates: TemplateSet
  ) throws(PaperProblem) -> (markdown: String, holes: [String]) {
    let read: [String: Template]
    do throws(TemplateFaults) {
      read = try templates.with(name)
    } catch {
      throw .templates(error)
    }
    var check = TemplateCheck(read)
    check.check(name, against: shape)
    if !check.faults.isEmpty { throw .templates(TemplateFaults(faults: check.faults)) }
    var writer = TemplateWriter(read)
    writer.write(name, tree)
    return (writer.markdown, writer.holes)
  }

  /// One empty line between blocks, however many sections between them wrote nothing.
  private static func tidy(_ markdown: String) -> String {
    var tidy = ""
    var isEmpty = true
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = Wrap.trimmed(String(line))
      if text.isEmpty, isEmpty { continue }
      isEmpty = text.isEmpty
      tidy += text + "\n"
    }
    return tidy
  }
}

extension Paper {
  /// What is wrong with the template of a kind, every one in it included.
  package static func faults(
    of kind: PaperKind, _ templates: TemplateSet
  ) -> [TemplateFault] {
    var faults: [TemplateFault] = []
    for (name, shape) in [(kind.rawValue, PaperTree.branch.shape), ("end", End.branch.shape)] {
      do throws(TemplateFaults) {
        var check = TemplateCheck(try templates.with(name))
        check.check(name, against: shape)
        faults += check.faults
      } catch {
        faults += error.faults
      }
    }
    return faults
  }
}

/// What stands at the end of a paper, and follows from the rest of it.
private struct End: Sendable {
  var code: String
  var letters: [Item]

  static let branch = Branch<End>(
    .text("check-code") { end, _ in
      end.code.isEmpty ? nil : Letters.grouped(end.code)
    }, .flag("has-letters") { end, _ in !end.letters.isEmpty },
    .list("letters", PackItem.branch) { end, _ in end.letters })
}

/// Short names that a paper explains once.
enum Letters {
  static let list = "abbreviations"

  /// The short names of the guidance's list that stand in a text, as whole words.
  static func explained(in text: String, _ guidance: Guidance) -> [Item] {
    let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    return guidance[list].filter { words.contains($0.label) || words.contains($0.label + "s") }
  }

  /// A code in groups of four, as it is read aloud.
  static func grouped(_ code: String) -> String {
    let letters = Array(code)
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
  }
}
