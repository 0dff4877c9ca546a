import Retention

/// A step of a case taken apart, as the journal and the tables hold it.
struct StepParts {
  let kind: ComplaintStep.Kind
  var words: String?
  var remedy: Remedy.Kind?
  var incentive: String?
  var amount: Money?
  var cost: Money?
  var cause: String?

  init(kind: ComplaintStep.Kind) { self.kind = kind }

  init(_ step: ComplaintStep) {
    self.init(kind: step.kind)
    switch step {
    case .acknowledge(let text), .mediate(let text), .reopen(let text), .note(let text):
      words = text
    case .propose(let remedy):
      words = remedy.words
      self.remedy = remedy.kind
      incentive = remedy.incentive
      amount = remedy.amount
      cost = remedy.cost
    case .close(let cause), .withdraw(let cause): self.cause = cause
    case .answer, .take: break
    }
  }

  /// Nil when a part is missing.
  var step: ComplaintStep? {
    switch kind {
    case .acknowledge: words.map { .acknowledge(apology: $0) }
    case .propose: proposal
    case .accept: .answer(isYes: true)
    case .refuse: .answer(isYes: false)
    case .mediate: words.map { .mediate(letter: $0) }
    case .close: cause.map { .close(cause: $0) }
    case .withdraw: cause.map { .withdraw(cause: $0) }
    case .reopen: words.map { .reopen(words: $0) }
    case .take: .take
    case .note: words.map { .note($0) }
    }
  }

  private var proposal: ComplaintStep? {
    guard let remedy, let cost, let words else { return nil }
    return .propose(
      Remedy(remedy, incentive: incentive, amount: amount, cost: cost, words: words))
  }
}

extension ComplaintStep.Kind {
  /// As the journal calls it.
  var entryKind: String {
    switch self {
    case .acknowledge: "case-acknowledged"
    case .propose: "case-proposed"
    case .accept: "case-accepted"
    case .refuse: "case-refused"
    case .mediate: "case-mediation"
    case .close: "case-closed"
    case .withdraw: "case-withdrawn"
    case .reopen: "case-reopened"
    case .take: "case-taken"
    case .note: "case-noted"
    }
  }
}
