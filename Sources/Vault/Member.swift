/// Somebody who works with a vault.
package struct Member: Hashable, Sendable {
  /// What entries name them by.
  package let id: String
  package let name: String
  package let role: String

  package init(id: String, name: String, role: String) {
    self.id = id
    self.name = name
    self.role = role
  }
}
