import Guidance

extension Wording {
  static func force(_ force: Item.Force) -> String {
    switch force {
    case .must: "must"
    case .should: "should"
    case .could: "could"
    case .describes: "describes how it is done"
    }
  }

  /// For the right edge of a line; a description asks for nothing.
  static func forceWord(_ force: Item.Force) -> String {
    switch force {
    case .must: "the guidance says must"
    case .should: "the guidance says should"
    case .could, .describes: ""
    }
  }

  static func standing(_ standing: Item.Standing) -> String {
    switch standing {
    case .statutory: "statutory guidance, as the {guide} gives it"
    case .regionalGuide: "{guide}"
    case .essexFlowchart: "{flowchart}"
    case .qualityMarker: "quality marker"
    case .localProtocol: "your board's own protocol"
    case .ours: "our own wording"
    }
  }

  static func provenance(_ provenance: Item.Provenance) -> String? {
    switch provenance {
    case .stated: nil
    case .reconstructed: "Our wording: the original text is missing."
    case .inferred: "This follows from what the document says; it does not say it so."
    case .local: "For your board to settle: the guidance gives no rule."
    }
  }
}
