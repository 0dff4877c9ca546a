import Retention
import TestSupport
import Testing

/// What the receipt says. The bill is 40.00, today 22 November 2026 unless said otherwise.
struct ReceiptTests {
  struct Given: CustomTestStringConvertible, Sendable {
    let code: String
    var cost = Money.euros(12)
    var terms = Terms()

    var testDescription: String { "\(code) \(cost.minor) \(terms.months ?? 0)" }
  }

  @Test(
    arguments: [
      ([], [4_000, 4_000, 4_000]), ([Given(code: "TEN-OFF")], [3_600, 3_600, 3_600]),
      ([Given(code: "RIGHT-SIZE")], [3_400, 3_400, 3_400]),
      ([Given(code: "PREMIUM")], [4_000, 4_000, 4_000]),
      ([Given(code: "TEN-OFF"), Given(code: "VOLUME")], [3_280, 3_280, 3_280]),
      ([Given(code: "PAUSE", terms: Terms(months: 1))], [0, 4_000, 4_000]),
      ([Given(code: "PAUSE", terms: Terms(months: 3))], [0, 0, 0]),
      ([Given(code: "APOLOGY", cost: .euros(10))], [3_000, 4_000, 4_000]),
      ([Given(code: "APOLOGY", cost: .euros(100))], [0, 0, 2_000]),
      (
        [Given(code: "APOLOGY", cost: .euros(10)), Given(code: "PAUSE", terms: Terms(months: 1))],
        [0, 3_000, 4_000]
      ),
      (
        [Given(code: "PAUSE", terms: Terms(months: 1)), Given(code: "APOLOGY", cost: .euros(10))],
        [0, 3_000, 4_000]
      ),
      ([Given(code: "REFUND", cost: .euros(25))], [4_000, 4_000, 4_000]),
    ] as [([Given], [Int64])])
  func `the next three bills`(given: [Given], bills: [Int64]) throws {
    let receipt = try receipt(given)
    #expect(receipt.nextBills.map(\.minor) == bills)
  }

  /// Accepted earlier, asked today: the bills that it still touches.
  @Test(
    arguments: [
      ("TEN-OFF", "2026-11-22", "2026-11-22", [3_600, 3_600, 3_600]),
      ("TEN-OFF", "2026-10-22", "2026-11-22", [3_600, 3_600, 4_000]),
      ("TEN-OFF", "2026-10-23", "2026-11-22", [3_600, 3_600, 3_600]),
      ("TEN-OFF", "2026-08-23", "2026-11-22", [3_600, 4_000, 4_000]),
      ("TEN-OFF", "2026-08-22", "2026-11-22", [4_000, 4_000, 4_000]),
      ("TEN-OFF", "2026-11-30", "2027-01-31", [3_600, 4_000, 4_000]),
      ("TEN-OFF", "2026-11-30", "2027-02-28", [4_000, 4_000, 4_000]),
      ("TWENTY-OFF", "2026-08-30", "2026-12-31", [3_200, 3_200, 4_000]),
      ("PAUSE", "2026-11-10", "2026-11-22", [0, 0, 4_000]),
      ("PAUSE", "2026-09-10", "2026-11-22", [4_000, 4_000, 4_000]),
      ("APOLOGY", "2026-11-10", "2026-11-22", [3_000, 4_000, 4_000]),
      ("APOLOGY", "2026-10-10", "2026-11-22", [4_000, 4_000, 4_000]),
      ("RIGHT-SIZE", "2026-01-10", "2026-11-22", [4_000, 4_000, 4_000]),
    ] as [(String, Day, Day, [Int64])])
  func `what still runs is in the next bills`(
    code: String, accepted: Day, today: Day, bills: [Int64]
  ) throws {
    let terms = code == "PAUSE" ? Terms(months: 2) : Terms()
    let past = PastOffer.sample(code, on: accepted, .accepted, terms: terms, cost: .euros(10))
    let declined = PastOffer.sample("VOLUME", on: accepted, .declined)
    let history = [PastCall.sample(on: accepted, offers: [past, declined])]
    let receipt = try receipt([], history: history, today: today)
    #expect(receipt.nextBills.map(\.minor) == bills)
  }

  @Test(
    arguments: [
      ("TEN-OFF", Terms(), "2026-11-22", "2027-02-22"),
      ("TEN-OFF", Terms(), "2026-11-30", "2027-02-28"),
      ("PAUSE", Terms(months: 1), "2027-01-31", "2027-02-28"),
      ("RIGHT-SIZE", Terms(), "2026-11-22", nil),
      ("APOLOGY", Terms(), "2026-11-22", nil),
    ] as [(String, Terms, Day, Day?)])
  func `what was agreed, and until when`(code: String, terms: Terms, today: Day, until: Day?) throws
  {
    let receipt = try receipt([Given(code: code, terms: terms)], today: today)
    #expect(receipt.agreed == [Receipt.Item(incentive: code, terms: terms, until: until)])
  }

  /// Contract, its end, the ending; the last day, the fee and the bills until then.
  @Test(
    arguments: [
      (.monthToMonth, nil, "CANCELLED-NOW", "2026-11-22", 0, 0),
      (.monthToMonth, nil, "CANCELLED-EOT", "2026-12-22", 0, 1),
      (.oneYear, "2027-01-31", "CANCELLED-NOW", "2026-11-22", nil, 0),
      (.oneYear, "2027-01-31", "CANCELLED-EOT", "2027-01-31", 0, 2),
      (.twoYear, "2028-01-31", "CANCELLED-EOT", "2028-01-31", 0, 3),
      (.oneYear, "2026-11-22", "CANCELLED-NOW", "2026-11-22", 0, 0),
      (.oneYear, "2026-11-22", "CANCELLED-EOT", "2026-11-22", 0, 0),
      (.oneYear, "2026-10-31", "CANCELLED-NOW", "2026-11-22", 0, 0),
      (.oneYear, "2026-10-31", "CANCELLED-EOT", "2026-12-22", 0, 1),
      (.oneYear, nil, "CANCELLED-NOW", "2026-11-22", nil, 0),
      (.oneYear, nil, "CANCELLED-EOT", "2026-12-22", nil, 1),
    ] as [(Contract, Day?, String, Day, Int64?, Int)])
  func `leaving`(
    contract: Contract, end: Day?, outcome: String, endsOn: Day, fee: Int64?, bills: Int
  ) throws {
    var subscriber = Subscriber.sample
    subscriber.contract = contract
    subscriber.contractEnd = end
    let receipt = try receipt([], of: subscriber, outcome: outcome)
    #expect(receipt.endsOn == endsOn)
    #expect(receipt.exitFee == fee.map { Money(minor: $0) })
    #expect(receipt.nextBills.count == bills)
  }

  @Test func `who leaves at once is paid what is owed, and bound to nothing`() throws {
    let given = [
      Given(code: "TEN-OFF"), Given(code: "APOLOGY", cost: .euros(10)),
      Given(code: "REFUND", cost: .euros(25)),
    ]
    let receipt = try receipt(given, outcome: "CANCELLED-NOW")
    #expect(receipt.agreed.map(\.incentive) == ["APOLOGY", "REFUND"])
    #expect(receipt.refund == .euros(35))
    #expect(receipt.refundBy == "2026-12-06")
  }

  /// A seasonal plan bills so much whatever the usual bill is, and never more than that.
  @Test(arguments: [(40, 499, 3_501), (120, 499, 11_501), (3, 300, 0)] as [(Int64, Int64, Int64)])
  func `a fixed bill`(usual: Int64, bill: Int64, costAMonth: Int64) throws {
    let plan = Incentive(
      code: "SEASONAL", title: Localised("Seasonal"), family: .pause, cost: .discount,
      effect: .fixedBill(Money(minor: 499), months: 2), level: .agent)
    let subscriber = Subscriber.sample(monthly: .euros(usual))
    let receipt = try receipt(
      [Given(code: "SEASONAL")], of: subscriber,
      catalogue: .sample(incentives: Incentive.samples + [plan]))
    #expect(receipt.nextBills.map(\.minor) == [bill, bill, usual * 100])
    #expect(receipt.agreed.first?.until == "2027-01-22")
    #expect(plan.cost(Terms(), for: subscriber).minor == costAMonth * 2)
  }

  private func receipt(
    _ given: [Given], of subscriber: Subscriber = .sample, history: [PastCall] = [],
    today: Day = .sample, outcome: String = "DROPPED", catalogue: Catalogue = .sample()
  ) throws -> Receipt {
    var call = Call.sample
    for item in given { call.present(item.code, .accepted, terms: item.terms, cost: item.cost) }
    let situation = Situation.sample(
      .sample(of: subscriber, history: history), catalogue: catalogue, today: today)
    let facts = try call.decide(
      .close(outcome: outcome, callbackAt: nil, language: .en), in: situation)
    guard case .closed(let closing) = try #require(facts.first) else {
      throw Refusal.unknownOutcome(outcome)
    }
    return closing.receipt
  }
}
