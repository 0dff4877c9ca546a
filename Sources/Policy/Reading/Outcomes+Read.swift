import Documents
import Retention

/// What may be said of an outcome in its `flags`.
private enum OutcomeFlag: String, CaseIterable {
  case isCase = "case", kept, callback, reviewer, doNotContact = "do-not-contact"
}

/// The endings that the program itself writes, so that a file must describe each of them.
let outcomeCodes = [
  "KEPT-NOOFFER", "KEPT-OFFER", "KEPT-FIX", "POSTPONED", "PAUSED", "DOWNGRADED", "TRANSFERRED",
  "CANCELLED-NOW", "CANCELLED-EOT", "COMPLAINT-OPENED", "DROPPED", "WRONG-PARTY", "DNC",
]

extension CatalogueReader {
  func outcomes(_ value: Value) -> [OutcomeKind]? {
    var seen: [String: Value] = [:]
    let outcomes = value.list { outcome($0, &seen) }
    if outcomes != nil {
      for code in outcomeCodes where seen[code] == nil { value.report(.missingOutcome(code)) }
    }
    return outcomes
  }

  private func outcome(_ value: Value, _ seen: inout [String: Value]) -> OutcomeKind? {
    value.fields { fields in
      let code = fields.required("code") { outcomeCode($0, &seen) }
      let title = fields.required("title", \.localised)
      let ending = fields.required("service") { $0.choice(of: OutcomeKind.Ending.self) }
      let follows = fields.optional("follows") { list in
        list.list(atLeastOne: true) { $0.choice(of: Family.self) }
      }
      let flags = fields.flags(OutcomeFlag.self)
      let pending = fields.optional("pending") { $0 }
      let days = pending?.days
      guard let code, let title, let ending, pending == nil || days != nil else { return nil }
      if flags.contains(.kept) {
        if ending == .endsNow || ending == .endsAtTerm { value.report(.keptThatEnds(code)) }
        if !flags.contains(.isCase) { value.report(.keptWithoutCase(code)) }
      } else {
        pending?.report(.pendingWithoutKept(code))
      }
      return OutcomeKind(
        code: code, title: title, ending: ending, follows: follows ?? [],
        countsAsCase: flags.contains(.isCase),
        isKept: flags.contains(.kept), pendingDays: days ?? 0,
        needsCallback: flags.contains(.callback), needsReviewer: flags.contains(.reviewer),
        isDoNotContact: flags.contains(.doNotContact))
    }
  }

  private func outcomeCode(_ value: Value, _ seen: inout [String: Value]) -> String? {
    guard let code = value.name(among: outcomeCodes) else { return nil }
    if let first = seen[code] { return value.refuse(.secondCode(code, first: first.place)) }
    seen[code] = value
    return code
  }
}
