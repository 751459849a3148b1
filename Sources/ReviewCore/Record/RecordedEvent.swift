package import StrictJSON

/// An event as it stands in an entry: the kind, the thing it is about where a machine has several,
/// and its fields.
package struct RecordedEvent: Hashable, Sendable {
  /// `machine.what-happened`.
  package var kind: String
  /// The id of the meeting, checklist or register item it is about.
  package var on: String?
  package var fields: JSONObject

  package init(_ kind: String, on: String? = nil, fields: JSONObject) {
    self.kind = kind
    self.on = on
    self.fields = fields
  }

  package var machine: String { String(kind.prefix { $0 != "." }) }

  /// Going on although a requirement was not met.
  package var isDeparture: Bool { kind == "case.departed" || kind == "case.went-on-without" }

  package var json: JSON {
    var object = JSONObject([("kind", .string(kind))])
    if let on { object["on"] = .string(on) }
    object["fields"] = .object(fields)
    return .object(object)
  }

  package init(json: JSON) throws(Misfit) {
    guard let object = json.object, let kind = object["kind"]?.string,
      let fields = object["fields"]?.object
    else { throw Misfit("event", "it has no kind or no fields") }
    self.init(kind, on: object["on"]?.string, fields: fields)
  }
}
