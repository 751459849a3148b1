import Documents
import Guidance

extension Resources {
  /// The templates of papers, read when a paper is written and not before.
  static func templates(_ guidance: Guidance) -> TemplateSet {
    TemplateSet(guidance.terms) { file in Resources.file("templates/\(file)") }
  }
}
