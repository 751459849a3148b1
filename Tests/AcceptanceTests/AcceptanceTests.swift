import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

/// The functional elements of the source documents, each with what shows that the program has it.
///
/// A row of `elements.jsonl` names an element by its number and what stands for it:
///
/// | key | what has to be there |
/// |---|---|
/// | `lists` | a list of the guidance, with its number of items |
/// | `parts` | a list with the prompts under its items, counted together |
/// | `items` | items of the guidance, by id |
/// | `requirements` | requirements that a history ran into |
/// | `refusals` | reasons for which a history was refused something |
/// | `events` | kinds of event that a history recorded |
/// | `values` | `event.field=value` that a history recorded |
/// | `fields` | `form.field` that can be filled in |
/// | `notices` | notices a history called for, with their number of addressees |
/// | `leads` | lists that an item of the guidance leads to |
/// | `clocks` | clocks, with the due day that a history came to |
@Suite("Every element of the source documents")
struct AcceptanceTests {
  @Test("the elements are numbered from 1 to 197, and each says what shows it")
  func numbers() throws {
    let elements = try Element.all()
    #expect(Set(elements.map(\.number)) == Set(1...197))
    #expect(elements.allSatisfy { !$0.shown.isEmpty })
  }

  @Test("each element is shown", arguments: 1...197)
  func shown(number: Int) throws {
    let world = try World.shared.get()
    for element in try Element.all() where element.number == number {
      #expect(world.missing(of: element) == [], "element \(number): \(element.what)")
    }
  }

  @Test("the histories go as they say", arguments: PlayedHistory.names)
  func histories(name: String) throws {
    let world = try World.shared.get()
    let played = try #require(world.histories.first { $0.name == name })
    #expect(played.surprises == [])
    #expect(played.history.misfit == nil)
  }

  @Test("the histories are frozen: the entries are as they were", arguments: PlayedHistory.names)
  func frozen(name: String) throws {
    let world = try World.shared.get()
    let played = try #require(world.histories.first { $0.name == name })
    let lines = played.history.entries.map { entry -> String in
      (["at": .string(entry.at), "content": entry.content] as JSON).text + "\n"
    }
    #expect(
      try Recording.problem(
        lines.joined(), at: "Tests/Fixtures/acceptance/frozen/\(name).jsonl") == nil)
  }

  @Test("what was frozen folds to the same record", arguments: PlayedHistory.names)
  func folds(name: String) throws {
    let world = try World.shared.get()
    let played = try #require(world.histories.first { $0.name == name })
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/acceptance/frozen/\(name).jsonl")
    let entries = try JSONLines.split(bytes[...]).filter { !$0.bytes.isEmpty }.map { number, line in
      let object = try #require(try JSON(parsing: line).object)
      return JournalEntry(
        number: number, code: "", at: object["at"]?.string ?? "", by: "you",
        content: object["content"] ?? .null)
    }
    let history = History(entries)
    #expect(history.misfit == nil)
    #expect(history.record == played.history.record)
  }
}

/// One row of the list of elements.
struct Element {
  let number: Int
  let what: String
  let shown: JSONObject

  static func all() throws -> [Element] {
    let bytes = try RepositoryFile.bytes("Tests/Fixtures/acceptance/elements.jsonl")
    return try JSONLines.split(bytes[...]).filter { !$0.bytes.isEmpty }.map { number, line in
      var object = try #require(try JSON(parsing: line, startingAt: number).object)
      let element = try #require(object["element"]?.integer)
      let what = try #require(object["what"]?.string)
      object["element"] = nil
      object["what"] = nil
      return Element(number: element, what: what, shown: object)
    }
  }
}

/// The guidance, and what the histories produced under it: made once for all tests.
struct World {
  let guidance: Guidance
  let histories: [PlayedHistory]
  private let produced: Produced

  static let shared = Result { try World() }

  private init() throws {
    let guidance = try ShippedGuidance.load()
    self.guidance = guidance
    histories = try PlayedHistory.names.map { try PlayedHistory($0, under: guidance) }
    produced = histories.reduce(into: Produced()) { $0.merge($1.produced) }
  }

  /// What an element names and is not there.
  func missing(of element: Element) -> [String] {
    element.shown.members.flatMap { key, value in
      check(key, value).map { "\(key): \($0)" }
    }
  }

  private func check(_ key: String, _ value: JSON) -> [String] {
    let names = value.array?.compactMap(\.string) ?? []
    let counts = value.object?.members.map { ($0, $1.integer ?? -1) } ?? []
    return switch key {
    case "lists": counts.filter { guidance[$0].count != $1 }.map(\.0)
    case "parts":
      counts.filter { list, count in
        guidance[list].reduce(0) { $0 + $1.parts.count } != count
      }.map(\.0)
    case "items": names.filter { guidance.item($0) == nil }
    case "requirements":
      names.filter { guidance.requirement($0) == nil || !produced.requirements.contains($0) }
    case "refusals": names.filter { !produced.refusals.contains($0) }
    case "events": names.filter { !produced.events.contains($0) }
    case "values": names.filter { !has(value: $0) }
    case "fields": names.filter { !has(field: $0) }
    case "notices":
      counts.filter { notice, count in
        guidance.item(notice) == nil || produced.notices[notice]?.count != count
      }.map(\.0)
    case "leads":
      (value.object?.members ?? []).filter { item, lists in
        guidance.item(item)?.lists != lists.array?.compactMap(\.string)
      }.map(\.key)
    case "clocks":
      (value.object?.members ?? []).filter { clock, day in
        !histories.contains {
          $0.history.record.clock(clock, under: guidance)?.due?.iso == day.string
        }
      }.map(\.key)
    default: ["nothing is known of this key"]
    }
  }

  /// `event.field=value`, or `event.field` with any value.
  private func has(value: String) -> Bool {
    let parts = value.split(separator: "=", maxSplits: 1).map(String.init)
    guard let values = produced.values[parts[0]] else { return false }
    return parts.count == 1 || values.contains(parts[1])
  }

  private func has(field: String) -> Bool {
    guard let dot = field.lastIndex(of: ".") else { return false }
    let form = CaseRecord.form(String(field[..<dot]))
    return form?.field(String(field[field.index(after: dot)...])) != nil
  }
}
