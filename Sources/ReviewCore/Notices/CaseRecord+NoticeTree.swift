import Guidance
import StrictJSON

extension CaseRecord {
  /// The notices as the tree of the record has them.
  func noticesTree(_ guidance: Guidance) -> JSON {
    .array(
      noticesInOrder.map { id, notice in
        var object = notice.called.stored
        object["id"] = .string(id)
        object["phase"] = .string(notice.phase.stored)
        object["due"] = due(of: notice, under: guidance).map { .string($0.due.iso) }
        object["drafts"] = .array(notice.drafts.map { .object($0.stored) })
        object["sendings"] = .array(notice.sendings.map { .object($0.stored) })
        object["receipts"] = .array(notice.receipts.map { .object($0.stored) })
        if notice.phase == .notNeeded { object["reason"] = notice.notNeeded?.reason.json }
        return .object(object)
      })
  }

  /// The clocks that have started, or that the board chose something for.
  func clocksTree(_ guidance: Guidance) -> JSON {
    .array(
      clocks(under: guidance).filter { $0.started != nil || $0.isChosen }.map { standing in
        var object = JSONObject([
          ("clock", .string(standing.clock.id)), ("from", .string(standing.from.rawValue)),
        ])
        object["started"] = standing.started?.json
        object["due"] = standing.due?.json
        object["ended"] = standing.ended?.json
        if let counted = standing.counted {
          object["skipped"] = .array(
            counted.skipped.map { ["date": .string($0.day.iso), "why": .string($0.why)] })
          object["provisional"] = .bool(counted.isProvisional)
        }
        if let choice = clocks.choices[standing.clock.id] {
          object["reason"] = .string(choice.reason)
        }
        return .object(object)
      })
  }
}

extension Notice.Phase {
  fileprivate var stored: String { self == .notNeeded ? "not-needed" : "\(self)" }
}
