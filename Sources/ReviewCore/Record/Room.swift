import Guidance
import StrictJSON

/// Where a machine's state stands in the record.
typealias PathInRecord<State> = WritableKeyPath<CaseRecord, State> & Sendable

/// A machine in its place in the record: what lets one path serve every command and event.
struct Room: Sendable {
  let name: String
  /// The forms of its commands, in order.
  var forms: [Form] { commandForms() }
  let eventKinds: [String]
  /// Whether there are several, told apart by id.
  let isKeyed: Bool
  let form: @Sendable (String) -> Form?
  private let commandForms: @Sendable () -> [Form]
  let decide: @Sendable (Form, Answers, String?, CaseRecord, Context, Reading) -> Verdict
  let evolve: @Sendable (inout CaseRecord, RecordedEvent) throws(Misfit) -> [Announcement]
  /// Reads a typed answer for a field of a kind of event; nothing where there is no such field.
  let read: @Sendable (String, String, Answers.Answer, Reading) -> Result<JSON?, FieldProblem>?

  /// Whether an event can be read, whether or not it follows.
  let reads: @Sendable (RecordedEvent) -> Bool

  /// The things of a register, by id; nothing for what is no register.
  let things: (@Sendable (CaseRecord) -> [String: Thing])?

  /// A thing of a register.
  struct Thing {
    var fields: JSONObject
    /// Why it was withdrawn, if it was.
    var withdrawn: String?
  }

  /// What the form and the machine say of a command.
  struct Verdict {
    var events: [RecordedEvent] = []
    /// The fields as read, for the requirements to look at.
    var fields = JSONObject()
    var reasons: [Refusal.Reason] = []
  }

  /// A machine there is one of.
  // Paths are asked for where they are used, as those of columns are; and a state is taken out,
  // changed and put back, since only reading and setting go without making a key path.
  @inline(__always)
  init<M: Machine>(
    _: M.Type,
    at path: @autoclosure @escaping @Sendable () -> any PathInRecord<M.State>
  ) {
    self.init(
      M.self, isKeyed: false, state: { record, _ in record[keyPath: path()] },
      evolve: { record, _, event throws(Misfit) in
        var state = record[keyPath: path()]
        record[keyPath: path()] = M.initial
        defer { record[keyPath: path()] = state }
        try M.evolve(&state, by: event)
      })
  }

  /// A machine there may be several of, by id.
  ///
  /// - Parameter judgedIn: The state that commands are judged in, where it is more than the fold of
  ///   the events about the one thing.
  @inline(__always)
  init<M: Machine>(
    _: M.Type,
    each path: @autoclosure @escaping @Sendable () -> any PathInRecord<[String: M.State]>,
    judgedIn: (@Sendable (CaseRecord, String) -> M.State)? = nil
  ) {
    self.init(
      M.self, isKeyed: true,
      state: { record, id in
        judgedIn?(record, id ?? "") ?? record[keyPath: path()][id ?? ""] ?? M.initial
      },
      evolve: { record, id, event throws(Misfit) in
        guard let id else { throw Misfit(M.name, "it does not say what it is about") }
        var states = record[keyPath: path()]
        record[keyPath: path()] = [:]
        defer { record[keyPath: path()] = states }
        try M.evolve(&states[id, default: M.initial], by: event)
      })
  }

  /// A register: things by id.
  @inline(__always)
  static func register<Item: RegisterItem>(
    _: Item.Type,
    at path: @autoclosure @escaping @Sendable () -> any PathInRecord<Register<Item>.Things>
  ) -> Room {
    Room(
      Register<Item>.self, isKeyed: true,
      state: { record, id in record[keyPath: path()][id ?? ""] ?? .absent },
      evolve: { record, id, event throws(Misfit) in
        guard let id else { throw Misfit(Item.register, "it does not say what it is about") }
        var things = record[keyPath: path()]
        record[keyPath: path()] = [:]
        defer { record[keyPath: path()] = things }
        try Register<Item>.evolve(&things[id, default: .absent], by: event)
      },
      things: { record in
        record[keyPath: path()].compactMapValues { state in
          switch state {
          case .absent: nil
          case .listed(let item): Thing(fields: item.stored)
          case .withdrawn(let item, let reason): Thing(fields: item.stored, withdrawn: reason)
          }
        }
      })
  }

  private init<M: Machine>(
    _: M.Type, isKeyed: Bool,
    state: @escaping @Sendable (CaseRecord, String?) -> M.State,
    evolve apply: @escaping @Sendable (inout CaseRecord, String?, M.Event) throws(Misfit) -> Void,
    things: (@Sendable (CaseRecord) -> [String: Thing])? = nil
  ) {
    self.things = things
    // A record is folded without its forms, so these wait for the first command.
    let forms = Once { M.commands.map(\.form) }
    // Few: going through them is quicker than a table is made.
    let kinds = M.events
    name = M.name
    form = { name in forms.value.first { $0.name == name } }
    commandForms = { forms.value }
    eventKinds = kinds.map(\.name)
    self.isKeyed = isKeyed
    decide = { form, answers, id, record, context, reading in
      guard let kind = M.commands.first(where: { $0.form.name == form.name }) else {
        return Verdict(reasons: [.init(.unknownCommand, words: [form.name])])
      }
      let made = kind.make(answers, reading)
      var verdict = Verdict(fields: made.fields, reasons: made.reasons)
      guard made.reasons.isEmpty else { return verdict }
      do throws(Refusal) {
        let events = try M.decide(made.command, in: state(record, id), context)
        verdict.events = events.compactMap { event in
          for kind in kinds {
            if let fields = kind.store(event) {
              return RecordedEvent(kind.name, on: id, fields: fields)
            }
          }
          return nil
        }
      } catch {
        verdict.reasons += error.reasons
      }
      return verdict
    }
    reads = { event in
      (isKeyed == false || event.on != nil)
        && kinds.contains { $0.name == event.kind && (try? $0.load(event.fields)) != nil }
    }
    read = { name, field, answer, reading in
      kinds.first { $0.name == name }?.read(field, answer, reading)
    }
    evolve = { (record, event) throws(Misfit) -> [Announcement] in
      guard let kind = kinds.first(where: { $0.name == event.kind }) else {
        throw Misfit(event.kind, "this program does not know this kind of event")
      }
      let fact = try kind.load(event.fields)
      let announced =
        M.announcements(of: fact, after: state(record, event.on)) ?? kind.announcements(fact)
      try apply(&record, event.on, fact)
      return announced
    }
  }
}
