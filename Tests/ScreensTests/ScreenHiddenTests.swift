import Guidance
import ReviewCore
import StrictJSON
import TestSupport
import Testing

@testable import Screens

@Suite("Names hidden")
struct ScreenHiddenTests {
  /// Names that no other word of a page has, for everybody who has a name in the practice cases.
  private static let names: [(was: String, is: String)] = [
    ("Member A", "DI Zebedee Quillfeather"), ("Member B", "Ottoline Brambleworth"),
    ("Member C", "Dr Ptolemy Winterbourne-Xu"), ("Member D", "Clementine Vanterpool"),
    ("Member E", "Ignatius Oxenbridge"), ("Member F", "Perpetua Lockwoodson"),
    ("Member G", "Hyacinth Dalrympleton"), ("Member H", "Barnabas Threlkeldon"),
    ("Practitioner 1", "Euphemia Zouchemoor"), ("Practitioner 2", "Lysander Ghrimesby"),
    ("Practitioner 3", "Cordelia Yaxleythorp"), ("Practitioner 4", "Evander Ufflinghame"),
    ("Practitioner 5", "Drusilla Jervaulxton"),
  ]

  /// The practice cases with those names, in whatever people typed as well.
  private static let named = Result {
    () throws -> [PracticeCase] in
    let guidance = try ShippedGuidance.load()
    return try (1...4).map { number in
      try PracticeCase(number, under: guidance) { typed in
        names.reduce(typed) { $0.replacing($1.was, with: $1.is) }
      }
    }
  }

  private static let secrets = names.flatMap { $0.is.split { $0 == " " || $0 == "-" } }
    .filter { $0.count > 2 }.map { $0.lowercased() }

  private func shown(_ text: String) -> [String] {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return Self.secrets.filter(words.contains)
  }

  private static let sizes = [Size(40, 12), Size(80, 24), Size(120, 40)]

  @Test(
    "no page shows a name of the register, drawn or in words, in any size, nor in ASCII",
    arguments: ScreenPage.inCase, sizes)
  func everyPage(page: ScreenPage, size: Size) throws {
    guard case .practice(let number?) = page.start else { return }
    for unicode in [true, false] {
      let desk = try Desk(
        practice: number, size: size, profile: Profile(unicode: unicode),
        cases: try Self.named.get())
      desk.hideNames()
      try desk.given(page.given).open(page.path).press(page.keys)
      #expect(desk.model.profile.namesHidden)
      #expect(shown(desk.screen) == [], "\(desk.screen)")
      #expect(shown(desk.model.linear().joined(separator: "\n")) == [])
      #expect(shown(desk.model.problems().joined(separator: "\n")) == [])
      let said = desk.line(1).contains(size.columns < 60 ? " hidden " : "names hidden")
      #expect(said || desk.model.overlay != nil, "\(desk.line(1))")
      // Every stop of it, with what stands below the list and at the foot.
      guard unicode, size == Size(80, 24) else { continue }
      for line in desk.model.linesToChoose() {
        desk.take(.focus(line.stop))
        #expect(shown(desk.screen) == [], "\(desk.screen)")
      }
    }
  }

  @Test("without it the names are there: the test above can fail")
  func notHidden() throws {
    let desk = try Desk(practice: 1, cases: try Self.named.get())
    try desk.open(.people)
    #expect(!shown(desk.screen).isEmpty)
  }

  // MARK: Words

  private func desk(_ people: String...) throws -> Desk {
    try Desk(ownCase: "2016-20", "Birch").given(
      try people.map { try Submission(json: JSON(parsing: Array($0.utf8))) })
  }

  private static let mother =
    #"{"do":"people.add","id":"person-mothr","name":"Rose Ann Hall-Okoro","legal-name":"Rosalind Ann Okoro","label":"the mother","kind":"family","born":"3 May 1994","address":"14 Mill Lane, Colchester CO1 2AB"}"#
  private static let nurse =
    #"{"do":"people.add","id":"person-nurse","name":"Dr May Hope","role":"named nurse","agency":"Health"}"#

  private func hidden(_ text: String, _ desk: Desk) -> String {
    NameMask(of: desk.model.open?.history ?? History(), under: desk.guidance, Wording.hiddenWords)
      .hidden(text)
  }

  @Test("names, their parts, dates of birth and addresses, whatever stands between the words")
  func words() throws {
    let desk = try desk(Self.mother, Self.nurse)
    for (text, expected) in [
      ("Rose Ann Hall-Okoro came.", "the mother came."),
      ("rose ann hall-okoro came", "the mother came"),
      ("Ms Okoro's flat", "the mother's flat"),
      ("The Okoros left.", "The the mother left."),
      ("ROSALIND was asked", "the mother was asked"),
      ("a rose in the hall", "a rose in the hall"),
      (
        "Rose was asked. Dr Hope asked Rose.",
        "the mother was asked. Named nurse, Health asked the mother."
      ),
      ("On 13 May Dr May may come in hope.", "On 13 May named nurse, Health may come in hope."),
      ("Seen by M. Hope", "Seen by named nurse, Health"),
      ("Dr May Hope, named nurse, Health", "named nurse, Health"),
      (
        "born 3 May 1994, seen 3.5.94 and 1994-05-03",
        "born (date hidden), seen (date hidden) and (date hidden)"
      ),
      ("at 14 Mill Lane,\nColchester", "at (address hidden),\nColchester"),
      ("in Mill Lane; CO1 2AB", "in (address hidden)"),
      ("of 14 Mill Ln.", "of (address hidden)."),
      ("Rosemary and Hopeful stay", "Rosemary and Hopeful stay"),
    ] { #expect(hidden(text, desk) == expected, "\(text)") }
  }

  @Test("accents make no difference, nor how they are written")
  func accents() throws {
    let desk = try desk(
      #"{"do":"people.add","id":"person-aaaaa","name":"Zoë Łukasiewicz-Núñez","label":"the aunt"}"#)
    for text in [
      "Zoe Lukasiewicz-Nunez", "ZOË", "Zoe\u{308} Łukasiewicz", "Nunez", "Núñez", "nun\u{303}ez",
    ] { #expect(hidden(text, desk) == "the aunt", "\(text)") }
    #expect(hidden("a café at noon", desk) == "a café at noon")
  }

  @Test("a word that names two people says neither")
  func twoOfOneName() throws {
    let desk = try desk(
      Self.mother,
      #"{"do":"people.add","id":"person-child","name":"Ada Okoro","label":"the girl"}"#)
    #expect(hidden("Ada Okoro and Okoro", desk) == "the girl and (name hidden)")
  }

  @Test("a label or role that itself has a name in it is not shown instead")
  func labels() throws {
    let desk = try desk(
      Self.mother,
      #"{"do":"people.add","id":"person-uncle","name":"Abe Okonedo","label":"Okoro's uncle","role":"uncle"}"#
    )
    #expect(hidden("Abe Okonedo", desk) == "uncle")
  }

  @Test("a name that was changed is hidden too, on the page of the entry that said it")
  func formerName() throws {
    let desk = try desk(
      Self.mother,
      #"{"do":"people.change","id":"person-mothr","name":"Rose Zabriskie"}"#)
    desk.hideNames()
    try desk.open(.record, .entry(2))
    #expect(!desk.screen.contains("Okoro") && desk.screen.contains("the mother"))
    #expect(!desk.screen.contains("1994") && !desk.screen.contains("Mill"))
  }

  @Test("roles that stand for a name are no names")
  func roles() throws {
    let desk = try Desk(practice: 1)
    for text in [
      "The Independent Chair decides.", "the panel chair", "the mother", "Legal adviser",
    ] {
      #expect(hidden(text, desk) == text)
    }
  }

  // MARK: Keys

  @Test("h hides at once; showing again stands in a list, and Enter alone keeps them hidden")
  func keys() throws {
    let desk = try desk(Self.mother).press("h")
    #expect(desk.model.profile.namesHidden)
    try desk.press("h Enter")
    #expect(desk.model.profile.namesHidden && desk.model.overlay == nil)
    try desk.press("h h Esc x y 1 2")
    #expect(desk.model.profile.namesHidden)
    try desk.press("h Down Enter")
    #expect(!desk.model.profile.namesHidden)
  }

  @Test("a text with a name in it takes no typing until it was asked for and shown")
  func typing() throws {
    let desk = try desk(Self.mother)
    desk.hideNames()
    let form = FormPlace("people.change", about: "person-mothr")
    try desk.open(.people, .form(form))
    #expect(desk.model.focusedField?.id == "name" && !desk.screen.contains("Hall"))
    #expect(desk.screen.contains("Hidden. Enter: show it"))
    try desk.press("'x' Backspace")
    desk.paste("y")
    #expect(!desk.screen.contains("Hall") && desk.model.drafts[form] == nil)
    // The first answer keeps it hidden.
    try desk.press("Enter Enter 'x'")
    #expect(!desk.screen.contains("Hall") && desk.model.drafts[form] == nil)
    try desk.press("Enter Down Enter")
    #expect(desk.screen.contains("Rose Ann Hall-Okoro"))
    try desk.press("'x' Tab")
    #expect(!desk.screen.contains("Hall"))
    // What was typed is as it was typed.
    #expect(desk.model.drafts[form]?.answers.text("name") == "Rose Ann Hall-Okorox")
    try desk.press("BackTab")
    #expect(!desk.screen.contains("Hall"))
  }

  @Test("a text that names nobody is as open as ever")
  func namesNobody() throws {
    let desk = try desk(Self.mother)
    desk.hideNames()
    try desk.press("m 'She came at nine.' Esc m")
    #expect(desk.screen.contains("She came at nine."))
    try desk.press("'x'")
    #expect(desk.screen.contains("She came at nine.x"))
  }

  @Test("whoever is named where the record asks who it was is hidden, in the register or not")
  func outsideTheRegister() throws {
    let desk = try desk(
      Self.mother,
      #"{"do":"referral.make","reason":"Harm is feared.","agency":"Agency A","referrer":"Wilhelmina Oyelaran, social worker","supported-by":"Det Supt Ivo Grange"}"#
    )
    desk.hideNames()
    for text in ["Det Supt Ivo Grange", "Mr Grange", "Wilhelmina Oyelaran came"] {
      #expect(!hidden(text, desk).contains("Grange") && !hidden(text, desk).contains("Oyelaran"))
    }
    #expect(hidden("Agency A and the Social worker", desk) == "Agency A and the Social worker")
    try desk.open(.referral)
    #expect(!desk.screen.contains("Grange") && !desk.screen.contains("Oyelaran"))
  }

  @Test("who can open the folder and who answers for it is hidden on every page")
  func members() throws {
    let desk = try desk(Self.mother)
    var folder = Model.Folder(
      path: "/memory", member: "B. Wardlaw, business manager", isPractice: false, cases: [],
      names: [
        "m1": "B. Wardlaw", "m2": "Cyprian Euston", "sheet": "whoever has the recovery sheet",
      ])
    folder.namesNobody = ["sheet"]
    folder.care = Model.FolderCare(
      keeper: "B. Wardlaw, business manager", successor: "Dorothea Finsbury, solicitor",
      hasRecovery: true, recoveryTried: nil,
      members: [
        Model.FolderMember(
          id: "m1", name: "B. Wardlaw", role: "business manager", recipient: "", isMe: true)
      ])
    desk.take(.folderOpened(folder))
    desk.hideNames()
    #expect(desk.model.asShown("By Cyprian Euston") == "By (name hidden)")
    try desk.press("Esc")
    desk.take(.folderOpened(folder))
    #expect(desk.page == .cases && desk.screen.contains("At the keyboard: business manager."))
    try desk.open(.folderCare)
    for name in ["Wardlaw", "Finsbury"] { #expect(!desk.screen.contains(name)) }
    #expect(desk.screen.contains("The recovery sheet was never tried"))
  }

  @Test("they stay hidden when the screen was locked and comes back")
  func locked() throws {
    let desk = try desk(Self.mother).press("h w l")
    #expect(desk.model.isLocking && desk.keptHere.back?.hidesNames == true)
    let open = try #require(desk.model.open)
    let again = try Desk(ownCase: "2016-20", "Birch")
    again.take(
      .caseOpened(
        Model.OpenCase(id: open.id, history: open.history),
        draft: KeptDrafts(json: desk.keptHere.json)))
    #expect(again.page == .people && !again.screen.contains("Okoro"))
    #expect(again.line(1).contains("names hidden"))
  }

  @Test("refusals and sentences of the disk are hidden as well")
  func errors() throws {
    let desk = try desk(Self.mother)
    desk.hideNames()
    desk.trouble = "The draft of Rose Okoro could not be kept."
    try desk.press("m 'x' Esc")
    #expect(desk.screen.contains("The draft of the mother could not be kept."))
    desk.take(.failed("Rose Okoro is not there."))
    #expect(desk.screen.contains("the mother is not there.") && !desk.screen.contains("Okoro"))
  }
}
