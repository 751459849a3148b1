package import Guidance
import StrictJSON

/// What of the people register is hidden, and what stands in its place.
///
/// Instead of a name stands the label papers use, else the role and agency, else that a name is
/// hidden. A name said before (a correction, a change) is hidden as well.
extension NameMask {
  /// - Parameters:
  ///   - history: All of the record, also where it is looked at as it stood.
  ///   - words: What stands in the place of what is hidden.
  ///   - others: People beside the register: the members of the folder.
  package init(
    of history: History, under guidance: Guidance, _ words: Words, besides others: [Person] = []
  ) {
    let roles = Set(guidance.terms.tags.compactMap { guidance.terms[$0]?.lowercased() })
    let known = Self.register(of: history, roles)
    let listed = Set(known.flatMap(\.wholeNames))
    // Whoever is in the register as well has a label or a role there.
    let further = (others + Self.named(in: history, besides: known.map(\.agency)))
      .map { HiddenPerson($0, roles: roles) }
      .filter { $0.wholeNames.isDisjoint(with: listed) }
    var people = known + further
    let names = NameMask(people.flatMap { $0.patterns(shown: "", words) })
    for index in people.indices { people[index].choose(besides: names, words) }
    self.init(
      Self.oneEach(people.flatMap { $0.patterns(shown: $0.shown, words) }, else: words.name),
      alone: people.reduce(into: [:]) { alone, person in
        for text in person.alone { alone[text] = words.date }
      })
  }

  /// A word that names several people says which of them only in a longer name.
  private static func oneEach(_ patterns: [Pattern], else nameHidden: String) -> [Pattern] {
    Dictionary(grouping: patterns, by: \.words).values.map { same in
      var one = same[0]
      if Set(same.map(\.shown)).count > 1 {
        one.shown = one.isName ? nameHidden : one.shown
        one.said = []
      }
      one.needsCapital = same.allSatisfy(\.needsCapital)
      return one
    }
  }

  private static func register(of history: History, _ roles: Set<String>) -> [HiddenPerson] {
    var people: [String: HiddenPerson] = [:]
    for (id, state) in history.record.people {
      guard let known = state.known else { continue }
      people[id] = HiddenPerson(known, roles: roles)
    }
    for entry in history.entries {
      guard let content = entry.content.object, let form = content["do"]?.string,
        form.hasPrefix("people.")
      else { continue }
      for event in content["events"]?.array ?? [] {
        guard let id = event.object?["on"]?.string, let said = event.object?["fields"]?.object
        else { continue }
        people[id]?.add(said)
      }
    }
    return people.sorted { $0.key < $1.key }.map(\.value)
  }
}

/// Somebody of the register, with all that may not be seen of them.
private struct HiddenPerson {
  private let known: Person
  private let roles: Set<String>
  private var names: Set<String> = []
  private var born: Set<UncertainDay> = []
  private var addresses: Set<String> = []
  private(set) var shown = ""

  init(_ person: Person, roles: Set<String>) {
    known = person
    self.roles = roles
    add(person.stored)
  }

  mutating func add(_ said: JSONObject) {
    for field in ["name", "legal-name"] {
      guard let name = said[field]?.string, !isRole(name) else { continue }
      names.insert(name)
    }
    if let day = said["born"]?.string.flatMap({ UncertainDay(stored: $0) }) { born.insert(day) }
    if let address = said["address"]?.string, !address.isEmpty { addresses.insert(address) }
  }

  /// The first of label, role and agency that names nobody.
  mutating func choose(besides names: NameMask, _ words: NameMask.Words) {
    let choices = [known.label] + (words.saysAgency ? [who] : []) + [known.role, known.agency]
    shown = choices.first { !$0.isEmpty && !names.hides($0) } ?? words.name
  }

  var agency: String { known.agency }
  var wholeNames: Set<[String]> { Set(names.map { NameMask.words(of: $0).map(\.lower) }) }

  private var who: String {
    [known.role, known.agency].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What papers call the person, and what the pack or everyday words call somebody, names nobody.
  private func isRole(_ name: String) -> Bool {
    let words = NameMask.words(of: name)
    if name.lowercased() == known.label.lowercased() || roles.contains(name.lowercased()) {
      return true
    }
    return words.allSatisfy { OrdinaryWords.roles.contains($0.lower) || $0.lower.isNumber }
      && !words.dropFirst().contains(where: \.isCapital)
      && !(words.count == 1 && words[0].isCapital
        && OrdinaryWords.alsoNames.contains(words[0].lower))
  }

  /// Dates known only by their year, which hide nothing else.
  var alone: [String] { born.filter { $0.exact == nil }.map(\.written) }

  func patterns(shown: String, _ words: NameMask.Words) -> [NameMask.Pattern] {
    namePatterns(shown) + datePatterns(words.date) + addressPatterns(words.address)
  }

  private func namePatterns(_ shown: String) -> [NameMask.Pattern] {
    let said = [", \(known.role), \(known.agency)", ", \(known.role)", ", \(known.agency)"]
      .filter { shown == who && $0.count > 4 && !$0.hasSuffix(", ") }
    return names.flatMap { name in
      let words = NameMask.words(of: name)
      let whole = words.map(\.lower)
      var patterns = [
        NameMask.Pattern(
          words: whole, needsCapital: whole.count == 1 && needsCapital(whole[0]), shown: shown,
          said: said, isName: true)
      ]
      // Without its title it is the same name.
      let bare = Array(whole.drop { OrdinaryWords.titles.contains($0) })
      if bare.count > 1, bare != whole {
        patterns.append(.init(words: bare, shown: shown, said: said, isName: true))
      }
      let isLower = !words.contains(where: \.isCapital)
      for word in words where (word.isCapital || isLower) && isPart(word.lower) {
        let capital = needsCapital(word.lower)
        patterns += [word.lower, word.lower + "s"].map {
          .init(words: [$0], needsCapital: capital, shown: shown, isName: true)
        }
      }
      return patterns
    }
  }

  private func needsCapital(_ word: String) -> Bool {
    word.count < 3 || OrdinaryWords.english.contains(word)
  }

  /// A forename or surname by itself: three letters or more, and no role or title.
  private func isPart(_ word: String) -> Bool {
    word.count >= 3 && !word.isNumber && !OrdinaryWords.titles.contains(word)
      && (!OrdinaryWords.roles.contains(word) || OrdinaryWords.alsoNames.contains(word))
  }

  /// A date of birth as it may be written; a month or year alone would hide too much else.
  private func datePatterns(_ shown: String) -> [NameMask.Pattern] {
    born.compactMap(\.exact).flatMap { day in
      let (number, month, year) = ("\(day.day)", "\(day.month)", "\(day.year)")
      let name = NameMask.words(of: day.withoutYear).last?.lower ?? ""
      let short = String(name.prefix(3))
      // The stored form: year, month and day, with their noughts.
      let iso = day.iso.split(separator: "-").map(String.init)
      let brief = String(year.suffix(2))
      return [
        [number, name, year], [iso[2], name, year], [number, short, year],
        [number + "th", name, year], [name, number, year], [number, month, year],
        [iso[2], iso[1], year], [number, month, brief], [iso[2], iso[1], brief], iso,
        [number, name],
      ].map { NameMask.Pattern(words: $0, shown: shown) }
    }
  }

  /// The whole, each part of it with a number, the postcode behind a town, and the street without
  /// its number; no town.
  ///
  /// "Lane" may be written "Ln.", and the other way round.
  private func addressPatterns(_ shown: String) -> [NameMask.Pattern] {
    addresses.flatMap { address in
      let parts = address.split { $0 == "," || $0.isNewline }
        .map { NameMask.words(of: String($0)).map(\.lower) }
      let numbered = parts.filter { part in part.contains { $0.contains(where: \.isNumber) } }
      let streets = numbered.map { $0.filter { !$0.contains(where: \.isNumber) } }
        .filter { $0.count > 1 }
      let codes = numbered.map { Array($0.drop { !$0.contains(where: \.isNumber) }) }
        .filter { $0.count > 1 }
      let whole = NameMask.words(of: address).map(\.lower)
      let written = [whole] + numbered + codes + streets
      let otherwise = [OrdinaryWords.streets, OrdinaryWords.shortStreets].flatMap { other in
        written.map { words in words.map { other[$0] ?? $0 } }
      }
      return Set(written + otherwise).map { NameMask.Pattern(words: $0, shown: shown) }
    }
  }
}

extension String {
  fileprivate var isNumber: Bool { !isEmpty && allSatisfy(\.isNumber) }
}
