import ReviewCore

/// What a form begins with: what is recorded already, where the form says it again; else nothing.
///
/// No answer is chosen for anybody.
enum Prefill {
  static func answers(for place: FormPlace, _ record: CaseRecord) -> Answers {
    guard let form = Form.named(place.form),
      let standing = record.standing(place.form, about: place.about, settled: place.preset)
    else { return Answers() }
    return Answers(stored: standing, on: form)
  }
}
