import Retention
import Store

extension Refusal {
  private static let number = CallNumber(text: "4217-K7Q2")

  static let oneOfEach: [Refusal] =
    ofCalls + PromiseRefusal.oneOfEach.map(Refusal.promise)
    + ContactRefusal.oneOfEach.map(Refusal.contact)
    + ComplaintRefusal.oneOfEach.map(Refusal.complaint)
    + LoyaltyRefusal.oneOfEach.map(Refusal.loyalty)
    + SurveyRefusal.oneOfEach.map(Refusal.survey)

  private static let ofCalls: [Refusal] = [
    .noSuchSubscriber, .noSuchCall, .subscriberOnCall(number, agent: "Tom"), .callClosed(number),
    .otherAgent("Tom"), .alreadyVerified, .unknownReason("Q9"), .unknownCircumstance("q"),
    .unknownIncentive("I99"), .unknownOutcome("Q"), .reasonMissing, .noSuchOffer,
    .alreadyAnswered(.declined), .offerPending("I08"), .notEligible("I08", .openCase),
    .termsMissing("I05"), .termsOutOfRange("I05"), .noteTooLong(2500, limit: 2000),
    .callbackMissing, .outcomeContradicts("KEPT-OFFER"), .noSuchApproval,
    .approvalNotNeeded("I05"), .approvalAsked("I05"), .approvalOver("I05"), .ownApproval,
    .refusalReasonMissing, .notAdmitted, .takesNoCalls, .signInFirst, .signInRefused,
    .nobodySignsIn, .siteKeyMissing, .voiceGiverUnknown("Ana"), .voiceWrong(left: 2),
    .voiceWrong(left: 0), .voiceOver("I05"), .voiceUnfit, .askFirst, .offersRefused,
    .registerFirst,
  ]

  /// Where it stands in `Refusal`; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .noSuchSubscriber: 0
    case .noSuchCall: 1
    case .subscriberOnCall: 2
    case .callClosed: 3
    case .otherAgent: 4
    case .alreadyVerified: 5
    case .unknownReason: 6
    case .unknownCircumstance: 7
    case .unknownIncentive: 8
    case .unknownOutcome: 9
    case .reasonMissing: 10
    case .noSuchOffer: 11
    case .alreadyAnswered: 12
    case .offerPending: 13
    case .notEligible: 14
    case .termsMissing: 15
    case .termsOutOfRange: 16
    case .noteTooLong: 17
    case .callbackMissing: 18
    case .outcomeContradicts: 19
    case .noSuchApproval: 20
    case .approvalNotNeeded: 21
    case .approvalAsked: 22
    case .approvalOver: 23
    case .ownApproval: 24
    case .refusalReasonMissing: 25
    case .notAdmitted: 26
    case .takesNoCalls: 27
    case .signInFirst: 28
    case .signInRefused: 29
    case .nobodySignsIn: 30
    case .siteKeyMissing: 31
    case .voiceGiverUnknown: 32
    case .voiceWrong: 33
    case .voiceOver: 34
    case .voiceUnfit: 35
    case .promise: 36
    case .contact: 37
    case .askFirst: 38
    case .offersRefused: 39
    case .registerFirst: 40
    case .complaint: 41
    case .loyalty: 42
    case .survey: 43
    }
  }
}

extension StoreError {
  static let oneOfEach: [StoreError] = [
    .missing("/a.db"), .folderMissing("/a"), .folderOpen("/a"), .notAStore("/a.db"),
    .symlink("/a.db"), .corrupt("/a.db"), .newer(version: 9, ours: 1), .readOnly,
    .permission("/a.db"), .full, .busy, .io(522), .currency(store: "EUR", catalogue: "USD"),
    .pragma("synchronous", wanted: "3", actual: "2"), .interrupted, .constraint("UNIQUE"),
    .statement("no such table"), .unknown(.io(522)),
  ]

  /// Where it stands in `StoreError`; a new case does not compile here until it has a sample.
  var number: Int {
    switch self {
    case .missing: 0
    case .folderMissing: 1
    case .folderOpen: 2
    case .notAStore: 3
    case .symlink: 4
    case .corrupt: 5
    case .newer: 6
    case .readOnly: 7
    case .permission: 8
    case .full: 9
    case .busy: 10
    case .io: 11
    case .currency: 12
    case .pragma: 13
    case .interrupted: 14
    case .constraint: 15
    case .statement: 16
    case .unknown: 17
    }
  }
}
