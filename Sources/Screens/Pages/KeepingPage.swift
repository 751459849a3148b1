import ReviewCore

extension Model {
  /// How long the record is kept, and whether it is held for a court or an inquiry.
  func keepingPage() -> PageSpec {
    let keeping = record.keeping
    var spec = PageSpec(
      Wording.keeping, todo: Wording.keepingTodo, short: Wording.keepingShort)
    spec.items = [.text(Wording.keepingSilent, .muted), .gap]
    spec.items.append(row("keeping.set", done: keeping.period?.until?.written))
    spec.items.append(
      keeping.isHeld
        ? row("keeping.release") : row("keeping.hold"))
    if let period = keeping.period {
      spec.items += [.gap, .heading(Wording.keeping)] + said(period, form: "keeping.set")
    }
    if keeping.isHeld, let hold = keeping.holds.last {
      spec.items += [.gap, .heading(words("keeping.hold").title)]
      spec.items += said(hold, form: "keeping.hold")
    }
    return spec
  }
}
