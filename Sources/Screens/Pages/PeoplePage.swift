import ReviewCore

extension Model {
  /// Everyone in the case, once.
  func peoplePage() -> PageSpec {
    var spec = PageSpec(Wording.people, todo: Wording.peopleTodo, short: Wording.stageShort)
    spec.items = record.listed(\.people).map { id, person in
      .row(
        Row(
          person.name, .open(.form(FormPlace("people.change", about: id))), who: person.agency,
          right: person.role))
    }
    if spec.items.isEmpty { spec.items = [.text(Wording.noPeople)] }
    spec.items += [.gap, row("people.add")]
    return spec
  }
}
