/// A fact that an agent can confirm on a call, such as "rival offer seen in writing".
package struct Circumstance: Hashable, Sendable {
  package let code: String
  package let title: Localised

  package init(code: String, title: Localised) {
    self.code = code
    self.title = title
  }
}

/// Limits that hold across incentives.
package struct GuardRails: Hashable, Sendable {
  /// All live discounts together, as a share of the bill.
  package let discountCeiling: Share
  /// Accepted offers of one family; owed families are exempt.
  package let familyCap: Cap
  /// Families of which only one offer may be live at a time, group by group.
  package let exclusive: [[Family]]
  /// After so many refusals of a family within `coolDownDays`, it rests for as long from the
  /// last of them; 0 is no rest.
  package let refusalsBeforeCoolDown: Int
  package let coolDownDays: Int
  /// After so many saves that did not last until they counted (`OutcomeKind.pendingDays`), all
  /// within the cap's months, no price offer for as long from the last new wish to cancel.
  package let boomerangs: Cap
  /// An open case locks these families until a remedy is logged.
  package let lockedByOpenCase: [Family]
  /// Days that an offer answered "later" stays good.
  package let offerDays: Int
  /// Offers that may be made on a call after the first clear no; what is owed is no offer.
  package let offersAfterNo: Int
  /// The most that the offers of one call may cost together, by the level that gives them; the
  /// highest has no limit.
  package let costLimits: [Level: Money]
  /// What the team may give away in a month; nil when nobody counts.
  package let purse: PurseRules?
  /// How often the desk contacts anyone of itself; nil when nobody counts.
  package let contactCap: Cap?

  package init(
    discountCeiling: Share, familyCap: Cap, exclusive: [[Family]], refusalsBeforeCoolDown: Int,
    coolDownDays: Int, boomerangs: Cap, lockedByOpenCase: [Family], offerDays: Int,
    offersAfterNo: Int, costLimits: [Level: Money], purse: PurseRules? = nil,
    contactCap: Cap? = nil
  ) {
    self.discountCeiling = discountCeiling
    self.familyCap = familyCap
    self.exclusive = exclusive
    self.refusalsBeforeCoolDown = refusalsBeforeCoolDown
    self.coolDownDays = coolDownDays
    self.boomerangs = boomerangs
    self.lockedByOpenCase = lockedByOpenCase
    self.offerDays = offerDays
    self.offersAfterNo = offersAfterNo
    self.costLimits = costLimits
    self.purse = purse
    self.contactCap = contactCap
  }
}

/// What the company's money is worth, for figures of worth.
package struct Economics: Hashable, Sendable {
  /// Contribution margin as a share of the monthly charge.
  package let margin: Share
  /// Discount rate a year.
  package let discountRate: Share
  /// Months that worth looks ahead.
  package let horizonMonths: Int

  package init(margin: Share, discountRate: Share, horizonMonths: Int) {
    self.margin = margin
    self.discountRate = discountRate
    self.horizonMonths = horizonMonths
  }
}

/// All that the company has authorised and says, read from one file.
package struct Catalogue: Sendable {
  package let currency: Currency
  package let economics: Economics
  package let guardRails: GuardRails
  package let circumstances: [Circumstance]
  package let reasonGroups: [ReasonGroup]
  package let outcomes: [OutcomeKind]
  package let incentives: [Incentive]
  package let plays: [Play]
  package let coreLines: CoreLines
  private let incentiveByCode: [String: Incentive]
  private let reasonByCode: [String: Reason]
  private let outcomeByCode: [String: OutcomeKind]

  package init(
    currency: Currency, economics: Economics, guardRails: GuardRails,
    circumstances: [Circumstance], reasonGroups: [ReasonGroup], outcomes: [OutcomeKind],
    incentives: [Incentive], plays: [Play], coreLines: CoreLines
  ) {
    self.currency = currency
    self.economics = economics
    self.guardRails = guardRails
    self.circumstances = circumstances
    self.reasonGroups = reasonGroups
    self.outcomes = outcomes
    self.incentives = incentives
    self.plays = plays
    self.coreLines = coreLines
    incentiveByCode = Catalogue.index(incentives, by: \.code)
    reasonByCode = Catalogue.index(reasonGroups.flatMap(\.reasons), by: \.code)
    outcomeByCode = Catalogue.index(outcomes, by: \.code)
  }

  /// Of two with one code the first counts; a file with such a pair is refused when it is read.
  private static func index<Item>(
    _ items: [Item], by code: (Item) -> String
  ) -> [String: Item] {
    Dictionary(items.map { (code($0), $0) }) { first, _ in first }
  }

  package func incentive(_ code: String) -> Incentive? { incentiveByCode[code] }
  package func reason(_ code: String) -> Reason? { reasonByCode[code] }
  package func outcome(_ code: String) -> OutcomeKind? { outcomeByCode[code] }

  /// What to say for a reason; a play for the reason itself wins over one for its group.
  package func play(for reason: String) -> Play? {
    plays.first { $0.reasons.contains { $0.text == reason } }
      ?? plays.first { $0.reasons.contains { $0.matches(reason) } }
  }
}
