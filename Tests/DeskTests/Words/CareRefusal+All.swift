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
    .outsideHours(next: LocalTime(Day(daysSinceEpoch: 20_500), minutes: 600)),
  ]

  /// Where it stands in its list; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .doNotContact: 0
    case .noConsent: 1
    case .hasLeft: 2
    case .tooOften: 3
    case .outsideHours: 4
    }
  }
}

extension SurveyRefusal {
  static let oneOfEach: [SurveyRefusal] = [
    .noSurvey, .callMissing, .callOpen(CallNumber(text: "4217-K7Q2")),
    .callTooOld(CallNumber(text: "4217-K7Q2")), .notAfterReason("L1"), .notAfterOutcome("DNC"),
    .askedLately(Day(daysSinceEpoch: 20_500), opens: Day(daysSinceEpoch: 20_590)), .doNotContact,
    .objects, .refused, .unknownQuestion("recomend", known: ["recommend", "call"]),
    .outOfRange(question: "recommend", 0...10), .noWords, .wordsTooLong(2500, limit: 2000),
  ]

  /// Where it stands in its list; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .noSurvey: 0
    case .callMissing: 1
    case .callOpen: 2
    case .callTooOld: 3
    case .notAfterReason: 4
    case .notAfterOutcome: 5
    case .askedLately: 6
    case .doNotContact: 7
    case .objects: 8
    case .refused: 9
    case .unknownQuestion: 10
    case .outOfRange: 11
    case .noWords: 12
    case .wordsTooLong: 13
    }
  }
}
