/// What stands on every page of a paper, and how large a page is.
struct PageForm: Hashable, Sendable {
  /// The case's marking: top and bottom of each page.
  var marking: String
  /// Reference, working name and title: bottom of each page.
  var foot: String
  var title: String
  var isLandscape: Bool

  /// Columns and lines of a plain page at ten letters and six lines an inch: 12 point on A4.
  var columns: Int { isLandscape ? 104 : 76 }
  var lines: Int { isLandscape ? 44 : 62 }
}
