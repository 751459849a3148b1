import Guidance
import ReviewCore
import StrictJSON

/// A branch of the tree, described once: what a template may name in it, and where each value comes
/// from, so that the two cannot drift apart.
struct Branch<Root>: Sendable {
  struct Leaf: Sendable {
    let name: String
    let shape: Shape
    let value: @Sendable (Root, Setting) -> Value
  }

  /// One leaf or several that belong together.
  struct Leaves: Sendable {
    let all: [Leaf]

    static func + (one: Leaves, other: Leaves) -> Leaves { Leaves(all: one.all + other.all) }
  }

  private let leaves: [Leaf]

  init(_ leaves: Leaves...) { self.leaves = leaves.flatMap(\.all) }

  var shape: Shape {
    .object(Dictionary(leaves.map { ($0.name, $0.shape) }, uniquingKeysWith: { $1 }))
  }

  func value(_ root: Root, _ setting: Setting) -> Value {
    .object(
      Dictionary(
        leaves.map { ($0.name, $0.value(root, setting)) }, uniquingKeysWith: { $1 }))
  }
}

extension Branch.Leaves {
  private static func one(
    _ name: String, _ shape: Shape, _ value: @escaping @Sendable (Root, Setting) -> Value
  ) -> Self {
    Self(all: [Branch.Leaf(name: name, shape: shape, value: value)])
  }

  /// A text; nothing, or an empty one, is a hole.
  static func text(
    _ name: String, _ value: @escaping @Sendable (Root, Setting) -> String?
  ) -> Self {
    one(name, .text) { root, setting in
      guard let text = value(root, setting), !text.isEmpty else { return .hole }
      return .text(text)
    }
  }

  /// A text that people typed: names in it are left out where the paper leaves them out.
  static func said(_ name: String, _ value: @escaping @Sendable (Root) -> String?) -> Self {
    text(name) { root, setting in value(root).map(setting.naming.told) }
  }

  /// The same as the end of a sentence.
  static func sentence(
    _ name: String, _ value: @escaping @Sendable (Root) -> String?
  ) -> Self {
    said(name) { root in value(root).map(Sentence.ended) }
  }

  static func day(_ name: String, _ value: @escaping @Sendable (Root) -> Day?) -> Self {
    text(name) { root, _ in value(root)?.written }
  }

  static func flag(
    _ name: String, _ value: @escaping @Sendable (Root, Setting) -> Bool
  ) -> Self {
    one(name, .flag) { .flag(value($0, $1)) }
  }

  static func number(_ name: String, _ value: @escaping @Sendable (Root, Setting) -> Int?) -> Self {
    text(name) { root, setting in value(root, setting).map(String.init) }
  }

  /// An answer of a closed set: one flag for each it could be.
  static func choice<Answer: ClosedAnswer>(
    _ name: String, _: Answer.Type, _ value: @escaping @Sendable (Root) -> Answer?
  ) -> Self {
    one(name, .choice(Answer.allCases.map(\.rawValue))) { root, _ in
      value(root).map { .chosen([$0.rawValue], of: Answer.allCases.map(\.rawValue)) } ?? .hole
    }
  }

  static func person(_ name: String, _ id: @escaping @Sendable (Root, Setting) -> String) -> Self {
    one(name, Named.branch.shape) { root, setting in
      let id = id(root, setting)
      return id.isEmpty ? .hole : Named.branch.value(setting.naming.person(id), setting)
    }
  }

  /// A branch under this one, or a hole.
  static func branch<Inner>(
    _ name: String, _ branch: Branch<Inner>,
    _ value: @escaping @Sendable (Root, Setting) -> Inner?
  ) -> Self {
    one(name, branch.shape) { root, setting in
      value(root, setting).map { branch.value($0, setting) } ?? .hole
    }
  }

  static func list<Inner>(
    _ name: String, _ branch: Branch<Inner>,
    _ values: @escaping @Sendable (Root, Setting) -> [Inner]
  ) -> Self {
    one(name, .list(branch.shape)) { root, setting in
      .list(values(root, setting).map { branch.value($0, setting) })
    }
  }

  /// People, as a list and, under `NAME-names`, in one sentence.
  static func people(
    _ name: String, _ ids: @escaping @Sendable (Root, Setting) -> [String]
  ) -> Self {
    list(name, Named.branch) { root, setting in ids(root, setting).map(setting.naming.person) }
      + text("\(name)-names") { root, setting in
        Sentence.joined(ids(root, setting).map { setting.naming.person($0).name })
      }
  }
}

extension Branch.Leaves {
  /// The fields of a payload, each under its own name, as the record and its tree call it.
  ///
  /// - Parameter except: Fields that papers do not have or that stand there in another way.
  static func fields<P: Payload>(
    of _: P.Type, except: Set<String> = [], _ value: @escaping @Sendable (Root) -> P?
  ) -> Self {
    Self(
      all: P.columns.map(\.field).filter { !except.contains($0.id) }.map { field in
        Branch.Leaf(name: field.id, shape: field.kind.shape) { root, setting in
          value(root).map { field.kind.value($0.stored[field.id], setting) } ?? .hole
        }
      })
  }
}

extension Shape {
  static func choice(_ ids: [String]) -> Shape {
    .object(Dictionary(ids.map { ($0, .flag) }, uniquingKeysWith: { $1 }))
  }
}

extension Value {
  static func chosen(_ chosen: [String], of ids: [String]) -> Value {
    .object(
      Dictionary(ids.map { ($0, .flag(chosen.contains($0))) }, uniquingKeysWith: { $1 }))
  }
}

extension Field.Kind {
  fileprivate var shape: Shape {
    switch self {
    case .line, .text, .day, .dayAhead, .uncertainDay, .time, .number: .text
    case .choice(.items), .choice(.things), .choice(.lists): .text
    case .flag: .flag
    case .choice(.these(let ids)), .several(.these(let ids)): .choice(ids)
    case .choice(.list): PackItem.branch.shape
    case .several: .list(PackItem.branch.shape)
    case .person: Named.branch.shape
    case .people: .list(Named.branch.shape)
    }
  }

  fileprivate func value(_ stored: JSON?, _ setting: Setting) -> Value {
    let text = stored?.string ?? ""
    let ids = stored?.array?.compactMap(\.string) ?? []
    switch self {
    case .line, .text: return text.isEmpty ? .hole : .text(setting.naming.told(text))
    case .day, .dayAhead: return Day(iso: text).map { .text($0.written) } ?? .hole
    case .uncertainDay:
      return UncertainDay(stored: text).map { .text($0.written) } ?? .hole
    case .time, .choice(.items), .choice(.things), .choice(.lists):
      return text.isEmpty ? .hole : .text(text)
    case .number: return stored?.integer.map { .text(String($0)) } ?? .hole
    case .flag: return .flag(stored?.bool ?? false)
    case .choice(.these(let all)): return text.isEmpty ? .hole : .chosen([text], of: all)
    case .several(.these(let all)): return ids.isEmpty ? .hole : .chosen(ids, of: all)
    case .choice(.list(let list)):
      return setting.guidance.item(text, in: list)
        .map { PackItem.branch.value($0, setting) } ?? .hole
    case .several:
      return .list(
        ids.compactMap { setting.guidance.item($0) }.map { PackItem.branch.value($0, setting) })
    case .person:
      return text.isEmpty ? .hole : Named.branch.value(setting.naming.person(text), setting)
    case .people:
      return .list(ids.map { Named.branch.value(setting.naming.person($0), setting) })
    }
  }
}
