/// The tiers of a programme, by what was earned in the months before.
package struct Tiers: Hashable, Sendable {
  /// Calendar months that count.
  package let windowMonths: Int
  /// What counts as earned; what was given otherwise lifts nobody.
  package let counting: Set<EarnKind>
  /// Lowest first.
  package let levels: [LoyaltyTier]

  package init(windowMonths: Int, counting: Set<EarnKind>, levels: [LoyaltyTier]) {
    self.windowMonths = windowMonths
    self.counting = counting
    self.levels = levels
  }

  /// The tier of somebody who earned so much in the window, in parts; exactly at the threshold
  /// counts.
  package func tier(at earned: Int64) -> LoyaltyTier? { levels.last { $0.threshold <= earned } }

  package func next(after earned: Int64) -> LoyaltyTier? { levels.first { $0.threshold > earned } }

  /// Whether a lot of `day` counts on `today`. It stops counting on the same day `windowMonths`
  /// months later, as the catalogue's caps do.
  package func counts(_ day: Day, on today: Day) -> Bool {
    day <= today && day.adding(months: windowMonths) > today
  }
}

package struct LoyaltyTier: Hashable, Sendable {
  package let code: String
  package let title: Localised
  /// In parts.
  package let threshold: Int64
  /// What bills and purchases earn at it: 125 % is a quarter more.
  package let rate: Share
  package let benefits: [Localised]
  /// Incentives of the catalogue that are open from this tier on only.
  package let offers: [String]

  package init(
    code: String, title: Localised, threshold: Int64, rate: Share = Share(percent: 100),
    benefits: [Localised] = [], offers: [String] = []
  ) {
    self.code = code
    self.title = title
    self.threshold = threshold
    self.rate = rate
    self.benefits = benefits
    self.offers = offers
  }
}
