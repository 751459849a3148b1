package import Guidance

extension Model {
  /// The guidance a case goes by, beside what the program has at hand.
  package struct CaseGuidance: Sendable {
    package var guidance: Guidance
    /// What the program has at hand, where that is something else.
    package var other: Guidance?
    /// Whether somebody has to choose: the other was neither taken nor declined.
    package var isOpen: Bool
    /// What has to be said of it: that what the case was opened under is not there.
    package var remark: String?

    package init(
      _ guidance: Guidance, other: Guidance? = nil, isOpen: Bool = false, remark: String? = nil
    ) {
      self.guidance = guidance
      self.other = other
      self.isOpen = isOpen
      self.remark = remark
    }
  }

  /// What the pages show: the guidance of the case that is open, else what the program has at hand.
  package var guidance: Guidance { open?.guidance?.guidance ?? atHand }

  /// Takes in what a choice of guidance has come to.
  mutating func settle(_ guidance: CaseGuidance) {
    open?.guidance = guidance
    if place.page == .guidanceChoice, places.count > 1 { places.removeLast() }
    settleFocus()
  }
}
