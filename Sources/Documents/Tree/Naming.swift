import ReviewCore

/// How a paper calls people: by their names, or by the labels chosen for the case.
struct Naming: Sendable {
  private let people: [String: Named]
  /// What stands in texts, and what is written in its place; the longest first.
  private let hidden: [(name: [Character], label: String)]

  init(_ record: CaseRecord, anonymised: Bool) {
    let known = record.order.compactMap { id in record.people[id]?.known.map { (id, $0) } }
    var people: [String: Named] = [:]
    for (id, person) in known {
      people[id] = anonymised ? Named(labelled: person) : Named(person, among: known.map(\.1))
    }
    self.people = people
    hidden =
      anonymised
      ? known.flatMap { id, person in
        Self.names(of: person).map { (Array($0), people[id]?.name ?? Self.noLabel) }
      }.filter { !$0.0.isEmpty }.sorted { $0.0.count > $1.0.count }
      : []
  }

  private static let noLabel = "[name left out]"

  func person(_ id: String) -> Named { people[id] ?? Named(name: "", role: "", agency: "") }

  /// A text as somebody typed it, or with the register's names left out of it.
  func told(_ text: String) -> String {
    hidden.isEmpty ? text : Self.replace(hidden, in: Array(text))
  }

  /// The names somebody goes by; of a child or a family each word of them, as people write them.
  private static func names(of person: Person) -> [String] {
    let whole = [person.name, person.legalName].filter { !$0.isEmpty }
    guard person.kind == .child || person.kind == .family else { return whole }
    return whole
      + whole.flatMap { name in
        name.split { !$0.isLetter && $0 != "-" && $0 != "'" && $0 != "’" }.map(String.init)
          .filter { $0.count > 1 && $0.first?.isUppercase == true && !titles.contains($0) }
      }
  }

  private static let titles: Set = [
    "Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Baby", "The", "Master", "Sir", "Lady", "Lord",
  ]

  private static func replace(
    _ hidden: [(name: [Character], label: String)], in text: [Character]
  ) -> String {
    var told = ""
    var place = 0
    var before: Character?
    while place < text.count {
      let starts = before.map { !$0.isLetter && !$0.isNumber } ?? true
      let found =
        starts
        ? hidden.first { name, _ in
          let end = place + name.count
          return end <= text.count && (end == text.count || !isWord(text[end]))
            && zip(text[place..<end], name).allSatisfy {
              $0 == $1 || $0.lowercased() == $1.lowercased()
            }
        } : nil
      if let (name, label) = found {
        told += label
        place += name.count
        before = name.last
      } else {
        told.append(text[place])
        before = text[place]
        place += 1
      }
    }
    return told
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
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
    self.init(
      name: isShared ? "\(person.name) (\(person.role))" : person.name, role: person.role,
      agency: person.agency)
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
