import Guidance
import ReviewCore

extension Model {
  /// What was learned, who heard of it and what came of it.
  func learningPage() -> PageSpec {
    let learning = record.learning
    return stagePage(
      "learning",
      [
        checklistRow("learning-ways"), checklistRow("learning-assurance"),
        .heading(Wording.staffHeard),
        row("learning.share-draft", done: learning.sharings.last?.day?.written),
        row("learning.send-questionnaires", done: learning.questionnaires.last?.day?.written),
        row("learning.take-in-feedback", done: learning.feedback.last?.day?.written),
        registerRow("confirmations"), .heading(Wording.afterwards),
        registerRow("actions"),
        row("learning.choose-statements", done: learning.choices.last?.day?.written),
        row("learning.make-case-study", done: learning.caseStudies.last?.title),
        row("learning.link-change", done: learning.links.last?.day?.written),
        row("learning.report-yearly", done: learning.reports.last.map { Wording.year($0.year) }),
        markersRow(),
      ])
  }

  func markersRow() -> PageItem {
    let said = Set(record.listed(\.markers).map(\.item.question)).count
    return .row(Row(Wording.markers, .open(.markers), right: said == 0 ? "" : "\(said)"))
  }

  /// The eighteen markers, with how many of their questions something is said of.
  func markersPage() -> PageSpec {
    var spec = PageSpec(Wording.markers, todo: Wording.markersTodo, short: Wording.markersShort)
    spec.guidance = "marker-1"
    let said = Set(record.listed(\.markers).map(\.item.question))
    spec.items = zip(guidance["quality-markers"], MarkerJudgement.lists).map { marker, list in
      let questions = guidance[list]
      let answered = questions.count { said.contains($0.id) }
      return .row(
        Row(
          marker.label, .open(.marker(list)), mark: Width.pad("\(marker.number)", to: 2),
          right: Wording.settled(answered, of: questions.count), detail: [marker.text]))
    }
    return spec
  }

  /// One marker: its statement, in both editions where there are two, and its questions.
  func markerPage(_ list: String) -> PageSpec {
    let index = MarkerJudgement.lists.firstIndex(of: list)
    let markers = guidance["quality-markers"]
    let marker = index.flatMap { markers.indices.contains($0) ? markers[$0] : nil }
    var spec = PageSpec(
      marker?.label ?? list, todo: Wording.markerTodo, short: Wording.markerShort)
    spec.guidance = marker?.id
    if let marker { spec.items.append(.text(marker.text, .muted)) }
    if let other = marker?.otherEdition {
      spec.items.append(.text("\(Wording.otherEdition): \(other)", .muted))
    }
    spec.items.append(.gap)
    spec.commands = [.nextOpen, .onlyOpen]
    let judgements = record.listed(\.markers)
    for (index, question) in guidance[list].enumerated() {
      let latest = judgements.last { $0.item.question == question.id }
      if place.onlyOpen, latest != nil { continue }
      let form =
        latest.map { FormPlace("markers.change", about: $0.id, preset: ["question": question.id]) }
        ?? FormPlace("markers.add", preset: ["question": question.id])
      spec.items.append(
        .row(
          Row(
            question.label, .open(.form(form)), mark: latest == nil ? Mark.toCome : Mark.done,
            right: latest?.item.day?.written ?? "",
            detail: [question.text, latest?.item.judgement ?? ""].filter { !$0.isEmpty }
          ).numbered(index + 1, isOpen: latest == nil)))
    }
    return spec
  }
}
