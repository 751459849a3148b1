import TestSupport
import Testing

@testable import Screens

/// Compares the screen with what a test says it is; a difference is told with the screen as it is.
func expect(
  _ desk: Desk, shows expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard desk.screen != expected else { return }
  let was = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let lines = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
  let first =
    zip(lines, was).enumerated().first { $1.0 != $1.1 }?.offset ?? min(lines.count, was.count)
  Issue.record(
    "The screen differs from line \(first + 1) on. It is:\n\(desk.screen)",
    sourceLocation: sourceLocation)
}
