import ReviewCore
import TestSupport
import Testing

@Suite("Register: everything it can come to")
struct RegisterExplorationTests {
  private typealias People = Register<Person>

  @Test("a thing is added once, changed, and withdrawn for good")
  func people() throws {
    let commands: [People.Command] = [
      .add(full()), .change(full { $0.to.name = "Another Name" }),
      .change(full { $0.to = full() }), .withdraw(full()),
    ]
    let found = try explore(
      People.self, commands, in: .test, phase: Self.phase, as: { $0 },
      check: { step in
        if step.before.known != nil { #expect(step.after.known != nil, "a person was lost") }
        if case .withdrawn = step.before { #expect(step.after == step.before) }
        if case .withdrawn(_, let reason) = step.after { #expect(!reason.isEmpty) }
      })
    #expect(found.gaps(refusals: [.idTaken, .noSuchThing, .alreadyWithdrawn]) == [])
    #expect(found.deadEnds.map(Self.phase) == ["withdrawn", "withdrawn"])
    #expect(
      found.table(["absent", "listed", "withdrawn"]) == """
        add: people.added | id-taken | id-taken
        change: no-such-thing | nothing/people.changed | already-withdrawn
        withdraw: no-such-thing | people.withdrawn | already-withdrawn
        """)
  }

  @Test("a change says the whole thing as it now is")
  func change() throws {
    var state = People.initial
    try People.evolve(&state, by: .added(full()))
    var change = Change<Person>()
    change.to = full { $0.role = "Head of year" }
    let events = try People.decide(.change(change), in: state, .test)
    for event in events { try People.evolve(&state, by: event) }
    #expect(state.current == full { $0.role = "Head of year" })
  }

  @Test("a command of one field changes one field, and an empty one empties it")
  func oneField() throws {
    var book = try Casebook(Casebook.opened)
    try book.record(#"{"do":"people.change","id":"person-aaaaa","role":"Head of year"}"#)
    #expect(book.history.record.person("person-aaaaa").name == "Member A")
    #expect(book.history.record.person("person-aaaaa").agency == "Agency A")
    #expect(book.history.record.person("person-aaaaa").role == "Head of year")
    try book.record(#"{"do":"people.change","id":"person-aaaaa","agency":null}"#)
    #expect(book.history.record.person("person-aaaaa").agency == "")
    #expect(book.history.record.person("person-aaaaa").role == "Head of year")
    let again = try book.record(#"{"do":"people.change","id":"person-aaaaa","agency":""}"#)
    #expect(again.isEmpty)
  }

  @Test("every register keeps every field of its things")
  func everyField() throws {
    try keeps(Person.self)
    try keeps(Assurance.self)
    try keeps(Question.self)
    try keeps(AgencyRequest.self)
    try keeps(LogEntry.self)
    try keeps(MeetingAction.self)
    try keeps(PractitionerEvent.self)
    try keeps(Invitation.self)
    try keeps(Uninvited.self)
    try keeps(EventRisk.self)
    try keeps(EventRemark.self)
    try keeps(EventCall.self)
    try keeps(KeyQuestion.self)
    try keeps(Problem.self)
    try keeps(Participant.self)
    try keeps(FamilyContact.self)
    try keeps(ParallelProcess.self)
    try keeps(LiaisonEntry.self)
    try keeps(Disclosure.self)
    try keeps(OtherBoard.self)
    try keeps(ChronologyEntry.self)
    try keeps(AccuracyCheck.self)
    try keeps(Finding.self)
    try keeps(Recommendation.self)
    try keeps(Enquiry.self)
    try keeps(ImprovementAction.self)
    try keeps(Confirmation.self)
    try keeps(InformationRequest.self)
    try keeps(MarkerJudgement.self)
  }

  private func keeps<Item: RegisterItem>(_: Item.Type) throws {
    let commands: [Register<Item>.Command] = [
      .add(full()), .change(full { $0.to = Item() }), .change(full()), .withdraw(full()),
    ]
    // The alphabet changes nothing: what matters here is that each event is stored and loaded.
    _ = try explore(
      Register<Item>.self, commands, facts: [], in: .test, phase: { _ in "any" }, as: { $0 },
      check: { _ in })
    let change = Register<Item>.Event.changed(full())
    let kind = try #require(Register<Item>.events.first { $0.store(change) != nil })
    let fields = try #require(kind.store(change))
    #expect(try kind.load(fields) == change)
  }

  private static func phase(_ state: People.State) -> String {
    switch state {
    case .absent: "absent"
    case .listed: "listed"
    case .withdrawn: "withdrawn"
    }
  }
}
