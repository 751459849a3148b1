import StrictJSON

/// Pages as a draft keeps them: by name, with what they are about.
extension Page {
  /// Nothing for a page that stands on something which is not kept: a refusal, a look back.
  var kept: JSON? {
    switch self {
    case .firstRun, .parcel, .room, .asItStood, .departure, .secondAnswer, .guidanceChoice,
      .guidanceChange:
      nil
    case .form(let form): .object(JSONObject([("form", .object(form.json))]))
    case .choose(let form, let field):
      .object(JSONObject([("field", .string(field)), ("form", .object(form.json))]))
    case .step(let meeting, let step): Self.ofTwo("step", meeting, step)
    case .large(let meeting, let step): Self.ofTwo("large", meeting, step)
    case .attendance(let meeting, let person): Self.ofTwo("attendance", meeting, person)
    case .entry(let number):
      .object(JSONObject([("number", .integer(number)), ("page", "entry")]))
    default:
      if let name = Self.plain.first(where: { $0.value == self })?.key {
        .object(JSONObject([("page", .string(name))]))
      } else {
        named
      }
    }
  }

  /// A page of a meeting and something in it.
  private static func ofTwo(_ name: String, _ meeting: String, _ other: String) -> JSON {
    .object(
      JSONObject([("about", .string(meeting)), ("page", .string(name)), ("step", .string(other))]))
  }

  /// A page about one thing, by the thing's name.
  private var named: JSON? {
    let (name, about): (String, String)
    switch self {
    case .member(let id): (name, about) = ("member", id)
    case .meeting(let id): (name, about) = ("meeting", id)
    case .minutes(let id): (name, about) = ("minutes", id)
    case .invited(let id): (name, about) = ("invited", id)
    case .criteria(let step): (name, about) = ("criteria", step)
    case .agency(let id): (name, about) = ("agency", id)
    case .checklist(let list): (name, about) = ("checklist", list)
    case .event(let id): (name, about) = ("event", id)
    case .eventDay(let id): (name, about) = ("event-day", id)
    case .marker(let list): (name, about) = ("marker", list)
    case .register(let register): (name, about) = ("register", register)
    case .notice(let id): (name, about) = ("notice", id)
    case .clock(let id): (name, about) = ("clock", id)
    case .guidanceList(let list): (name, about) = ("guidance-list", list)
    case .guidanceItem(let id): (name, about) = ("guidance-item", id)
    case .guidanceSearch(let words): (name, about) = ("guidance-search", words)
    default: return nil
    }
    return .object(JSONObject([("about", .string(about)), ("page", .string(name))]))
  }

  init?(kept json: JSON) {
    guard let object = json.object else { return nil }
    if let form = object["form"]?.object.flatMap({ FormPlace(json: $0) }) {
      self = object["field"]?.string.map { .choose(form, field: $0) } ?? .form(form)
      return
    }
    guard let name = object["page"]?.string else { return nil }
    if let page = Self.plain[name] {
      self = page
      return
    }
    if name == "entry", let number = object["number"]?.integer {
      self = .entry(number)
      return
    }
    guard let about = object["about"]?.string else { return nil }
    if let second = object["step"]?.string, let make = Self.aboutTwo[name] {
      self = make(about, second)
    } else if let make = Self.aboutOne[name] {
      self = make(about)
    } else {
      return nil
    }
  }

  private static let plain: [String: Page] = [
    "cases": .cases, "folder": .folderCare, "overview": .overview, "referral": .referral,
    "facts": .facts,
    "consideration": .consideration, "decision": .decision, "assessment": .assessment,
    "commissioning": .commissioning,
    "terms": .terms, "review": .review, "chronology": .chronology, "report": .report,
    "sign-off": .signOff, "keeping": .keeping, "media": .media, "publication": .publication,
    "learning": .learning, "markers": .markers, "people": .people, "notices": .notices,
    "said-so-far": .saidSoFar, "clocks": .clocks, "record": .record, "guidance": .guidance,
  ]

  private static let aboutTwo: [String: @Sendable (String, String) -> Page] = [
    "step": { .step($0, $1) }, "large": { .large($0, $1) },
    "attendance": { .attendance($0, $1) },
  ]

  private static let aboutOne: [String: @Sendable (String) -> Page] = [
    "member": { .member($0) }, "meeting": { .meeting($0) }, "minutes": { .minutes($0) },
    "agency": { .agency($0) },
    "checklist": { .checklist($0) },
    "event": { .event($0) }, "event-day": { .eventDay($0) },
    "invited": { .invited($0) }, "criteria": { .criteria($0) },
    "marker": { .marker($0) }, "register": { .register($0) }, "notice": { .notice($0) },
    "clock": { .clock($0) }, "guidance-list": { .guidanceList($0) },
    "guidance-item": { .guidanceItem($0) }, "guidance-search": { .guidanceSearch($0) },
  ]
}
