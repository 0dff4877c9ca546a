import Retention
import TestSupport
import Testing

struct RankingTests {
  @Test(
    arguments: [
      (
        "P1",
        ["RIGHT-SIZE", "TEN-OFF", "APOLOGY", "PAUSE", "PREMIUM", "TECHNICIAN", "REFUND"],
        ["TWENTY-OFF", "MATCH", "VOLUME"]
      ),
      (
        "S1",
        ["APOLOGY", "TECHNICIAN", "PAUSE", "PREMIUM", "TEN-OFF", "RIGHT-SIZE", "REFUND"],
        ["VOLUME", "TWENTY-OFF", "MATCH"]
      ),
      (
        nil,
        ["APOLOGY", "PAUSE", "PREMIUM", "TEN-OFF", "TECHNICIAN", "RIGHT-SIZE", "REFUND"],
        ["VOLUME", "TWENTY-OFF", "MATCH"]
      ),
    ] as [(String?, [String], [String])])
  func `the playbook, what fits, the cheaper, what mends; the blocked last`(
    reason: String?, available: [String], blocked: [String]
  ) {
    let call = reason.map { Call.sample(reason: $0) } ?? .sample
    let ranked = rankedOffers(for: call, in: .sample)
    let allowed = ranked.filter(\.isAvailable).map(\.incentive.code)
    #expect(allowed == available)
    let all = ranked.map(\.incentive.code)
    #expect(all == available + blocked)
  }

  @Test func `only the playbook's first offers are first moves`() {
    let ranked = rankedOffers(for: .sample(reason: "P1"), in: .sample)
    let first = ranked.filter(\.isFirstMove).map(\.incentive.code)
    #expect(first == ["RIGHT-SIZE"])
    let without = rankedOffers(for: .sample, in: .sample).filter(\.isFirstMove)
    #expect(without.isEmpty)
  }

  /// Worth 300.00.
  @Test(
    arguments: [
      ("RIGHT-SIZE", 3_600, 12), ("PAUSE", 1_200, 4), ("TWENTY-OFF", 4_800, 16),
      ("REFUND", nil, nil),
    ] as [(String, Int64?, Double?)])
  func `what it costs, and by how much it must help`(
    code: String, cost: Int64?, points: Double?
  ) throws {
    let ranked = rankedOffers(for: .sample, in: .sample)
    let offer = try #require(ranked.first { $0.incentive.code == code })
    #expect(offer.cost == cost.map { Money(minor: $0) })
    #expect(offer.breakEvenPoints == points)
  }
}
