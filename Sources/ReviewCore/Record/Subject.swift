import StrictJSON

/// A part of the record that can be said one way only at a time: the machine, the thing, and what of
/// it.
package struct Subject: Hashable, Sendable {
  package var machine: String
  /// The thing it is about, where the machine has several.
  package var id: String
  /// What of it: `details`, `view person-abcde`.
  package var aspect: String

  package init(_ machine: String, _ id: String, _ aspect: String) {
    self.machine = machine
    self.id = id
    self.aspect = aspect
  }
}

/// What an event has to do with: by this it is told whether two entries that had not seen each other
/// can both stand.
package struct Touch: Hashable, Sendable {
  /// What it says anew; of two such events the later would overwrite the earlier unseen.
  package var sets: Set<Subject> = []
  /// Lists it adds to; two additions never stand against each other.
  package var adds: Set<Subject> = []
  /// What it takes to be as its writer saw it: a thing, the last of a list, a number in one.
  package var restsOn: Set<Subject> = []

  package init() {}

  /// Whether it cannot stand behind another that its writer had not seen.
  package func conflicts(with earlier: Touch) -> Bool {
    !sets.isDisjoint(with: earlier.sets) || !restsOn.isDisjoint(with: earlier.sets)
      || !sets.isDisjoint(with: earlier.restsOn) || !restsOn.isDisjoint(with: earlier.adds)
  }

  mutating func formUnion(_ other: Touch) {
    sets.formUnion(other.sets)
    adds.formUnion(other.adds)
    restsOn.formUnion(other.restsOn)
  }
}

extension RecordedEvent {
  /// What it has to do with, by itself.
  ///
  /// A thing of a register is one subject as a whole: whoever changes it says all of it again. Of the
  /// machines each kind of event says what it sets; one that the table does not name only adds.
  package var touch: Touch {
    var touch = Touch()
    let thing = Subject("", on ?? "", "thing")
    if CaseRecord.registers.contains(machine) {
      touch.sets = [Subject(machine, on ?? "", "")]
      if kind == "\(machine).added" { touch.adds = [thing] } else { touch.restsOn = [thing] }
      return touch
    }
    if on != nil {
      if Self.beginnings.contains(kind) { touch.adds = [thing] } else { touch.restsOn = [thing] }
    }
    for aspect in Self.aspects[kind] ?? [] {
      switch aspect {
      case .sets(let aspect): touch.sets.insert(subject(aspect))
      case .setsEach(let aspect, let field):
        touch.sets.insert(subject("\(aspect) \(self.fields[field]?.text ?? "")"))
      case .adds(let aspect): touch.adds.insert(subject(aspect))
      case .restsOn(let aspect): touch.restsOn.insert(subject(aspect))
      case .restsOnEach(let aspect, let field):
        touch.restsOn.insert(subject("\(aspect) \(self.fields[field]?.text ?? "")"))
      }
    }
    return touch
  }

  private func subject(_ aspect: String) -> Subject { Subject(machine, on ?? "", aspect) }

  /// The kinds of event that bring a thing with an id into the record.
  private static let beginnings: Set = ["panel.called", "notices.called"]
}
