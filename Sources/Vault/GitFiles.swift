/// What tells git how to carry a vault, for those who bring laptops together with it.
enum GitFile: String, CaseIterable {
  case attributes = ".gitattributes"
  case ignore = ".gitignore"

  var text: String {
    switch self {
    case .attributes:
      """
      # Encrypted or signed: git carries these as they are and never makes one of two.
      * -text
      *.age -text -diff -merge
      vault.json -text -diff -merge

      """
    case .ignore:
      """
      # Of one computer only: who has a case open, and what is not yet in its place.
      lock
      vault.lock
      .tmp-*
      recovered/

      """
    }
  }
}

extension Folder {
  /// Puts the files for git in a new vault.
  func keepGitFiles() throws(VaultError) {
    for file in GitFile.allCases {
      try replace(file.rawValue, with: Array(file.text.utf8), temporary: TemporaryName.other())
    }
  }
}
