/// Advice on what is recorded: ids of items of the pack that a page shows beside it.
///
/// It stands against nothing: the words are for whoever writes. What the sentences are looked at for
/// is ours, and rough on purpose; the pack's items say so.
package enum Advice {
  /// More words than this are called long.
  package static let manyWords = 40
  /// More recommendations than this are called many.
  package static let manyRecommendations = 8

  /// Somebody who chairs the SCR panel and leads the review as well (contradiction A15).
  package static func of(_ commissioning: Commissioning.State) -> [String] {
    guard let chair = commissioning.panel?.chair, !chair.isEmpty else { return [] }
    return commissioning.reviewers.contains { $0.person == chair }
      ? ["a15-leading-and-assuring"] : []
  }

  /// A recommendation that says "review" or "training" and not what is to be different, or is long.
  package static func ofRecommendation(_ text: String) -> [String] {
    let words = words(of: text)
    var advice: [String] = []
    if !saysWhatFor(words) {
      if words.contains(where: { $0.hasPrefix("review") }) { advice.append("caution-review") }
      if words.contains(where: isTraining) { advice.append("caution-training") }
    }
    if words.count > manyWords { advice.append("caution-long") }
    return advice
  }

  /// The same of all recommendations together, and that there are many.
  package static func of(_ recommendations: [Recommendation]) -> [String] {
    var advice: [String] = []
    for id in recommendations.flatMap({ ofRecommendation($0.text) }) where !advice.contains(id) {
      advice.append(id)
    }
    return recommendations.count > manyRecommendations ? advice + ["caution-many"] : advice
  }

  /// An outcome put as what is done, and not as what it changes.
  package static func ofOutcome(_ text: String) -> [String] {
    let words = words(of: text)
    let isProcess = words.contains { word in
      isTraining(word) || processes.contains(where: word.hasPrefix)
    }
    return isProcess && !saysWhatFor(words) ? ["caution-process"] : []
  }

  private static let processes = [
    "attend", "circulat", "deliver", "session", "workshop", "rewritten",
  ]

  private static func isTraining(_ word: Substring) -> Bool {
    ["train", "trained", "training"].contains(word)
  }

  /// "So that" and "in order to" begin to say what is to be different.
  private static func saysWhatFor(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains {
      ($0 == "so" && $1 == "that") || ($0, $1) == ("in", "order")
    }
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }
      .map { Substring($0) }
  }
}
