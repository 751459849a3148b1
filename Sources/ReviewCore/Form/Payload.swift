package import StrictJSON

/// What a command carries and its event keeps: a plain value with its fields listed once.
///
/// The one list of columns is the form that is asked, the reader of typed answers and the stored
/// form of the event, so the three cannot drift apart.
package protocol Payload: Hashable, Sendable {
  init()
  static var columns: [Column<Self>] { get }
}

/// One field of a payload: how it is asked, read, stored and loaded.
package struct Column<Root>: Sendable {
  package let field: Field
  private let readAs: @Sendable (inout Root, Answers.Answer, Field.Kind, Reading) -> FieldProblem?
  let load: @Sendable (inout Root, JSON) -> Bool
  let store: @Sendable (Root) -> JSON?

  /// - Parameters:
  ///   - id: The field's name on screen, in commands and in stored events; never renamed.
  ///   - path: Where the payload keeps it.
  ///   - kind: What is asked; what the type stands for where none is given.
  ///   - need: Whether there is nothing to record without it.
  // The path is asked for where it is used, so that no key path is made when the program starts.
  @inline(__always)
  package init<Value: FieldValue>(
    _ id: String,
    _ path: @autoclosure @escaping @Sendable () -> any WritableKeyPath<Root, Value> & Sendable,
    _ kind: Field.Kind? = nil, _ need: Field.Need = .may
  ) {
    field = Field(id: id, kind: kind ?? Value.kind, need: need)
    readAs = { root, answer, kind, reading in
      switch Value.read(answer, kind: kind, reading) {
      case .success(let value):
        root[keyPath: path()] = value
        return nil
      case .failure(let problem): return problem
      }
    }
    load = { root, json in
      guard let value = Value(json: json) else { return false }
      root[keyPath: path()] = value
      return true
    }
    store = { $0[keyPath: path()].json }
  }

  private init(
    field: Field,
    read: @escaping @Sendable (inout Root, Answers.Answer, Field.Kind, Reading) -> FieldProblem?,
    load: @escaping @Sendable (inout Root, JSON) -> Bool,
    store: @escaping @Sendable (Root) -> JSON?
  ) {
    self.field = field
    readAs = read
    self.load = load
    self.store = store
  }

  /// Reads a typed answer; why it is none, where it is not one.
  func read(
    _ root: inout Root, _ answer: Answers.Answer, _ reading: Reading
  ) -> FieldProblem? { readAs(&root, answer, field.kind, reading) }

  /// The same column of a payload that holds this one, where it may be left out.
  package func lifted<Outer>(
    _ path: any WritableKeyPath<Outer, Root> & Sendable
  ) -> Column<Outer> {
    Column<Outer>(
      field: Field(id: field.id, kind: field.kind, need: .may),
      read: { self.readAs(&$0[keyPath: path], $1, $2, $3) },
      load: { self.load(&$0[keyPath: path], $1) },
      store: { self.store($0[keyPath: path]) })
  }
}

extension Column {
  /// What a typed answer would be stored as; nothing where it is empty.
  func stored(
    _ answer: Answers.Answer, in root: Root, _ reading: Reading
  ) -> Result<JSON?, FieldProblem> {
    if answer.isEmpty { return .success(nil) }
    var root = root
    if let problem = read(&root, answer, reading) { return .failure(problem) }
    return .success(store(root))
  }
}

extension Payload {
  /// Reads typed answers, reporting every bad field.
  package static func read(_ answers: Answers, _ reading: Reading) -> (Self, [Refusal.Reason]) {
    var payload = Self()
    var reasons: [Refusal.Reason] = []
    for column in columns {
      let id = column.field.id
      guard let answer = answers[id] else {
        if column.field.need == .must { reasons.append(.init(.missing, field: id)) }
        continue
      }
      if let problem = column.read(&payload, answer, reading) {
        reasons.append(.init(problem.code, field: id, words: problem.words))
      }
    }
    return (payload, reasons)
  }

  /// As kept in an event: only what was answered.
  package var stored: JSONObject {
    JSONObject(
      Self.columns.compactMap { column in column.store(self).map { (column.field.id, $0) } })
  }

  /// Loads what an event kept.
  ///
  /// An unknown, missing or ill-formed field is a misfit.
  package static func load(_ object: JSONObject, of event: String) throws(Misfit) -> Self {
    let columns = columns
    var payload = Self()
    // By what is there, which is little of what there could be.
    for (field, value) in object.members {
      guard let place = columns.firstIndex(where: { $0.field.id == field }) else {
        throw Misfit(event, "it has a field this program does not know")
      }
      guard columns[place].load(&payload, value) else {
        throw Misfit(event, "\(field) cannot be read")
      }
    }
    for place in columns.indices
    where columns[place].field.need == .must && object[columns[place].field.id] == nil {
      throw Misfit(event, "\(columns[place].field.id) is missing")
    }
    return payload
  }
}

extension Payload {
  /// The days that lie ahead where none can: what happened did so today at the latest.
  ///
  /// A day that is planned or wished for is of the kind `dayAhead` and may lie anywhere; of one that
  /// is not known exactly, all that is known has to lie ahead.
  package func daysAhead(of today: Day) -> [Refusal.Reason] {
    Self.columns.compactMap { column in
      guard let stored = column.store(self)?.string else { return nil }
      let day: Day? =
        switch column.field.kind {
        case .day: Day(iso: stored)
        case .uncertainDay: UncertainDay(stored: stored)?.earliest
        default: nil
        }
      guard let day, day > today else { return nil }
      return Refusal.Reason(.inTheFuture, field: column.field.id)
    }
  }

  /// Refuses a payload with days that lie ahead.
  package func refuseDaysAhead(of today: Day) throws(Refusal) {
    let ahead = daysAhead(of: today)
    if !ahead.isEmpty { throw Refusal(ahead) }
  }
}

/// Why a typed answer is not one.
package struct FieldProblem: Error, Hashable, Sendable {
  package var code: Refusal.Code
  package var words: [String]

  package init(_ code: Refusal.Code, _ words: String...) {
    self.code = code
    self.words = words
  }
}

/// What reading an answer needs to know of the world.
package struct Reading: Sendable {
  /// The civil date here.
  package var today: Day
  /// Whether somebody is in the people register.
  package var isPerson: @Sendable (String) -> Bool
  /// The ids of a list of the pack.
  package var list: @Sendable (String) -> [String]
  /// The ids of the things of a register.
  package var things: @Sendable (String) -> [String]
  /// The id the command is about.
  package var target: String?

  package init(
    today: Day, target: String? = nil, isPerson: @escaping @Sendable (String) -> Bool,
    list: @escaping @Sendable (String) -> [String],
    things: @escaping @Sendable (String) -> [String] = { _ in [] }
  ) {
    self.today = today
    self.target = target
    self.isPerson = isPerson
    self.list = list
    self.things = things
  }
}
