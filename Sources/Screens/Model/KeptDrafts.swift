import ReviewCore
package import StrictJSON

/// The open drafts of a case as kept on disk: no record.
///
/// Overwritten whole.
package struct KeptDrafts: Hashable, Sendable {
  package var drafts: [FormPlace: Draft]
  /// The form the person was at.
  package var at: FormPlace?

  package init(_ drafts: [FormPlace: Draft] = [:], at: FormPlace? = nil) {
    self.drafts = drafts
    self.at = at
  }

  package var isEmpty: Bool { drafts.isEmpty }

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
  }

  /// Takes in the drafts of another opening; what is here stays.
  package mutating func merge(_ other: KeptDrafts) {
    drafts.merge(other.drafts) { here, _ in here }
    at = at ?? other.at
  }
}

extension FormPlace {
  fileprivate var json: JSONObject {
    var object = JSONObject([("form", .string(form))])
    if let about { object["about"] = .string(about) }
    if !preset.isEmpty {
      object["preset"] = .object(
        JSONObject(preset.sorted { $0.key < $1.key }.map { ($0.key, JSON.string($0.value)) }))
    }
    return object
  }

  fileprivate init?(json: JSONObject) {
    guard let form = json["form"]?.string else { return nil }
    self.init(form, about: json["about"]?.string)
    for (key, value) in json["preset"]?.object?.members ?? [] { preset[key] = value.string }
  }
}
