package import Guidance
import ReviewCore

/// The words of one form: what its page is, what to do there, and how each question is put.
///
/// Names of bodies, roles and papers are tags of the pack in braces; ``filled(by:)`` puts the pack's
/// words for them.
package struct FormWords: Hashable, Sendable {
  /// The form's name, such as `panel.record-view`.
  package var form: String
  /// What the page is, in a word or a few.
  package var title: String
  /// What to do here, in one sentence of at most 76 columns.
  package var todo: String
  /// The same in at most 38 columns.
  package var todoShort: String
  /// The line that records.
  package var record: String
  /// What is told once it is recorded.
  package var recorded: String
  package var fields: [FieldWords]

  init(
    _ form: String, _ title: String, todo: String, short: String, record: String,
    recorded: String, fields: [FieldWords]
  ) {
    self.form = form
    self.title = title
    self.todo = todo
    todoShort = short
    self.record = record
    self.recorded = recorded
    self.fields = fields
  }

  /// The words of a field; made from its id where none are written.
  package func field(_ id: String) -> FieldWords {
    fields.first { $0.id == id } ?? FieldWords(id, FormWords.plain(id))
  }

  /// With the pack's own words in place of the tags.
  package func filled(by terms: Terms) -> FormWords {
    var words = self
    words.title = terms.fillSentence(title)
    words.todo = terms.fillSentence(todo)
    words.todoShort = terms.fillSentence(todoShort)
    words.record = terms.fillSentence(record)
    words.recorded = terms.fillSentence(recorded)
    words.fields = fields.map { $0.filled(by: terms) }
    return words
  }
}

/// The words of one question of a form.
package struct FieldWords: Hashable, Sendable {
  package var id: String
  /// At most 26 columns, with the pack's words filled in.
  package var label: String
  /// One short line for when the field has the focus: an example, or what it is for.
  package var hint: String?
  /// The item of the pack whose text and source explain the question.
  package var about: String?
  /// How many rows a text box has.
  package var lines: Int
  /// The whole question, where the label alone is not enough to be read out or asked by line.
  package var question: String?

  init(
    _ id: String, _ label: String, hint: String? = nil, about: String? = nil, lines: Int = 3,
    question: String? = nil
  ) {
    self.id = id
    self.label = label
    self.hint = hint
    self.about = about
    self.lines = lines
    self.question = question
  }

  /// With the pack's own words in place of the tags.
  package func filled(by terms: Terms) -> FieldWords {
    var words = self
    words.label = terms.fillSentence(label)
    words.hint = hint.map(terms.fillSentence)
    words.question = question.map(terms.fillSentence)
    return words
  }
}

extension FormWords {
  /// The words of a form; made from its name and its fields' ids where none are written, so that
  /// nothing on a page is ever blank.
  package static func words(for form: String) -> FormWords {
    if let words = written[form] { return words }
    let title = plain(String(form.drop { $0 != "." }.dropFirst()))
    return FormWords(
      form, title.isEmpty ? plain(form) : title, todo: "Write down what is to be recorded.",
      short: "Write down what is to be recorded.", record: "Record", recorded: "Recorded.",
      fields: (CaseRecord.form(form)?.fields ?? []).map { FieldWords($0.id, plain($0.id)) })
  }

  /// Every form's own words, by its name.
  static let written: [String: FormWords] = Dictionary(
    [
      folders,
      papers,
      caseFile,
      keeping,
      guidance,
      people,
      questions,
      stages,
      referral,
      safety,
      agencies,
      panel,
      views,
      log,
      meetingActions,
      decision,
      commissioning,
      scrPanel,
      terms,
      keyQuestions,
      agencyWork,
      participants,
      contacts,
      processes,
      liaison,
      disclosures,
      otherBoards,
      chronology,
      problems,
      checklists,
      events,
      invitations,
      eventDays,
      uninvited,
      eventRisks,
      eventRemarks,
      eventCalls,
      report,
      signOff,
      contracts,
      reportParts,
      media,
      publication,
      actions,
      learning,
      requests,
      closing,
      asking,
      notices,
    ]
    .joined()
    .map { ($0.form, $0) },
    uniquingKeysWith: { first, _ in first })

  /// An id as words: "how-known" is "How known".
  static func plain(_ id: String) -> String {
    let words = id.map { $0 == "-" || $0 == "." ? " " : $0 }
    guard let first = words.first else { return id }
    return first.uppercased() + String(words.dropFirst())
  }
}
