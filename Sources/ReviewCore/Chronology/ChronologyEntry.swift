/// Something that happened, as one agency's chronology has it.
package struct ChronologyEntry: RegisterItem {
  package var when: UncertainDay?
  package var what = ""
  package var agency = ""
  /// Where it stands: which record, letter or person.
  package var source = ""
  package var significance = ""

  package init() {}

  package static let register = "chronology"
  package static let thing = "happening"
  package static let columns: [Column<Self>] = [
    Column("when", \.when, nil, .must),
    Column("what", \.what, .text, .must),
    Column("agency", \.agency),
    Column("source", \.source),
    Column("significance", \.significance, .text),
  ]

  /// Puts happenings of all agencies into one order, which does not depend on the order they come in
  /// but where nothing else tells them apart.
  ///
  /// By the first day it may be, then the last, so that the more exact stands first; then the
  /// agency; then the order they were added in.
  package static func jointOrder<ID>(_ listed: [(id: ID, item: Self)]) -> [(id: ID, item: Self)] {
    listed.enumerated().sorted { one, other in
      let (first, second) = (one.element.item, other.element.item)
      guard let when = first.when, let then = second.when else {
        // What has no day stands last.
        return first.when != nil && second.when == nil
          || (first.when == nil) == (second.when == nil) && one.offset < other.offset
      }
      if when.earliest != then.earliest { return when.earliest < then.earliest }
      if when.latest != then.latest { return when.latest < then.latest }
      if first.agency != second.agency { return first.agency < second.agency }
      return one.offset < other.offset
    }.map(\.element)
  }
}

extension CaseRecord {
  /// The chronologies of all agencies in one.
  package var jointChronology: [(id: String, item: ChronologyEntry)] {
    ChronologyEntry.jointOrder(listed(\.chronology))
  }
}
