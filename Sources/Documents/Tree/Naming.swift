import Guidance
import ReviewCore

/// How a paper calls people: by their names, or by the labels chosen for the case.
struct Naming: Sendable {
  private let people: [String: Named]
  private let mask: NameMask?

  init(_ history: History, anonymised: Bool, under guidance: Guidance) {
    let record = history.record
    let known = record.order.compactMap { id in record.people[id]?.known.map { (id, $0) } }
    people = Dictionary(
      known.map { id, person in
        (id, anonymised ? Named(labelled: person) : Named(person, among: known.map(\.1)))
      }, uniquingKeysWith: { $1 })
    mask =
      anonymised
      ? NameMask(
        of: history, under: guidance,
        .init(
          name: "[name left out]", date: "[date left out]", address: "[address left out]",
          saysAgency: false))
      : nil
  }

  func person(_ id: String) -> Named { people[id] ?? Named(name: "", role: "", agency: "") }

  /// A text as somebody typed it, or without names, dates of birth and addresses of the register.
  func told(_ text: String) -> String { mask?.hidden(text) ?? text }
}

/// Somebody as a paper calls them.
struct Named: Sendable {
  var name: String
  var role: String
  var agency: String

  static let branch = Branch<Named>(
    .text("name") { person, _ in person.name }, .text("role") { person, _ in person.role },
    .text("agency") { person, _ in person.agency })

  init(name: String, role: String, agency: String) {
    self.name = name
    self.role = role
    self.agency = agency
  }

  /// By name; two of one name are told apart by role.
  init(_ person: Person, among all: [Person]) {
    let isShared = all.count { $0.name == person.name } > 1 && !person.role.isEmpty
    // Who goes by their role has it said once.
    let isSaid = person.name.lowercased().contains(person.role.lowercased())
    self.init(
      name: isShared ? "\(person.name) (\(person.role))" : person.name,
      role: isSaid ? "" : person.role, agency: person.agency)
  }

  /// By label; of somebody at work who has none, the role.
  init(labelled person: Person) {
    let isAtWork = person.kind != .child && person.kind != .family
    if person.label.isEmpty, isAtWork, !person.role.isEmpty {
      self.init(name: person.role, role: "", agency: person.agency)
    } else {
      self.init(
        name: person.label, role: isAtWork ? person.role : "", agency: person.agency)
    }
  }
}
