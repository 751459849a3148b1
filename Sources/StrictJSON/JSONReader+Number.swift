extension JSONReader {
  /// The whole number here; `offset` is at its sign or first digit, and afterwards behind its last.
  mutating func integer() throws(JSONError) -> Int {
    let start = offset
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    let firstDigit = offset
    // Summed up below zero, since only there Int.min has its place.
    var negated: (value: Int, overflow: Bool) = (0, false)
    while let digit = next?.decimalDigit {
      let tenfold = negated.value.multipliedReportingOverflow(by: 10)
      let sum = tenfold.partialValue.subtractingReportingOverflow(Int(digit))
      negated = (sum.partialValue, negated.overflow || tenfold.overflow || sum.overflow)
      offset += 1
    }
    let digits = offset - firstDigit
    guard digits > 0 else { throw failure(.loneMinus, at: start) }
    guard digits == 1 || bytes[firstDigit] != UInt8(ascii: "0") else {
      throw failure(.leadingZero, at: start)
    }
    if let next, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(next) {
      throw failure(.notAnInteger, at: start)
    }
    guard !negated.overflow, isNegative || negated.value > Int.min else {
      throw failure(.integerOutOfRange, at: start)
    }
    guard !(isNegative && negated.value == 0) else { throw failure(.negativeZero, at: start) }
    return isNegative ? negated.value : -negated.value
  }
}

extension UInt8 {
  fileprivate var decimalDigit: UInt8? {
    let zero = UInt8(ascii: "0")
    return (zero...UInt8(ascii: "9")).contains(self) ? self - zero : nil
  }
}
