import ReviewCore

@testable import Screens

/// Practitioner events, their day, and checklists of other lists.
extension ScreenPage {
  static let event = ScreenPage("event", .practice(4), .review, .event(eventList))
  static let eventAfter = ScreenPage(
    "event-after", .practice(4), given: onTheDay + theDay, .review, .event(eventList))
  static let eventDayAhead = ScreenPage(
    "event-day-ahead", .practice(4), .review, .event(eventList), .eventDay(eventList))
  static let eventDay = ScreenPage(
    "event-day", .practice(4), given: onTheDay + theDay, .review, .event(eventList),
    .eventDay(eventList))
  static let eventMark = ScreenPage(
    "event-mark", .practice(4), given: onTheDay, .review, .event(eventList),
    .eventDay(eventList),
    .form(
      FormPlace("event-day.mark", about: eventList, preset: ["person": "person-prac3"])))
  static let invitation = ScreenPage(
    "invitation", .practice(4), .review, .event(eventList),
    .form(FormPlace("invitations.change", about: "invitation-prac3")))
  static let eventRisk = ScreenPage(
    "event-risk", .practice(4), given: onTheDay, .review, .event(eventList),
    .eventDay(eventList), keys: "1 'We all knew about the other girl.'")
  static let overviewRisk = ScreenPage(
    "overview-risk", .practice(4), given: onTheDay + theDay)
  static let onlyOpen = ScreenPage(
    "checklist-only-open", .practice(4), .review, .checklist(eventList), keys: "o")
  static let scoping = ScreenPage(
    "checklist-scoping", .practice(4), .commissioning, .checklist("scoping"))

  static let events = [
    event, eventAfter, eventDayAhead, eventDay, eventMark, invitation, eventRisk, overviewRisk,
    onlyOpen, scoping,
  ]

  /// The event is held on the day the practice begins.
  static let onTheDay = said(
    #"{"do":"event.change","id":"event-yew01","day":"2016-05-31","#
      + #""spoken-of":"by the name she chose","#
      + #""not-today":"the offences themselves; anything before the courts"}"#)

  private static let theDay = said(
    #"{"do":"event-day.mark","id":"event-yew01","person":"person-prac2","here":"arrived","#
      + #""time":"09:20"}"#,
    #"{"do":"event-day.mark","id":"event-yew01","person":"person-prac3","here":"arrived","#
      + #""time":"09:24"}"#,
    #"{"do":"event-day.mark","id":"event-yew01","person":"person-prac5","here":"cannot-come","#
      + #""view":"read out"}"#,
    #"{"do":"uninvited.add","event":"event-yew01","who":"Director","agency":"Social care","#
      + #""time":"09:31"}"#,
    #"{"do":"event-calls.add","event":"event-yew01","person":"person-prac2","time":"10:30"}"#,
    #"{"do":"event-risks.add","event":"event-yew01","time":"11:10","#
      + #""said":"We all knew about the other girl."}"#,
    #"{"do":"event-remarks.add","event":"event-yew01","time":"13:05","#
      + #""said":"Nobody had the whole of it; each had a piece."}"#)
}
