package import Guidance
package import StrictJSON

/// A pure machine: commands are judged, events are facts, the state is the fold of the facts.
///
/// Nothing in a machine reads a clock, a file or a random number: what depends on the world comes in
/// with the command's `Context`. A machine refuses only what cannot be; what the guidance asks for
/// is a requirement and stands in `Requirements`.
package protocol Machine: Sendable {
  associatedtype State: Hashable & Sendable
  associatedtype Command: Hashable & Sendable
  associatedtype Event: Hashable & Sendable

  /// The first part of its commands' names.
  static var name: String { get }
  /// The state before anything has happened.
  static var initial: State { get }

  /// Every kind of command, with its form.
  static var commands: [CommandKind<Self>] { get }
  /// Every kind of event, with its stored form.
  static var events: [EventKind<Self>] { get }

  /// Judges a command: the facts to record (none where its effect already stands), or why not.
  static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event]

  /// What an event announces, where that hangs on what stood before it; nothing where its kind says
  /// it all.
  static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]?

  /// Applies a recorded fact; holds no rules. Throws only where the fact cannot follow.
  static func evolve(_ state: inout State, by event: Event) throws(Misfit)
}

extension Machine {
  package static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]? { nil }
}

/// What a command is told of the world.
package struct Context: Hashable, Sendable {
  /// The moment of recording, UTC.
  package var now: Timestamp
  /// The civil date here.
  package var today: Day
  /// Five random base-32 characters for the one thing a command may add.
  package var fresh: String

  package init(now: Timestamp, today: Day, fresh: String) {
    self.now = now
    self.today = today
    self.fresh = fresh
  }
}

/// A kind of command of a machine: its form and how the typed command is made from it.
package struct CommandKind<M: Machine>: Sendable {
  package let form: Form
  let make: @Sendable (Answers, Reading) -> Made

  struct Made {
    var command: M.Command
    var fields: JSONObject
    var reasons: [Refusal.Reason]
  }

  /// - Parameters:
  ///   - name: What `apply` takes: `machine.verb`.
  ///   - target: What it is about.
  ///   - requires: Requirements of the guidance that hold when the command is given.
  package init<P: Payload>(
    _ name: String, _: P.Type, about target: Form.Target = .theCase, requires: [String] = [],
    _ command: @escaping @Sendable (P) -> M.Command
  ) {
    form = Form(name, about: target, fields: P.columns.map(\.field), requirements: requires)
    make = { answers, reading in
      let (payload, reasons) = P.read(answers, reading)
      return Made(command: command(payload), fields: payload.stored, reasons: reasons)
    }
  }
}

/// A kind of event of a machine: its stored name, its moment and its stored form.
package struct EventKind<M: Machine>: Sendable {
  /// As stored: `machine.what-happened`; never renamed once released.
  package let name: String
  /// The moments an event of this kind announces, on the day its field `day` names.
  let announcements: @Sendable (M.Event) -> [Announcement]
  /// The event's fields as an entry keeps them; nothing where the event is of another kind.
  package let store: @Sendable (M.Event) -> JSONObject?
  package let load: @Sendable (JSONObject) throws(Misfit) -> M.Event
  /// Reads a typed answer for one of its fields; nothing where there is no such field.
  let read: @Sendable (String, Answers.Answer, Reading) -> Result<JSON?, FieldProblem>?

  package init<P: Payload>(
    _ name: String, _ type: P.Type, announces moments: [Moment] = [],
    _ event: @escaping @Sendable (P) -> M.Event,
    from payload: @escaping @Sendable (M.Event) -> P?
  ) {
    self.init(name, type, announces: { _ in moments }, event, from: payload)
  }

  /// - Parameter announces: The moments, where they hang on what the event says.
  package init<P: Payload>(
    _ name: String, _: P.Type, announces: @escaping @Sendable (P) -> [Moment],
    _ event: @escaping @Sendable (P) -> M.Event,
    from payload: @escaping @Sendable (M.Event) -> P?
  ) {
    self.name = name
    announcements = { event in
      guard let payload = payload(event) else { return [] }
      let moments = announces(payload)
      if moments.isEmpty { return [] }
      let day = payload.stored["day"]?.string.flatMap { Day(iso: $0) }
      return moments.map { Announcement($0, on: day) }
    }
    store = { payload($0)?.stored }
    load = { (object: JSONObject) throws(Misfit) -> M.Event in
      event(try P.load(object, of: name))
    }
    read = { field, answer, reading in
      P.columns.first { $0.field.id == field }.map { $0.stored(answer, in: P(), reading) }
    }
  }

  /// A kind of event that always announces one moment.
  package init<P: Payload>(
    _ name: String, _ payload: P.Type, announces moment: Moment,
    _ event: @escaping @Sendable (P) -> M.Event,
    from stored: @escaping @Sendable (M.Event) -> P?
  ) {
    self.init(name, payload, announces: { _ in [moment] }, event, from: stored)
  }
}
