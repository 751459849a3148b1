import CTerminal

/// Keeps what the program holds in memory from reaching the disk or another process.
package enum ProcessSecrecy {
  /// No core files, no tracing by other programs of the same user.
  ///
  /// Call it before any key is read.
  /// - Returns: Whether the system agreed to both.
  package static func apply() -> Bool { cterm_harden() == 1 }
}
