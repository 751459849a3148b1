import Glibc
import Guidance
import ReviewCore
import StrictJSON
import Testing

@testable import Screens

@Suite("The words of the forms")
struct FormWordsTests {
  private static let forms = CaseRecord.forms.map(\.name)
  private let all = FormWordsTests.forms.map { FormWords.words(for: $0) }

  @Test("every form has words of its own, and no words are left over")
  func everyForm() {
    let folder = FolderForms.all.map(\.name) + [PaperForms.write.name]
    #expect(Set(FormWords.written.keys) == Set(Self.forms + folder))
    #expect(FormWords.written.allSatisfy { $0 == $1.form })
  }

  @Test("every field has words of its own, in the order it is asked", arguments: forms)
  func everyField(name: String) throws {
    let form = try #require(CaseRecord.form(name))
    #expect(FormWords.words(for: name).fields.map(\.id) == form.fields.map(\.id))
  }

  @Test("nothing is blank, and no two questions of a form have the same label", arguments: forms)
  func nothingBlank(name: String) {
    let words = FormWords.words(for: name)
    #expect(words.texts.allSatisfy { !$0.text.allSatisfy(\.isWhitespace) })
    #expect(Set(words.fields.map(\.label)).count == words.fields.count)
  }

  @Test("everything fits where it is shown, with the shipped pack's words", arguments: forms)
  func lengths(name: String) throws {
    let pack = try ShippedPack.guidance.get()
    let words = FormWords.words(for: name).filled(by: pack.terms)
    #expect(words.title.count <= 36)
    #expect(words.todo.count <= 76)
    #expect(words.todoShort.count <= 38)
    #expect(words.record.count <= 36)
    #expect(words.recorded.count <= 38)
    for field in words.fields {
      #expect(field.label.count <= 26, "\(field.id): \(field.label)")
      // What is left beside the longest label at 80 columns.
      #expect((field.hint ?? "").count <= 48, "\(field.id): \(field.hint ?? "")")
      #expect((field.question ?? "").count <= 90, "\(field.id): \(field.question ?? "")")
      #expect((2...6).contains(field.lines))
    }
  }

  @Test("a view's answers stand on one line at 80 columns")
  func roundTable() throws {
    let pack = try ShippedPack.guidance.get()
    let form = "panel.record-view"
    let labels = FormWords.words(for: form).filled(by: pack.terms).fields.map(\.label.count)
    let answers = ["yes", "no", "unsure", "gives-no-view"]
      .map { pack.fill(FormWords.choice($0, field: "review", form: form)).count + 7 }
    #expect(3 + (labels.max() ?? 0) + 2 + answers.reduce(0, +) <= 80)
  }

  @Test("every tag and every item referred to is in the shipped pack")
  func tags() throws {
    let pack = try ShippedPack.guidance.get()
    for (place, text) in everyText {
      #expect(pack.terms.unknownTags(in: text).isEmpty, "\(place): \(text)")
    }
    for words in all {
      for field in words.fields {
        guard let about = field.about else { continue }
        #expect(pack.item(about) != nil, "\(words.form) \(field.id): \(about)")
      }
    }
  }

  @Test("names of bodies, roles and papers are left to the pack")
  func namesAreThePacks() throws {
    let terms = try ShippedPack.guidance.get().terms
    let names = terms.tags.compactMap { terms[$0] } + ["LSCB", "SCR"]
    for (place, text) in everyText {
      let plain = text.withoutTags
      for name in names where plain.contains(name) {
        Issue.record("\(place) names \"\(name)\": \(text)")
      }
    }
  }

  @Test("nobody is called only the chair, the panel or the guide; nothing is exclaimed")
  func houseWords() {
    for (place, text) in everyText {
      let plain = " " + text.withoutTags.lowercased() + " "
      for word in ["the chair", "the panel", "the guide ", "late", "missing", "failed", "!"] {
        let found =
          word.allSatisfy(\.isLetter)
          ? plain.split { !$0.isLetter }.contains { $0 == word } : plain.contains(word)
        #expect(!found, "\(place): \(text)")
      }
    }
  }

  @Test("every closed answer has words, and the answers of a question differ", arguments: forms)
  func closedAnswers(name: String) throws {
    let form = try #require(CaseRecord.form(name))
    for field in form.fields {
      let ids = field.kind.ownAnswers
      let words = ids.map { FormWords.choice($0, field: field.id, form: name) }
      #expect(Set(words).count == ids.count, "\(field.id)")
      for id in ids {
        let written =
          FormWords.choicesOfField["\(name) \(field.id)"]?[id] ?? FormWords.choices[id]
        #expect(written != nil, "\(field.id): \(id)")
      }
    }
  }

  @Test("no words are kept for an answer that nobody can give")
  func noIdleAnswers() {
    let offered = (CaseRecord.forms + [PaperForms.write]).flatMap { form in
      form.fields.flatMap { field in
        field.kind.ownAnswers.map { (place: "\(form.name) \(field.id)", id: $0) }
      }
    }
    // A flag is asked as yes and no, in whichever form it stands.
    #expect(Set(FormWords.choices.keys).subtracting(["yes", "no"] + offered.map(\.id)).isEmpty)
    for (place, words) in FormWords.choicesOfField {
      let ids = offered.filter { $0.place == place }.map(\.id)
      #expect(Set(words.keys).subtracting(ids).isEmpty, "\(place)")
    }
  }

  @Test("every kind of event has a phrase of its own, and no phrase is left over")
  func everyEvent() throws {
    #expect(Set(EventWords.written.keys) == Set(CaseRecord.eventKinds))
    let terms = try ShippedPack.guidance.get().terms
    let phrases = CaseRecord.eventKinds.map { terms.fillSentence(EventWords.sentence($0)) }
    #expect(Set(phrases).count == phrases.count)
    for phrase in phrases {
      #expect((1...48).contains(phrase.count), "\(phrase)")
      #expect(phrase.first?.isUppercase == true && phrase.last != ".", "\(phrase)")
    }
  }

  @Test("what nobody wrote words for is still said in words")
  func defaults() {
    let words = FormWords.words(for: "panel.some-new-thing")
    #expect(words.title == "Some new thing")
    #expect(words.field("how-known").label == "How known")
    #expect(words.texts.allSatisfy { !$0.text.isEmpty })
    #expect(FormWords.words(for: "odd").title == "Odd")
    #expect(FormWords.choice("not-heard-of", field: "x", form: "y") == "not heard of")
    #expect(EventWords.sentence("panel.moved-on") == "Panel moved on")
  }

  @Test("an answer takes the words of its question before the general ones")
  func choicesOfAQuestion() {
    #expect(
      FormWords.choice("not-agreed", field: "agreed", form: "signoff.agree") == "members differ")
    #expect(FormWords.choice("not-agreed", field: "agreed", form: "other") == "not agreed")
    #expect(FormWords.choice("scr", field: "kind", form: "panel.choose-kind") == "{scr}")
  }

  /// Everything these files say, each with where it stands.
  private var everyText: [(place: String, text: String)] {
    all.flatMap(\.texts)
      + FormWords.choices.map { ("choice \($0)", $1) }
      + FormWords.choicesOfField.flatMap { place, words in words.map { (place, $0.value) } }
      + EventWords.written.map { ("event \($0)", $1) }
  }
}

extension FormWords {
  fileprivate var texts: [(place: String, text: String)] {
    [title, todo, todoShort, record, recorded].map { (form, $0) }
      + fields.flatMap { field in
        [field.label, field.hint, field.question].compactMap { $0 }
          .map { ("\(form) \(field.id)", $0) }
      }
  }
}

extension Field.Kind {
  /// The answers of our own it offers; those of the pack have the pack's words.
  fileprivate var ownAnswers: [String] {
    switch self {
    case .choice(.these(let ids)), .several(.these(let ids)): ids
    default: []
    }
  }
}

extension String {
  var withoutTags: String {
    var plain = ""
    var depth = 0
    for character in self {
      if character == "{" { depth += 1 }
      if depth == 0 { plain.append(character) }
      if character == "}" { depth -= 1 }
    }
    return plain
  }
}

/// The pack as it is shipped, read from the repository.
private enum ShippedPack {
  static let guidance = Result { try read() }

  private static let folder = "Resources/guidance/working-together-2015"

  private static func read() throws -> Guidance {
    let manifest = try file("pack.json")
    let lists = try JSON(parsing: manifest.bytes).object?["lists"]?.array ?? []
    let files = try lists.compactMap(\.string).map { try file("lists/\($0).json") }
    return try Guidance.load(files: [manifest, file("threshold.json")] + files)
  }

  private static func file(_ path: String) throws -> PackFile {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let stream = try #require(fopen("/\(root)/\(folder)/\(path)", "rb"), "no \(path)")
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF {
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return PackFile(path: path, bytes: bytes)
  }
}
