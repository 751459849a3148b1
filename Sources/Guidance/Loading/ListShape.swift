/// Which keys the items of a list have beyond those of every item.
///
/// The one table of them: a key that stands in neither place is a fault.
struct ListShape {
  struct Key {
    let name: String
    let kind: Kind
    var isRequired = true
  }

  /// What may stand under a key.
  enum Kind {
    /// A word of a closed set.
    case word([String])
    /// Words of a closed set.
    case words([String])
    /// Words for people, with tags.
    case text
    /// A tag of the pack's terms.
    case term
    /// Tags of the pack's terms.
    case terms
    /// Moments that events announce.
    case moments
    /// Places where the item is shown: ids of items, `list:NAME`, or `form:NAME` of a command.
    case anchors
    /// Names of lists.
    case lists
    /// Yes; else the key is left out.
    case flag
    /// The id of an item of this list.
    case item(of: String)
    /// Numbers of items of this list.
    case numbers(of: String)
    /// A whole number in this range.
    case number(ClosedRange<Int>)
    /// Whole numbers in this range.
    case numbersIn(ClosedRange<Int>)
  }

  let keys: [Key]

  /// What can be decided, in the words of records.
  static let reviews = ["scr", "other-review", "no-review"]

  /// The shape of a list; of one the table does not name, no keys of its own.
  static func of(_ list: String) -> ListShape { ListShape(keys: table[list] ?? []) }

  private static let table: [String: [Key]] = [
    "flowchart": [
      Key(name: "step", kind: .word(StepKind.allCases.map(\.rawValue))),
      Key(name: "phase", kind: .word(StepPhase.allCases.map(\.rawValue))),
      Key(name: "actor", kind: .term),
      Key(name: "say", kind: .text, isRequired: false),
      Key(name: "record", kind: .text, isRequired: false),
    ],
    "flowchart-branches": [
      Key(name: "leaves", kind: .item(of: "flowchart")),
      Key(name: "joins", kind: .item(of: "flowchart"), isRequired: false),
    ],
    "chair-checklist": [
      Key(name: "answers", kind: .words(["yes", "no", "unsure"]), isRequired: false),
      Key(name: "field", kind: .word(Threshold.askable), isRequired: false),
      Key(name: "lists", kind: .lists, isRequired: false),
    ],
    "always-circumstances": [
      Key(name: "ages", kind: .numbersIn(0...17), isRequired: false)
    ],
    "scores": [
      Key(name: "lowest", kind: .number(0...100)),
      Key(name: "highest", kind: .number(0...100)),
      Key(name: "high-from", kind: .number(0...100)),
    ],
    "clocks": [
      Key(name: "from", kind: .moments),
      Key(name: "until", kind: .moments, isRequired: false),
      Key(name: "length", kind: .number(1...600), isRequired: false),
      Key(
        name: "unit", kind: .word(Item.ClockUnit.allCases.map(\.rawValue)), isRequired: false),
      Key(name: "reminder", kind: .flag, isRequired: false),
      Key(name: "period", kind: .flag, isRequired: false),
      Key(name: "back", kind: .flag, isRequired: false),
      Key(name: "reviews", kind: .words(ListShape.reviews), isRequired: false),
    ],
    "notices": [
      Key(name: "moments", kind: .moments),
      Key(name: "sender", kind: .term),
      Key(name: "to", kind: .terms),
      Key(name: "clock", kind: .item(of: "clocks"), isRequired: false),
      Key(name: "reviews", kind: .words(ListShape.reviews), isRequired: false),
    ],
    "quality-markers": [
      Key(name: "phase", kind: .word(["setting-up", "running", "outputs"])),
      Key(name: "other-edition", kind: .text, isRequired: false),
      Key(name: "lists", kind: .lists, isRequired: false),
    ],
    "contradictions": [
      Key(name: "treatment", kind: .text),
      Key(name: "at", kind: .anchors),
    ],
    "stages": [
      Key(name: "steps", kind: .numbers(of: "flowchart"))
    ],
    "requirements": [
      Key(name: "stage", kind: .item(of: "stages"))
    ],
  ]
}
