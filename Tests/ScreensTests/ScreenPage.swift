import ReviewCore
import TestSupport
import Testing

@testable import Screens

/// A page of the program with how somebody comes to it, by the name its recordings have.
struct ScreenPage: Sendable, CustomTestStringConvertible {
  enum Start: Sendable {
    case nothing
    case practice(Int?)
    case ownCase
  }

  var name: String
  var start: Start
  /// What was recorded before, besides the practice case.
  var given: [Submission] = []
  /// The pages gone through, each opened from a line of the one before.
  var path: [Page] = []
  /// Keys pressed on the last of them.
  var keys = ""
  /// The window of the room: no page is opened in it.
  var isRoom = false

  var testDescription: String { name }

  init(
    _ name: String, _ start: Start, given: [Submission] = [], _ path: Page..., keys: String = ""
  ) {
    self.name = name
    self.start = start
    self.given = given
    self.path = path
    self.keys = keys
  }

  func open(_ size: Size = Size(80, 24), _ profile: Profile = Profile()) throws -> Desk {
    let desk = try begin(size, profile)
    if isRoom { desk.becomeRoom() }
    return try desk.open(path).press(keys)
  }

  /// The first page, what was recorded before being there.
  func begin(_ size: Size = Size(80, 24), _ profile: Profile = Profile()) throws -> Desk {
    let desk =
      switch start {
      case .nothing: try Desk(size: size, profile: profile)
      case .practice(let number): try Desk(practice: number, size: size, profile: profile)
      case .ownCase: try Desk(ownCase: "2016-20", "Birch", size: size, profile: profile)
      }
    return given.isEmpty ? desk : try desk.given(given)
  }
}

// MARK: The pages, in the order somebody meets them

extension ScreenPage {
  static let firstRun = ScreenPage("first-run", .nothing)
  static let newFolder = ScreenPage("new-folder", .nothing, .form(FormPlace("folder.create")))
  static let cases = ScreenPage("cases", .practice(nil))
  static let ownOverview = ScreenPage("overview-new", .ownCase)
  static let overview1 = ScreenPage("overview-1", .practice(1))
  static let overview2 = ScreenPage("overview-2", .practice(2))
  static let overview3 = ScreenPage("overview-3", .practice(3))
  static let overview4 = ScreenPage("overview-4", .practice(4))
  static let people = ScreenPage("people", .practice(3), .people)

  static let referral = ScreenPage("referral", .practice(3), .referral)
  static let referralForm = ScreenPage(
    "referral-form", .ownCase, .referral, .form(FormPlace("referral.make")))
  static let facts = ScreenPage("facts", .practice(1), .facts)
  static let safety = ScreenPage(
    "safety", .practice(1), .facts, .form(FormPlace("safety.change", about: "assurance-sistr")))

  static let consideration = ScreenPage("consideration", .practice(2), .consideration)
  static let meeting = ScreenPage("meeting", .practice(1), .consideration, .meeting(oak))
  static let open = step("step-5-open", "open-meeting")
  static let options = step("step-6-options", "hear-options")
  static let share = step("step-7-share", "share-information")
  static let questions = step("step-8-question", "question-information")
  static let views = step("step-9-views", "give-views")
  static let nature = step("step-10-nature", "consider-nature")
  static let recommend = step("step-11-recommend", "write-recommendation")
  static let secondView = ScreenPage(
    "view-again", .practice(2), .consideration, .meeting(ash), .step(ash, "give-views"),
    .form(FormPlace("panel.record-view", about: ash, preset: ["member": "person-seat2"])))
  static let choose = ScreenPage(
    "choose-person", .practice(1), .consideration, .meeting(oak), .step(oak, "open-meeting"),
    .form(FormPlace("panel.declare-interest", about: oak)), keys: "Enter")

  static let decision = ScreenPage(
    "decision", .practice(2), given: [answers("no", "yes", "yes")], .decision)
  static let criteria = ScreenPage(
    "decision-questions", .practice(2), .decision, .form(FormPlace("decision.answer")))
  static let mustCommission = decide("decide-must-commission", answers("no", "yes", "yes"))
  static let noRule = decide("decide-no-rule", answers("yes", "no"))
  static let conflict = decide("decide-conflict", answers("no", "yes", "yes", noConcern: "yes"))
  static let mustConsult = decide("decide-must-consult-peer", answers("no", "yes", "unsure"))
  static let departureMust = ScreenPage(
    "departure-must", .practice(2), given: [answers("no", "yes", "yes")], .decision,
    .form(FormPlace("decision.make")), keys: "Tab BackTab 1 2 Tab Tab 'Proportionate.' C-d")
  static let departureShould = ScreenPage(
    "departure-should", .practice(1), .facts,
    .form(FormPlace("stage.complete", preset: ["stage": "facts"])), keys: "C-d")

  static let commissioning = ScreenPage("commissioning", .practice(4), .commissioning)
  static let review = ScreenPage("review", .practice(4), .review)
  static let checklist = ScreenPage("checklist", .practice(4), .review, .checklist(eventList))
  static let checklistItem = ScreenPage(
    "checklist-item", .practice(4), .review, .checklist(eventList),
    .form(FormPlace("checklist.say", about: eventList, preset: ["item": "event-invited"])))
  static let report = ScreenPage("report", .practice(4), given: [draftReport], .report)
  static let signOff = ScreenPage("sign-off", .practice(4), .signOff)

  static let notices = ScreenPage("notices", .practice(4), .notices)
  static let noticesPast = ScreenPage("notices-past-date", .practice(2), given: decided, .notices)
  static let notice = ScreenPage(
    "notice", .practice(2), given: decided, .notices, keys: "Enter")
  static let noticeSent = ScreenPage(
    "notice-send", .practice(2), given: decided, .notices,
    keys: "Enter Tab BackTab Tab Enter '10/3/16' Tab")
  static let overviewPast = ScreenPage("overview-past-date", .practice(2), given: decided)
  static let clocks = ScreenPage("clocks", .practice(4), .notices, .clocks)
  static let clock = ScreenPage("clock", .practice(4), .clock("clock-completion"))
  static let clockChoice = ScreenPage(
    "clock-choice", .practice(4), .clock("clock-completion"),
    .form(FormPlace("clocks.set", preset: ["clock": "clock-completion"])))
  static let noticeEntry = ScreenPage(
    "entry-notices", .practice(2), given: decided, .record, .entry(98))
  static let record = ScreenPage("record", .practice(3), .record)
  static let entry = ScreenPage("entry", .practice(3), .record, .entry(11))
  static let asItStood = ScreenPage(
    "as-it-stood", .practice(3), .record, .entry(10), .asItStood(10))
  static let guidance = ScreenPage("guidance", .practice(1), .guidance)
  static let guidanceList = ScreenPage(
    "guidance-list", .practice(1), .guidance, .guidanceList("flowchart"))
  static let guidanceItem = ScreenPage(
    "guidance-item", .practice(1), .guidance, .guidanceList("flowchart"),
    .guidanceItem("gather-facts"))

  static let guidanceMarker = ScreenPage(
    "guidance-marker", .practice(1), .guidance, .guidanceList("quality-markers"),
    .guidanceItem("marker-10"))
  static let contradiction = ScreenPage(
    "guidance-contradiction", .practice(1), .guidance, .guidanceList("contradictions"),
    .guidanceItem("a2-serious-harm-enough"))
  static let guidanceSearch = ScreenPage(
    "guidance-search", .practice(1), .guidance, keys: "/ 'chronology' Enter")
  static let disagreements = ScreenPage(
    "form-disagreements", .practice(2), given: [answers("yes", "no")], .decision,
    .form(FormPlace("decision.make")), keys: "End Up Up Up Up Up Up")

  static let help = ScreenPage("help", .practice(1), keys: "?")
  static let palette = ScreenPage("palette", .practice(1), keys: "C-p 're'")
  static let find = ScreenPage("find", .practice(1), keys: "/ 'member'")
  static let confirm = ScreenPage("confirm", .practice(1), keys: "q")
  static let tooSmall = ScreenPage("too-small", .practice(1))

  static let oak = "meeting-oak01"
  static let ash = "meeting-ash01"
  static let eventList = "event-yew01"

  /// Decided nine days before, so that what was due within five working days is past its date.
  private static let decided = [
    answers("no", "yes", "yes"),
    Submission(
      "decision.make",
      Answers([
        "option": .text("accept"), "outcome": .text("scr"), "reasons": .text("Harm is known."),
        "day": .text("1 March 2016"),
      ])),
  ]

  private static func step(_ name: String, _ step: String) -> ScreenPage {
    ScreenPage(name, .practice(2), .consideration, .meeting(ash), .step(ash, step))
  }

  private static func decide(_ name: String, _ answers: Submission) -> ScreenPage {
    ScreenPage(
      name, .practice(2), given: [answers], .decision, .form(FormPlace("decision.make")))
  }

  private static func answers(
    _ died: String, _ abuse: String, _ harm: String? = nil, noConcern: String? = nil
  ) -> Submission {
    var answers = Answers(["died": .text(died), "abuse-or-neglect": .text(abuse)])
    answers["serious-harm"] = harm.map { .text($0) }
    answers["no-interagency-concern"] = noConcern.map { .text($0) }
    return Submission("decision.answer", answers)
  }

  private static let draftReport = Submission(
    "report.record-draft", Answers(["version": .text("1"), "day": .text("today")]))
}

extension ScreenPage {
  /// Every page, once.
  static let all: [ScreenPage] = outside + inCase + overlays + overRoom

  static let outside = [firstRun, newFolder, cases]
  static let inCase =
    involvement + outcome + meetings + inRoom + papers + events + steps + [
      ownOverview, overview1, overview2, overview3, overview4, people, referral, referralForm,
      facts,
      safety, consideration, meeting, open, options, share, questions, views, nature, recommend,
      secondView, choose, decision, criteria, mustCommission, noRule, conflict, mustConsult,
      departureMust, departureShould, commissioning, review, checklist, checklistItem, report,
      signOff, record, entry, asItStood, guidance, guidanceList, guidanceItem,
      guidanceMarker, contradiction, guidanceSearch, disagreements,
      notices, noticesPast, notice, noticeSent, overviewPast, clocks, clock, clockChoice,
      noticeEntry,
    ]
  static let overlays = [help, palette, find, confirm]
}
