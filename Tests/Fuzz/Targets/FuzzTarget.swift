/// A reader that strangers' bytes reach, with what must hold of it whatever they are.
///
/// A target is one case here, one file beside this one and one folder of the corpus.
package enum FuzzTarget: String, CaseIterable, Sendable {
  case header
  case armour
  case bech32
  case jsonLine = "json-line"
  case entry
  case parcel
  case merge

  /// Reads one input: returns whether or not it is refused, throws where a promise is broken.
  package func run(_ input: [UInt8]) throws(BrokenPromise) {
    switch self {
    case .header: try HeaderTarget.run(input)
    case .armour: try ArmourTarget.run(input)
    case .bech32: try Bech32Target.run(input)
    case .jsonLine: try JSONLineTarget.run(input)
    case .entry: try EntryTarget.run(input)
    case .parcel: try ParcelTarget.run(input)
    case .merge: try MergeTarget.run(input)
    }
  }
}

/// What a reader did that it never should.
package struct BrokenPromise: Error, CustomStringConvertible {
  package let description: String

  /// Throws unless something holds.
  static func unless(
    _ holds: Bool, _ promise: @autoclosure () -> String
  ) throws(BrokenPromise) {
    if !holds { throw BrokenPromise(description: promise()) }
  }
}
