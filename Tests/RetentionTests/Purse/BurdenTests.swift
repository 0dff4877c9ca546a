import Retention
import TestSupport
import Testing

/// Which months an accepted offer takes from.
struct BurdenTests {
  @Test(
    arguments: [
      ("TECHNICIAN", Terms(), .given, 1), ("APOLOGY", Terms(), .owed, 1),
      ("REFUND", Terms(amount: .euros(20)), .owed, 1), ("RIGHT-SIZE", Terms(), .own, 12),
      ("PAUSE", Terms(months: 2), .own, 2), ("PAUSE", Terms(), .own, 1),
      ("PREMIUM", Terms(), .given, 1), ("TEN-OFF", Terms(), .given, 3),
      ("TWENTY-OFF", Terms(), .given, 6), ("VOLUME", Terms(), .given, 12),
    ] as [(String, Terms, Burden.Account, Int)])
  func `what it costs falls where its effect does`(
    code: String, terms: Terms, account: Burden.Account, months: Int
  ) throws {
    let incentive = try #require(Catalogue.sample.incentive(code))
    #expect(incentive.burden(terms) == Burden(account, months: months))
  }

  @Test func `what is taken off for good falls in a year, what is paid monthly in its months`() {
    func burden(_ cost: Cost, _ effect: BillEffect) -> Burden {
      Incentive(
        code: "A", title: Localised("A"), family: .price, cost: cost, effect: effect, level: .agent
      ).burden(Terms())
    }
    #expect(burden(.discount, .amountOff(.euros(4), months: nil)).months == 12)
    #expect(burden(.discount, .amountOff(.euros(4), months: 6)).months == 6)
    #expect(burden(.discount, .fixedBill(.euros(5), months: 4)).months == 4)
    #expect(burden(.monthly(.euros(1), months: 24), .none).months == 24)
    #expect(burden(.stated(upTo: .euros(150)), .credit).months == 1)
  }

  @Test(
    arguments: [
      (1200, 3, [400, 400, 400]), (1000, 3, [334, 333, 333]), (1001, 3, [334, 334, 333]),
      (2, 3, [1, 1, 0]), (0, 3, [0, 0, 0]), (-5, 2, [0, 0]), (999, 1, [999]),
      (Int64.max, 2, [Int64.max / 2 + 1, Int64.max / 2]),
    ] as [(Int64, Int, [Int64])])
  func `parts are equal, odd cents come first, and none is lost`(
    cost: Int64, months: Int, parts: [Int64]
  ) {
    let burden = Burden(.given, months: months)
    let found = (0..<months).map { burden.part(of: Money(minor: cost), inMonth: $0).minor }
    #expect(found == parts)
    #expect(found.reduce(0, +) == max(0, cost))
    #expect(burden.part(of: Money(minor: cost), inMonth: months) == .zero)
    #expect(burden.part(of: Money(minor: cost), inMonth: -1) == .zero)
  }

  @Test func `only what is given away needs something of the purse`() {
    #expect(Burden(.given, months: 3).needed(for: .euros(12)) == .euros(4))
    #expect(Burden(.owed, months: 1).needed(for: .euros(12)) == .zero)
    #expect(Burden(.own, months: 12).needed(for: .euros(12)) == .zero)
    #expect(Burden(.given, months: 0).months == 1)
    #expect(Burden(.given, months: 999).months == 120)
  }
}
