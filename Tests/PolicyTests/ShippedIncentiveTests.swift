import Policy
import Retention
import Testing

/// The table of incentives as designed; amounts in cents.
@Suite struct ShippedIncentiveTests {
  struct Row: Sendable {
    let code: String
    let family: Family
    let level: Level
    let cost: Cost
    let effect: BillEffect
    let cap: Cap?
    let reasons: String

    init(
      _ code: String, _ family: Family, _ level: Level, _ cost: Cost,
      _ effect: BillEffect = .none, cap: (Int, Int)? = nil, _ reasons: String
    ) {
      self.code = code
      self.family = family
      self.level = level
      self.cost = cost
      self.effect = effect
      self.cap = cap.map { Cap(count: $0.0, months: $0.1) }
      self.reasons = reasons
    }
  }

  static let table: [Row] = [
    Row("I01", .repair, .agent, .fixed(cents(900)), cap: (1, 12), "S2 S3"),
    Row("I02", .repair, .agent, .fixed(cents(3500)), cap: (2, 12), "S1 S3 S5"),
    Row("I03", .goods, .agent, .fixed(cents(3000)), cap: (1, 24), "S3 S4"),
    Row("I04", .remedy, .agent, .fixed(cents(1000)), .credit, cap: (3, 12), "S X"),
    Row("I05", .refund, .agent, .stated(upTo: cents(4000)), .refund, "S1"),
    Row("I06", .refund, .agent, .stated(upTo: cents(100_000)), .refund, "P3 X2"),
    Row(
      "I07", .plan, .agent, .monthly(cents(600), months: 12),
      .amountOff(cents(600), months: nil), cap: (2, 12), "P4 U1 U5"),
    Row(
      "I08", .plan, .agent, .monthly(cents(400), months: 12),
      .amountOff(cents(400), months: nil), "U1 P1"),
    Row(
      "I09", .pause, .agent, .statedMonths(1...3, each: cents(2200)), .pause, cap: (1, 12),
      "U3 L2 L3"),
    Row(
      "I10", .pause, .senior, .monthly(cents(1700), months: 6),
      .fixedBill(cents(499), months: 6), cap: (1, 12), "U3"),
    Row("I11", .premium, .agent, .fixed(cents(1200)), cap: (1, 12), "C2 U1"),
    Row("I12", .upgrade, .agent, .fixed(cents(1800)), cap: (1, 24), "C1 C3 S2"),
    Row("I13", .price, .agent, .discount, off(10, 3), cap: (1, 12), "P1 P4 P5"),
    Row("I14", .price, .senior, .discount, off(20, 6), cap: (1, 12), "P C1"),
    Row("I15", .price, .senior, .discount, off(30, 6), cap: (1, 24), "C1 C5"),
    Row("I16", .price, .supervisor, .monthly(cents(100), months: 24), cap: (1, 24), "P2"),
    Row("I17", .price, .supervisor, .stated(upTo: cents(15_000)), .credit, cap: (1, 24), "C1 C3"),
    Row("I18", .coupon, .agent, .fixed(cents(1100)), cap: (1, 12), "X S5"),
    Row("I19", .loyalty, .agent, .fixed(cents(500)), cap: (2, 12), "U X"),
    Row(
      "I20", .volume, .supervisor, .discount,
      .volumeSteps(
        [(10, 3), (25, 5), (50, 8)].map { VolumeStep(lines: $0.0, off: Share(percent: $0.1)) },
        months: 12), cap: (1, 12), "P C1"),
  ]

  @Test(arguments: table)
  func isAsDesigned(_ row: Row) throws {
    let incentive = try #require(Catalogue.shipped.incentive(row.code))
    #expect(incentive.family == row.family)
    #expect(incentive.level == row.level)
    #expect(incentive.cost == row.cost)
    #expect(incentive.effect == row.effect)
    #expect(incentive.cap == row.cap)
    #expect(incentive.reasons.map(\.text).joined(separator: " ") == row.reasons)
  }

  static let rules: [(String, [Rule])] = [
    ("I01", [.any([.circumstance("fault-recent"), .reason([ReasonPattern("S")])])]),
    ("I02", [.circumstance("fault-open")]),
    ("I03", [.any([.circumstance("device-old"), .circumstance("device-faulty")])]),
    ("I04", [.circumstance("company-fault")]),
    ("I05", [.circumstance("outage-logged")]),
    ("I06", [.circumstance("billing-error")]),
    ("I07", [.usageBelow(Share(percent: 40))]),
    ("I08", [.circumstance("option-unused")]),
    ("I09", [.tenureAtLeast(months: 6), .noArrears]),
    ("I10", [.any([.circumstance("second-home"), .circumstance("student")])]),
    ("I11", [.lacks(option: "Premium TV")]),
    ("I12", [.circumstance("faster-line")]),
    ("I13", [.tenureAtLeast(months: 6)]),
    ("I14", [.tenureAtLeast(months: 12), .riskAtLeast(Share(percent: 60))]),
    ("I15", [.worthTop(Share(percent: 40)), .circumstance("rival-offer")]),
    ("I16", [.tenureAtLeast(months: 12), .circumstance("increase-notified")]),
    ("I17", [.worthTop(Share(percent: 15)), .circumstance("rival-offer")]),
    ("I18", [.circumstance("complaint-closed")]),
    ("I19", [.circumstance("loyalty-member")]),
    ("I20", [.linesAtLeast(10), .circumstance("annual-volume")]),
  ]

  @Test(arguments: rules)
  func hasTheRules(_ code: String, _ rules: [Rule]) throws {
    #expect(try #require(Catalogue.shipped.incentive(code)).rules == rules)
  }

  @Test func onlyABillingErrorNeedsAHigherLevelForMore() {
    for incentive in Catalogue.shipped.incentives {
      let isRefund = incentive.code == "I06"
      #expect(incentive.levelLimit == (isRefund ? cents(6000) : nil))
      if isRefund { #expect(incentive.levelAbove == .supervisor) }
    }
  }

  @Test func whatBindsIsSaid() {
    let binding = Catalogue.shipped.incentives.filter(\.binds)
    #expect(binding.map(\.code) == ["I16", "I20"])
    #expect(binding.allSatisfy { $0.note != nil })
  }
}

private func cents(_ minor: Int64) -> Money { Money(minor: minor) }

private func off(_ percent: Int, _ months: Int) -> BillEffect {
  .percentOff(Share(percent: percent), months: months)
}
