/// Which characters the person's environment says their terminal can show.
enum CharacterSet: Hashable, Sendable {
  /// UTF-8, by the locale that has been loaded.
  case unicode
  /// UTF-8, by a locale that every system has, since the person's own is unset or not installed.
  case unicodeByDefault
  /// The person asked for C or POSIX, or for a character set other than UTF-8.
  case ascii

  /// - Parameters:
  ///   - loadedUnicode: Whether the locale of the environment loaded and is UTF-8.
  ///   - environment: Looks up a variable.
  init(loadedUnicode: Bool, environment: (String) -> String?) {
    guard !loadedUnicode else {
      self = .unicode
      return
    }
    // The first of these that is not empty decides, as setlocale(3) has it.
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty }
    guard let name else {
      self = .unicodeByDefault
      return
    }
    // Over ssh the name of a locale often arrives where that locale is not installed.
    let codeset = name.drop { $0 != "." }.dropFirst().prefix { $0 != "@" }.lowercased()
    self = codeset == "utf-8" || codeset == "utf8" ? .unicodeByDefault : .ascii
  }
}
