import StrictJSON

/// Names that stand in the record outside the people register: who supported a referral, who signed,
/// who was rung.
extension NameMask {
  /// The fields that say who it was, as it was typed.
  private static let whoFields: Set = [
    "agency-lead", "agreed-by", "answered-by", "author", "briefed-by", "by", "called-by", "contact",
    "keeper", "lead", "led-by", "permission-by", "proposed-by", "quality-assured-by", "referrer",
    "reviewer", "signed-by", "staff-lead", "suggested-by", "support", "supported-by", "told-by",
  ]
  /// The fields that say as often a body as somebody.
  private static let bodyFields: Set = [
    "between", "from", "outside", "source", "to", "told", "who",
  ]

  /// Whoever is named in those fields, and is no role and no body.
  static func named(in history: History, besides agencies: [String]) -> [Person] {
    var names: Set<String> = []
    let bodies = Set(agencies.flatMap { words(of: $0).map(\.lower) })
    for entry in history.entries {
      for event in entry.content.object?["events"]?.array ?? [] {
        for (field, value) in event.object?["fields"]?.object?.members ?? [] {
          let isBody = bodyFields.contains(field)
          guard isBody || whoFields.contains(field), let text = value.string else { continue }
          names.formUnion(
            people(in: text).filter { isName($0, bodies: bodies, leastWords: isBody ? 2 : 1) })
        }
      }
    }
    return names.sorted().map { Person(named: $0) }
  }

  /// One or several people as they are typed in a line, each without what they are.
  private static func people(in text: String) -> [String] {
    text.replacing(" and ", with: ";").split { ",;/&(".contains($0) || $0.isNewline }
      .map { $0.trimmed }
  }

  /// Every word a capital one, and none that says a role or a body.
  private static func isName(_ text: String, bodies: Set<String>, leastWords: Int) -> Bool {
    let all = words(of: text)
    let words = all.drop { OrdinaryWords.titles.contains($0.lower) }
    guard (1...4).contains(words.count), all.count >= leastWords else { return false }
    return words.allSatisfy { word in
      word.isCapital && !OrdinaryWords.roles.contains(word.lower) && !bodies.contains(word.lower)
        && !OrdinaryWords.bodies.contains(word.lower) && !word.lower.contains(where: \.isNumber)
    } && words.contains { $0.lower.count > 1 }
  }
}

extension Person {
  /// Somebody of whom no more is known than is typed there.
  package init(named name: String, role: String = "") {
    self.init()
    self.name = name
    self.role = role
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
