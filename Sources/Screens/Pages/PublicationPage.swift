import Guidance
import ReviewCore

extension Model {
  /// Publication: arranged, published or not, and decided on again.
  func publicationPage() -> PageSpec {
    let publication = record.publication
    var items = [
      row(
        "publication.prepare",
        done: publication.preparation.map { $0.day?.written ?? Wording.recorded }),
      row("publication.arrange", done: publication.arrangement?.planned?.written),
      row("publication.send-copies", done: publication.copies.last?.to),
      row("signoff.agree-response", done: record.signOff.responses.last?.day?.written),
    ]
    switch publication.phase {
    case .open, .arranged: items += [row("publication.publish"), row("publication.not-publish")]
    case .published, .notPublished: items.append(row("publication.reopen"))
    }
    if publication.published != nil {
      items.append(row("publication.take-down", done: publication.removal?.day?.written))
    }
    items += [
      .row(Row(Wording.media, .open(.media), right: record.media.statement?.version ?? "")),
      registerRow("requests"),
    ]
    return stagePage("publication", items + settledPublication())
  }

  /// What was decided on publication, and what was decided before it.
  private func settledPublication() -> [PageItem] {
    let publication = record.publication
    var items: [PageItem] = []
    if let published = publication.published {
      items += [.gap, .heading(Wording.publishedAt)]
      if let removed = publication.removal?.day {
        items.append(.text(Wording.takenDown(removed.written)))
      } else if let until = record.websiteUntil(under: guidance) {
        items.append(.text(Wording.onWebsite(until: until.written)))
      }
      items += said(published, form: "publication.publish")
    }
    if let decision = publication.notPublished {
      items += [.gap, .heading(Wording.notPublished)]
      items += said(decision, form: "publication.not-publish")
    }
    guard let reopening = publication.reopenings.last else { return items }
    items += [.gap, .heading(Wording.before)]
    let published = publication.published == nil ? publication.publications.last : nil
    let against = publication.notPublished == nil ? publication.decisionsAgainst.last : nil
    items += published.map { said($0, form: "publication.publish") } ?? []
    items += against.map { said($0, form: "publication.not-publish") } ?? []
    return items + said(reopening, form: "publication.reopen")
  }
}
