/// What was painted last of the page shown: rows that stand there again are taken over as they are.
struct Painted: Sendable {
  /// A part of the page that scrolls by itself.
  struct Pane: Sendable {
    let columns: Range<Int>
    let rows: Range<Int>
    /// The line in the first row.
    let top: Int

    /// The row a line stands in.
    func row(of line: Int) -> Int? {
      let row = rows.lowerBound + line - top
      return rows.contains(row) ? row : nil
    }
  }

  /// What the rule above the keys says, and the commands whose keys are offered.
  struct Foot: Hashable {
    let title: String
    let goesOn: Bool
    let commands: [MenuCommand]
  }

  let frame: Frame
  let panes: [Pane]
  let foot: Foot?
  let focus: Int
  let saved: Model.Saved
  let profile: Profile

  /// Nothing where something else than the page was shown.
  init?(_ rendered: Rendered, of model: Model) {
    guard !rendered.panes.isEmpty else { return nil }
    frame = rendered.frame
    panes = rendered.panes
    foot = rendered.foot
    focus = model.place.focus
    saved = model.saved
    profile = model.profile
  }
}

extension Model {
  /// The rows of the page that was painted last, where nothing but the focus can have moved since.
  var painted: Painted? {
    guard overlay == nil, let shownPage, !shownPage.asks, let painted = shownPage.painted,
      painted.saved == saved, painted.profile == profile
    else { return nil }
    return painted
  }
}
