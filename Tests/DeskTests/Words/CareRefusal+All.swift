import Retention

extension PromiseRefusal {
  static let oneOfEach: [PromiseRefusal] = [
    .noSuchPromise, .over, .past, .tooFar(days: 400), .amountMissing,
    .wordsTooLong(500, limit: 400), .reasonMissing, .noSuchOwner("Tom"),
  ]

  /// Where it stands in its list; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .noSuchPromise: 0
    case .over: 1
    case .past: 2
    case .tooFar: 3
    case .amountMissing: 4
    case .wordsTooLong: 5
    case .reasonMissing: 6
    case .noSuchOwner: 7
    }
  }
}

extension ContactRefusal {
  static let oneOfEach: [ContactRefusal] = [
    .doNotContact, .noConsent(.offers), .hasLeft,
    .tooOften(used: 2, of: Cap(count: 2, months: 1), opens: Day(daysSinceEpoch: 20_500)),
  ]

  /// Where it stands in its list; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .doNotContact: 0
    case .noConsent: 1
    case .hasLeft: 2
    case .tooOften: 3
    }
  }
}
