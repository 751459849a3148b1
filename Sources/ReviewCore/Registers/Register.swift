import Guidance

/// What a register lists: things with fields and a history.
package protocol RegisterItem: Payload {
  /// The register's name, first part of its commands: `people`.
  static var register: String { get }
  /// The kind of thing, first part of its ids: `person`.
  static var thing: String { get }
  static var requirements: [String] { get }
  /// The requirements of changing one.
  static var changeRequirements: [String] { get }
  /// Why a thing cannot be as it is said to be; empty where it can.
  static func problems(of item: Self, on today: Day) -> [Refusal.Reason]
  /// The moments that come as a thing is added or changed.
  ///
  /// - Parameter before: The thing as it stood; nothing where it is added.
  static func moments(of item: Self, before: Self?) -> [Announcement]
}

extension RegisterItem {
  package static var requirements: [String] { [] }
  package static var changeRequirements: [String] { [] }
  package static func problems(of item: Self, on today: Day) -> [Refusal.Reason] {
    item.daysAhead(of: today)
  }
  package static func moments(of item: Self, before: Self?) -> [Announcement] { [] }
}

/// One thing of a register; a register is these by id.
///
/// | phase     | add   | change  | withdraw  |
/// |-----------|-------|---------|-----------|
/// | absent    | added | refused | refused   |
/// | listed    | refused | changed | withdrawn |
/// | withdrawn | refused | refused | refused   |
package enum Register<Item: RegisterItem>: Machine {
  package enum State: Hashable, Sendable {
    case absent
    case listed(Item)
    case withdrawn(Item, reason: String)
  }

  /// The things of the register, by id.
  typealias Things = [String: State]

  package enum Command: Hashable, Sendable {
    case add(Item)
    case change(Change<Item>)
    case withdraw(Withdrawal)
  }

  package enum Event: Hashable, Sendable {
    case added(Item)
    case changed(Change<Item>)
    case withdrawn(Withdrawal)
  }

  package static var name: String { Item.register }
  package static var initial: State { .absent }

  package static var commands: [CommandKind<Self>] {
    [
      .init(
        "\(name).add", Item.self, about: .adding(Item.thing), requires: Item.requirements
      ) { .add($0) },
      .init(
        "\(name).change", Change<Item>.self, about: .one(Item.thing),
        requires: Item.changeRequirements
      ) { .change($0) },
      .init("\(name).withdraw", Withdrawal.self, about: .one(Item.thing)) { .withdraw($0) },
    ]
  }

  package static var events: [EventKind<Self>] {
    [
      .init("\(name).added", Item.self, Event.added) {
        if case .added(let item) = $0 { item } else { nil }
      },
      .init("\(name).changed", Change<Item>.self, Event.changed) {
        if case .changed(let change) = $0 { change } else { nil }
      },
      .init("\(name).withdrawn", Withdrawal.self, Event.withdrawn) {
        if case .withdrawn(let withdrawal) = $0 { withdrawal } else { nil }
      },
    ]
  }

  package static func announcements(
    of event: Event, after state: @autoclosure () -> State
  ) -> [Announcement]? {
    switch event {
    case .added(let item): Item.moments(of: item, before: nil)
    case .changed(let change): Item.moments(of: change.to, before: state().current)
    case .withdrawn: []
    }
  }

  package static func decide(
    _ command: Command, in state: State, _ context: Context
  ) throws(Refusal) -> [Event] {
    switch (command, state) {
    case (.add(let item), .absent):
      try refuse(item, context)
      return [.added(item)]
    case (.add, _): throw Refusal(.idTaken)
    case (.change(let change), .listed(let item)):
      if change.to == item { return [] }
      try refuse(change.to, context)
      return [.changed(change)]
    case (.withdraw(let withdrawal), .listed): return [.withdrawn(withdrawal)]
    case (.change, .absent), (.withdraw, .absent): throw Refusal(.noSuchThing, Item.thing)
    case (.change, .withdrawn), (.withdraw, .withdrawn): throw Refusal(.alreadyWithdrawn)
    }
  }

  private static func refuse(_ item: Item, _ context: Context) throws(Refusal) {
    let problems = Item.problems(of: item, on: context.today)
    if !problems.isEmpty { throw Refusal(problems) }
  }

  package static func evolve(_ state: inout State, by event: Event) throws(Misfit) {
    switch (event, state) {
    case (.added(let item), .absent): state = .listed(item)
    case (.changed(let change), .listed): state = .listed(change.to)
    case (.withdrawn(let withdrawal), .listed(let item)):
      state = .withdrawn(item, reason: withdrawal.reason)
    case (.added, _), (.changed, _), (.withdrawn, _):
      throw Misfit(name, "it cannot follow what was recorded before")
    }
  }
}

extension Register.State {
  /// The thing as it now stands, unless it was withdrawn.
  package var current: Item? {
    if case .listed(let item) = self { item } else { nil }
  }

  /// The thing as last known, withdrawn or not.
  package var known: Item? {
    switch self {
    case .absent: nil
    case .listed(let item), .withdrawn(let item, _): item
    }
  }
}

/// A thing as it now is, and why it was changed.
package struct Change<Item: RegisterItem>: Payload {
  package var to = Item()
  package var reason = ""

  package init() {}

  package static var columns: [Column<Self>] {
    Item.columns.map { $0.lifted(\.to) } + [Column("reason", \.reason, .text)]
  }
}

package struct Withdrawal: Payload {
  package var reason = ""

  package init() {}

  package static let columns: [Column<Self>] = [Column("reason", \.reason, .text, .must)]
}
