import Retention
import TestSupport
import Testing

struct ExitFeeTests {
  private static let french = ExitFeeRule(
    .endsAfter(months: 12, subsidised: Share(percent: 20)), clause: "C. conso. L224-28")

  /// A term of two years that ends on 10 May 2028, so it began on 10 May 2026; 40.00 a month.
  @Test(
    arguments: [
      ("2026-11-22", false, .byContract), ("2027-05-09", false, .byContract),
      ("2027-05-10", false, .nothing), ("2027-06-01", false, .nothing),
      ("2027-05-09", true, .byContract),
      // Twelve months of 40 are left, then eleven, then half of one.
      ("2027-05-10", true, .atMost(.euros(96))), ("2027-06-10", true, .atMost(.euros(88))),
      ("2028-04-25", true, .atMost(Money(minor: 400))),
      ("2028-05-09", true, .atMost(Money(minor: 25))), ("2028-05-10", true, .nothing),
    ] as [(Day, Bool, ExitFee)])
  func `a term of two years in France`(end: Day, isSubsidised: Bool, fee: ExitFee) {
    var subscriber = Subscriber.sample
    subscriber.contract = .twoYear
    subscriber.contractEnd = "2028-05-10"
    #expect(Self.french.fee(subscriber, isSubsidised: isSubsidised, endsOn: end) == fee)
  }

  @Test(
    arguments: [
      (ExitFeeRule(.contract), .monthToMonth, nil, .nothing),
      (ExitFeeRule(.contract), .oneYear, nil, .byContract),
      (ExitFeeRule(.contract), .oneYear, "2027-01-01", .byContract),
      (ExitFeeRule(.contract), .oneYear, "2026-11-22", .nothing),
      (ExitFeeRule(.nothing), .oneYear, "2027-01-01", .nothing),
      (ExitFeeRule(.nothing), .oneYear, nil, .nothing),
      // A year's term never reaches its thirteenth month.
      (french, .oneYear, "2026-12-22", .byContract), (french, .twoYear, nil, .byContract),
    ] as [(ExitFeeRule, Contract, Day?, ExitFee)])
  func `what leaving today costs`(rule: ExitFeeRule, contract: Contract, term: Day?, fee: ExitFee) {
    var subscriber = Subscriber.sample
    subscriber.contract = contract
    subscriber.contractEnd = term
    #expect(rule.fee(subscriber, isSubsidised: true, endsOn: .sample) == fee)
  }
}
