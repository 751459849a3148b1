import Screens

/// A meeting in line mode: numbers open lines there, so who speaks is said in a word.
extension LineFrontEnd {
  /// Takes “seat 4”: that person speaks, and what they say is asked; whether it was such a word.
  mutating func takeSeat(_ word: String) -> Bool {
    guard !session.model.seatNumbers.isEmpty, word.hasPrefix(LineWords.seat + " ") else {
      return false
    }
    guard let number = Int(word.dropFirst(LineWords.seat.count + 1)),
      session.model.seatNumbers.contains(number)
    else {
      print(LineWords.noSuchSeat)
      return true
    }
    session.take(.number(number))
    _ = session.settle()
    let stop = session.model.place.focus
    let line = session.model.linesToChoose().first { $0.stop == stop }
    guard let field = line?.field else { return true }
    ask(field)
    return true
  }

  /// What can be typed where somebody speaks.
  func tellSeatWords() {
    if !session.model.seatNumbers.isEmpty { print(LineWords.seatWords) }
  }
}

extension LineWords {
  static let seat = "seat"
  static let noSuchSeat = "Nobody has that number. Type list to see who has which."
  static let seatWords =
    "Here “seat” and a number says who speaks (“seat 0”: somebody not in the room), then what is "
    + "said is asked; “record” records it."
}
