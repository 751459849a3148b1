import ReviewCore
package import StrictJSON

/// The open drafts of a case as kept on disk: no record.
///
/// Overwritten whole.
package struct KeptDrafts: Hashable, Sendable {
  package var drafts: [FormPlace: Draft]
  /// The form the person was at.
  package var at: FormPlace?
  /// Where the person was when the screen was locked: they come back to it unasked.
  package var back: Back?
  /// The meeting number of a meeting that sits: it is in no record.
  package var meetingNumber: String?

  /// The pages gone through, and the place on the last.
  package struct Back: Hashable, Sendable {
    /// Each page, with the stop that had the focus.
    package var pages: [Stop]
    /// The field that had the focus.
    package var field: String?
    /// The answer of that field, where its answers stand on one line.
    package var option: Int
    /// Where the cursor stood in its text, in bytes of UTF-8.
    package var cursor: Int?
    /// The meeting was paused: unlocking says that it goes on.
    package var wasPaused = false
    /// Names were hidden: they stay so.
    package var hidesNames = false

    package struct Stop: Hashable, Sendable {
      package var page: Page
      package var focus: Int
    }
  }

  package init(
    _ drafts: [FormPlace: Draft] = [:], at: FormPlace? = nil, meetingNumber: String? = nil
  ) {
    self.drafts = drafts
    self.at = at
    self.meetingNumber = meetingNumber
  }

  package var isEmpty: Bool { drafts.isEmpty && back == nil && meetingNumber == nil }

  package var json: JSON {
    var object = JSONObject([
      (
        "drafts",
        .array(
          drafts.sorted { $0.value.command < $1.value.command }.map { place, draft in
            var json = place.json
            json["command"] = .string(draft.command)
            json["answers"] = draft.answers.draft
            return .object(json)
          })
      )
    ])
    if let at { object["at"] = .object(at.json) }
    if let back { object["back"] = back.json }
    if let meetingNumber { object["meeting-number"] = .string(meetingNumber) }
    return .object(object)
  }

  /// Reads kept drafts; what is not one is left out.
  package init(json: JSON) {
    self.init()
    for value in json.object?["drafts"]?.array ?? [] {
      guard let object = value.object, let place = FormPlace(json: object),
        let command = object["command"]?.string, let answers = object["answers"]
      else { continue }
      drafts[place] = Draft(answers: Answers(draft: answers), command: command)
    }
    at = json.object?["at"]?.object.flatMap { FormPlace(json: $0) }
    back = json.object?["back"].flatMap { Back(json: $0) }
    meetingNumber = json.object?["meeting-number"]?.string
  }

  /// Takes in the drafts of another opening; what is here stays.
  package mutating func merge(_ other: KeptDrafts) {
    drafts.merge(other.drafts) { here, _ in here }
    at = at ?? other.at
    back = back ?? other.back
    meetingNumber = meetingNumber ?? other.meetingNumber
  }
}

extension KeptDrafts.Back {
  fileprivate var json: JSON {
    var object = JSONObject([
      (
        "pages",
        .array(
          pages.compactMap { stop in
            stop.page.kept.map { page in
              .object(JSONObject([("at", page), ("focus", .integer(stop.focus))]))
            }
          })
      ), ("option", .integer(option)),
    ])
    if let field { object["field"] = .string(field) }
    if let cursor { object["cursor"] = .integer(cursor) }
    if wasPaused { object["paused"] = true }
    if hidesNames { object["hides-names"] = true }
    return .object(object)
  }

  /// Nothing where a page of it is not known.
  fileprivate init?(json: JSON) {
    guard let object = json.object, let list = object["pages"]?.array else { return nil }
    pages = list.compactMap { stop in
      guard let object = stop.object, let page = object["at"].flatMap({ Page(kept: $0) })
      else { return nil }
      return Stop(page: page, focus: object["focus"]?.integer ?? 0)
    }
    guard pages.count == list.count, !pages.isEmpty else { return nil }
    field = object["field"]?.string
    option = object["option"]?.integer ?? 0
    cursor = object["cursor"]?.integer
    wasPaused = object["paused"]?.bool ?? false
    hidesNames = object["hides-names"]?.bool ?? false
  }
}

extension FormPlace {
  var json: JSONObject {
    var object = JSONObject([("form", .string(form))])
    if let about { object["about"] = .string(about) }
    if !preset.isEmpty {
      object["preset"] = .object(
        JSONObject(preset.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }))
    }
    return object
  }

  init?(json: JSONObject) {
    guard let form = json["form"]?.string else { return nil }
    self.init(form, about: json["about"]?.string)
    for (key, value) in json["preset"]?.object?.members ?? [] { preset[key] = value.string }
  }
}
