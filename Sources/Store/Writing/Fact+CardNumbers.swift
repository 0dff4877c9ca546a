import Retention

extension Fact {
  /// With the card numbers in its words masked: none is ever stored (PCI DSS 3.4.1).
  var withoutCardNumbers: Fact {
    switch self {
    case .noted(let text): .noted(masked(text))
    case .approvalRefused(let id, let reason): .approvalRefused(id, reason: masked(reason))
    case .care(let fact): .care(fact.withoutCardNumbers)
    case .opened, .identityChecked, .reasonSet, .confirmed, .conduct, .presented, .answered,
      .approvalAsked, .approvalGranted, .approvalHeard, .approvalMisheard, .approvalWithdrawn,
      .approvalChanged, .closed, .looked:
      self
    }
  }
}

extension CareFact {
  var withoutCardNumbers: CareFact { mapWords(masked) }
}

private func masked(_ text: String) -> String { CardNumber.masked(text) ?? text }
