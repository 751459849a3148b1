import Documents
import Guidance
import ReviewCore
import Vault

/// A paper somebody asked for: which, as what, and where it goes.
struct PaperRequest {
  enum Place: Hashable {
    case file(String)
    case printer
  }

  var kind: PaperKind
  /// The meeting or event it is about; the latest where none is named.
  var about: String?
  var format: PaperFormat
  var isAnonymised = false
  var reason = ""
  var place: Place
  var to = ""
  var copies: Int?
  /// Whether a file that is there may be written over.
  var replaces = false
}

/// What came of it.
struct PaperMade {
  var sentence: String
  /// What the paper shows as not recorded.
  var holes: [String]
}

@MainActor
extension Journal {
  /// Writes a paper from the record as it is now, and records that it was written.
  ///
  /// What is to be kept is made before the entry and put in its place after it: no paper goes out
  /// unrecorded, and none is recorded that could not be written. Where nothing can be recorded, as in
  /// a damaged case, the paper is written and says which state it shows.
  func make(_ request: PaperRequest, _ now: Context) throws -> PaperMade {
    var order = PaperOrder(request.kind, about: request.about, today: now.today)
    order.isAnonymised = request.isAnonymised
    order.checkCode = folder.entries.last?.anchor ?? ""
    let paper = try written(order, from: history)
    var made = Papers.Made()
    made.kind = request.kind.rawValue
    made.about = history.record.subject(of: request.kind, named: request.about) ?? ""
    made.format = request.format.rawValue
    made.names = request.isAnonymised ? .anonymised : .named
    made.reason = request.reason
    made.to = request.to
    made.copies = request.copies
    made.isPrinted = request.place == .printer
    made.checkCode = order.checkCode
    made.holes = paper.holes.isEmpty ? nil : paper.holes.count
    return try put(paper, request) {
      guard self.readOnly == nil else { return }
      let command = "paper-\(now.fresh)-\(now.now.seconds)"
      _ = try self.submit(
        Submission(
          "paper.make", Answers(stored: made.stored, on: Papers.commands[0].form),
          command: command), now)
    }
  }

  /// Writes a paper of an earlier state of the record; that leaves no entry.
  func make(_ request: PaperRequest, asItStood past: History, _ now: Context) throws -> PaperMade {
    var order = PaperOrder(request.kind, about: request.about, today: past.lastDay ?? now.today)
    order.isAnonymised = request.isAnonymised
    let last = past.entries.last
    order.checkCode =
      last.flatMap { entry in folder.entries.first { $0.code == entry.code }?.anchor } ?? ""
    order.asItStood = last.map { PaperWords.entry($0.number, past.lastDay) }
    return try put(try written(order, from: past), request) {}
  }

  private func written(_ order: PaperOrder, from history: History) throws -> Paper {
    do throws(PaperProblem) {
      return try Paper(order, from: history, under: guidance, by: Resources.templates(guidance))
    } catch {
      throw PaperFailure(problem: error)
    }
  }

  private func put(
    _ paper: Paper, _ request: PaperRequest, record: () throws -> Void
  ) throws -> PaperMade {
    let bytes = try PaperTools.bytes(of: paper, request.format)
    switch request.place {
    case .file(let path):
      let file = try PaperFile(path, replaces: request.replaces, bytes)
      do { try record() } catch {
        file.discard()
        throw error
      }
      try file.keep()
      return PaperMade(sentence: PaperWords.written(paper.title, path), holes: paper.holes)
    case .printer:
      let printer = try PaperTools.printer()
      try record()
      try bytes.withUnsafeBytes { bytes in
        try PaperTools.print(
          bytes, on: printer, copies: request.copies ?? 1, isLandscape: paper.isLandscape)
      }
      return PaperMade(sentence: PaperWords.printed(paper.title, printer), holes: paper.holes)
    }
  }
}

/// Why a paper could not be written, for a person.
struct PaperFailure: Error, CustomStringConvertible {
  let problem: PaperProblem

  var description: String {
    switch problem {
    case .nothingYet(let need): PaperWords.nothingYet(need)
    case .noSuchSubject(let id): PaperWords.noSuchSubject(id)
    case .templates(let faults): PaperWords.templates(faults.description)
    case .holes(let holes): PaperWords.holes(holes)
    }
  }
}
