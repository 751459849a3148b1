import TestSupport
import Testing

@testable import Screens

@Suite("Screens: practitioner events and their day")
struct ScreenEventTests {
  @Test("An event: its checklist, who is invited, its day")
  func event() throws {
    expect(
      try ScreenPage.event.open(),
      shows: """
        """)
  }

  @Test("The day of an event: who is here, what was agreed, three notes")
  func day() throws {
    expect(
      try ScreenPage.eventDay.open(),
      shows: """
        """)
  }

  @Test("Something said means a child may be at risk now")
  func risk() throws {
    expect(
      try ScreenPage.eventRisk.open(),
      shows: """
        """)
  }

  @Test("The overview shows it before all else until it is answered")
  func overview() throws {
    expect(
      try ScreenPage.overviewRisk.open(),
      shows: """
        """)
  }

  @Test("Somebody invited, with what is said of them for the whole review")
  func invitation() throws {
    expect(
      try ScreenPage.invitation.open(),
      shows: """
        """)
  }

  @Test("Only what something is left of")
  func onlyOpen() throws {
    expect(
      try ScreenPage.onlyOpen.open(),
      shows: """
        """)
  }

  @Test("A list of fifteen")
  func scoping() throws {
    expect(
      try ScreenPage.scoping.open(),
      shows: """
        """)
  }
}
