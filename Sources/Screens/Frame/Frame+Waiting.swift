extension Frame {
  /// The frame while something takes a while: how far it is, in place of the keys, which do nothing
  /// meanwhile.
  package func waiting(done: Int, of count: Int) -> Frame {
    var frame = self
    frame.fill(" ", columns: 0..<size.columns, row: size.rows - 1)
    frame.put(Wording.waiting(done, of: count), column: 1, row: size.rows - 1, style: .strong)
    frame.cursor = nil
    return frame
  }
}
