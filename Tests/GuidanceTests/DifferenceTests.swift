import Guidance
import Testing

@Suite("What is different between two sets of guidance")
struct DifferenceTests {
  private func told(_ difference: GuidanceDifference) -> [String] {
    difference.lists.flatMap { list in
      list.changes.map { "\(list.title): \($0.kind) \($0.item.id)" }
    }
  }

  @Test("what an overlay says is the difference, by list; a name that changed is one change")
  func overlay() throws {
    let pack = try SmallPack().load()
    let merged = try SmallOverlay().laid()
    let there = GuidanceDifference(from: pack, to: merged)
    #expect(
      told(there) == [
        "Steps: reworded first-step", "Steps: added own-step", "Notices: noLongerUsed told",
      ])
    #expect(there.terms.map { "\($0.before), \($0.after)" } == ["Deciding Person, Leading Person"])
    #expect(there.holidaysAdded.map(\.date) == ["2016-03-01"] && there.holidaysGone.isEmpty)
    #expect(!there.isThresholdOther && !there.isEmpty)

    let back = GuidanceDifference(from: merged, to: pack)
    #expect(
      told(back) == [
        "Steps: reworded first-step", "Steps: gone own-step", "Notices: usedAgain told",
      ])
    #expect(back.holidaysGone.map(\.date) == ["2016-03-01"])
  }

  @Test("another force, source or threshold table is a difference; the same set has none")
  func others() throws {
    let pack = try SmallPack().load()
    #expect(GuidanceDifference(from: pack, to: try SmallPack().load()).isEmpty)
    let should = try SmallPack().replacing(
      "\"must\"", with: "\"could\"", in: "lists/flowchart.json")
    #expect(
      told(GuidanceDifference(from: pack, to: try should.load())) == ["Steps: otherwise first-step"]
    )
    let table = try SmallPack().replacing("\"no-rule\"", with: "\"conflict\"", in: "threshold.json")
    let difference = GuidanceDifference(from: pack, to: try table.load())
    #expect(difference.isThresholdOther && difference.lists.isEmpty && !difference.isEmpty)
  }
}
