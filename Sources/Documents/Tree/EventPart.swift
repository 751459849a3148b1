import Guidance
import ReviewCore

/// A practitioner event, and the checklist that goes with it.
struct EventPart: Sendable {
  let event: PractitionerEvent
  let words: Checklist.State

  /// The checklist of the guidance for such an event.
  static let checklist = "practitioner-event"

  static let branch = Branch<EventPart>(
    .fields(of: PractitionerEvent.self) { $0.event },
    .list("items", ItemPart.branch) { part, setting in
      setting.guidance[checklist].map { ItemPart(item: $0, word: part.words.items[$0.id]) }
    },
    .number("not-done") { part, setting in
      setting.guidance[checklist].count {
        let state = part.words.state(of: $0.id)
        return $0.isUsed && (state == .open || state == .toDo || state == .question)
      }
    })
}

/// An item of a checklist, with what is said of it.
struct ItemPart: Sendable {
  let item: Item
  let word: Checklist.Word?

  static let branch = Branch<ItemPart>(
    .branch("item", PackItem.branch) { part, _ in part.item },
    .fields(of: Checklist.Word.self, except: ["item"]) { $0.word },
    .flag("is-open") { part, _ in (part.word?.state ?? .open) == .open && part.item.isUsed },
    .said("not-used") { $0.item.local.notUsed })
}
