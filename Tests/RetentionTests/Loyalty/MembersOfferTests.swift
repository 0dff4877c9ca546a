import Retention
import TestSupport
import Testing

/// Incentives that a programme keeps for its members, or for a tier of them.
@Suite struct MembersOfferTests {
  private static let kept = Programme(
    code: "club", title: Localised("Club"), kind: .points(decimals: 0),
    earning: [EarnRule(.purchase, amount: 1, each: .euros(1))], rewards: [],
    tiers: Tiers(
      windowMonths: 12, counting: [.purchase],
      levels: [
        LoyaltyTier(code: "silver", title: Localised("Silver"), threshold: 100),
        LoyaltyTier(
          code: "gold", title: Localised("Gold"), threshold: 200, offers: ["RIGHT-SIZE"]),
      ]), offers: ["TECHNICIAN"])

  private func verdict(_ code: String, after spent: Int64?) throws -> Verdict {
    var member = try Member(with: [Self.kept])
    if let spent {
      try member.take(.join(programme: "club"))
      if spent > 0 { try member.take(.earn(.purchase(.euros(spent), reference: nil, day: nil))) }
    }
    var dossier = Dossier.sample
    dossier.care.loyalty = member.account
    let situation = Situation(
      rules: Rulebook(
        catalogue: .sample, jurisdiction: .sample(hours: .always), programmes: [Self.kept]),
      dossier: dossier, level: .manager, agent: "a", now: Moment(day: "2026-01-01"),
      utcOffset: { _ in 0 })
    return try #require(CallOnTheLine(situation).verdict(code))
  }

  @Test(arguments: [nil, 0] as [Int64?])
  func whatIsForMembers(_ spent: Int64?) throws {
    #expect(
      try verdict("TECHNICIAN", after: spent) == (spent == nil ? .notMet(.membersOnly) : .met))
  }

  @Test(arguments: [nil, 199, 200] as [Int64?])
  func whatIsForATier(_ spent: Int64?) throws {
    let needed = Verdict.notMet(.tierNeeded(Localised("Club"), Localised("Gold")))
    #expect(try verdict("RIGHT-SIZE", after: spent) == (spent == 200 ? .met : needed))
  }
}
