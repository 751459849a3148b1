import Guidance
import ReviewCore

extension Model {
  /// What the press is told, when and by whom.
  func mediaPage() -> PageSpec {
    let media = record.media
    var spec = PageSpec(Wording.media, todo: Wording.mediaTodo, short: Wording.mediaShort)
    spec.guidance = "media-strategy"
    spec.items = [
      row(
        "media.plan",
        done: media.strategy.map { $0.day?.written ?? Wording.recorded })
    ]
    for statement in media.statements {
      spec.items.append(
        .row(
          Row(
            Wording.statement(statement.version),
            .open(
              .form(
                FormPlace("media.agree-statement", preset: ["version": statement.version]))),
            mark: Mark.done, right: Wording.agreedBy(media.agencies(for: statement.version)))))
    }
    spec.items.append(row("media.write-statement"))
    spec.items += media.speakers.map { speaker in
      .row(
        Row(
          name(speaker.person),
          .open(.form(FormPlace("media.name-speaker", preset: ["person": speaker.person]))),
          mark: Mark.done,
          right: speaker.speaksAs.compactMap { guidance.item($0)?.label }.joined(separator: ", ")))
    }
    spec.items.append(row("media.name-speaker"))
    for task in Media.Task.allCases {
      guard let nominee = media.nominee(for: task) else { continue }
      let words = FormWords.choice(task.rawValue, field: "task", form: "media.nominate")
      spec.items.append(.labelled(name(nominee.person), guidance.fill(words)))
    }
    spec.items += [
      row("media.nominate"), registerRow("enquiries"), .gap,
      checklistRow("media-coverage-likely"), checklistRow("media-general"),
    ]
    return spec
  }
}
