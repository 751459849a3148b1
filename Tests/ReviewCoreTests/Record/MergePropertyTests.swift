import ReviewCore
import StrictJSON
import Testing

@Suite("Whatever two or three laptops record and bring to each other")
struct MergePropertyTests {
  private static let lines = [
    #"{"do":"case.note","text":"A break."}"#,
    #"{"do":"people.add","name":"Member N"}"#,
    #"{"do":"people.change","id":"person-aaaaa","role":"Head"}"#,
    #"{"do":"people.change","id":"person-aaaaa","agency":"Agency Q"}"#,
    #"{"do":"people.change","id":"person-bbbbb","role":"Deputy"}"#,
    #"{"do":"people.withdraw","id":"person-bbbbb","reason":"Entered twice"}"#,
    #"{"do":"case.describe","name":"Ash"}"#,
    #"{"do":"case.describe","name":"Elm"}"#,
    #"{"do":"keeping.hold","reason":"An inquest"}"#,
    #"{"do":"keeping.release","reason":"It is over"}"#,
    #"{"do":"referral.make","reason":"r","because":{"referral-senior-support":{"reason":"x"}}}"#,
    #"{"do":"case.answer-departure","departure":1,"answer":"Done"}"#,
    #"{"do":"case.correct","entry":2,"field":"role","value":"Nurse","reason":"r"}"#,
    #"{"do":"case.correct","entry":3,"field":"agency","value":"Agency R","reason":"r"}"#,
    #"{"do":"case.redact","entry":3,"field":"agency","reason":"Not needed"}"#,
    #"{"do":"case.redact","entry":2,"field":"role","reason":"Not needed"}"#,
    #"{"do":"report.record-draft","version":"1","author":"Lead"}"#,
    #"{"do":"report.ready","day":"2016-03-24"}"#,
    #"{"do":"stage.reopen","stage":"facts","reason":"r"}"#,
  ]

  @Test("nothing that was recorded in order is ever damage, and all come to one record")
  func random() throws {
    var random = SeededNumbers(seed: 20_160_324)
    var (asides, settled) = (0, 0)
    for round in 0..<40 {
      var laptops = try Laptops("a", "b", "c", common: Casebook.opened)
      let names = round.isMultiple(of: 2) ? ["a", "b"] : ["a", "b", "c"]
      for step in 1...14 {
        let laptop = names.randomElement(using: &random) ?? "a"
        // Clocks differ by up to three steps.
        let time = step + Int.random(in: 0...3, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: laptops.bring(names.randomElement(using: &random) ?? "a", to: laptop)
        case 1, 2:
          guard let aside = laptops.history(laptop).record.unsettled.first else { continue }
          for outcome in ["take", "leave"].shuffled(using: &random) {
            let line =
              #"{"do":"case.settle","entry":\#(aside.number),"outcome":"\#(outcome)","reason":"r"}"#
            guard (try? laptops.record(line, on: laptop, at: time)) != nil else { continue }
            settled += 1
            break
          }
        default:
          let line = Self.lines.randomElement(using: &random) ?? Self.lines[0]
          // What a laptop refuses is not recorded.
          _ = try? laptops.record(line, on: laptop, at: time)
        }
        for name in names {
          let history = laptops.history(name)
          let said = history.misfit.map { "\($0.number): \($0.misfit)" }
          #expect(said == nil, "round \(round), step \(step), \(name)")
        }
      }
      let all = laptops.everything
      #expect(all.misfit == nil, "round \(round): \(all.misfit?.misfit.description ?? "")")
      asides += all.record.setAside.count
      // Read from files, one by one or at once, and read again from what it shows.
      var added = History()
      for entry in all.entries { added.append(entry) }
      #expect(added == all, "round \(round)")
      #expect(History(all.entries) == all, "round \(round)")
      // Whatever is set aside can be settled, and then nothing is.
      laptops.meet()
      while let aside = laptops.history("a").record.unsettled.first {
        try laptops.record(
          #"{"do":"case.settle","entry":\#(aside.number),"outcome":"leave","reason":"r"}"#,
          on: "a", at: 30)
      }
      #expect(laptops.history("a").misfit == nil)
    }
    #expect(asides > 30 && settled > 3, "\(asides) set aside, \(settled) settled on the way")
  }
}

/// Numbers that come out the same every time (Steele, Lea and Flood, OOPSLA 2014).
private struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
