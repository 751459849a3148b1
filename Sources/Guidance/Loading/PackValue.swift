import StrictJSON

/// Where a value of a pack stands: the file and the way down to it.
struct PackSpot: Hashable {
  let file: String
  var path = JSONPath()

  subscript(key: String) -> PackSpot { PackSpot(file: file, path: path.appending(key)) }

  subscript(index: Int) -> PackSpot { PackSpot(file: file, path: path.appending(index)) }
}

/// A JSON object of a pack, with its place for faults.
struct PackObject {
  let members: JSONObject
  let spot: PackSpot
}

/// The faults found so far.
///
/// Lines are worked out at the end, so a sound pack pays nothing for them.
struct FaultLog {
  private var found: [(spot: PackSpot, problem: PackFault.Problem)] = []

  var isEmpty: Bool { found.isEmpty }

  mutating func add(_ problem: PackFault.Problem, at spot: PackSpot) {
    found.append((spot, problem))
  }

  /// The faults with their lines, by file and line.
  func faults(in files: [String: [UInt8]]) -> [PackFault] {
    found.map { spot, problem in
      PackFault(
        file: spot.file, line: Self.line(of: spot, problem, in: files), path: spot.path,
        problem: problem)
    }
    .sorted { ($0.file, $0.line, $0.problem.name) < ($1.file, $1.line, $1.problem.name) }
  }

  /// The line of `spot`, from 1.
  static func line(
    of spot: PackSpot, _ problem: PackFault.Problem? = nil, in files: [String: [UInt8]]
  ) -> Int {
    if case .unparsable(let error)? = problem { return error.place.line }
    return files[spot.file].flatMap { spot.path.place(in: $0)?.line } ?? 1
  }
}
