package import Retention

extension Programme {
  /// Ten places, two of them filled at the start; the tenth month is free.
  package static let stamps = stamps()

  package static func stamps(grace: Int = 0, expiry: Int? = 24) -> Programme {
    Programme(
      code: "stamps", title: Localised("Tenth free"), kind: .stamps(places: 10), headStart: 2,
      earning: [EarnRule(.bill, amount: 1), EarnRule(.offer("I19"), amount: 2)],
      expiryMonths: expiry, graceDays: grace,
      rewards: [
        Reward(
          code: "free-month", title: Localised("A month free"), price: .fixed(9), worth: .bill,
          goodDays: 90)
      ], quietDays: 90)
  }

  /// Tenths of a point; silver from 100, gold from 200 in twelve months, by bills and purchases.
  package static let points = points()

  package static func points(grace: Int = 0, expiry: Int? = 12) -> Programme {
    Programme(
      code: "points", title: Localised("Points"), kind: .points(decimals: 1),
      earning: [
        EarnRule(.bill, amount: 10, each: .euros(1)),
        EarnRule(.purchase, amount: 15, each: .euros(1)),
        EarnRule(.offer("I19"), amount: 5000),
      ],
      expiryMonths: expiry, graceDays: grace,
      rewards: [
        Reward(
          code: "premium", title: Localised("Premium"), price: .fixed(400),
          worth: .money(.euros(4)),
          goodDays: 30),
        Reward(
          code: "credit", title: Localised("Credit"), price: .any(from: 100, each: 100),
          worth: .money(.euros(1))),
      ],
      tiers: Tiers(
        windowMonths: 12, counting: [.bill, .purchase],
        levels: [
          LoyaltyTier(code: "silver", title: Localised("Silver"), threshold: 1000),
          LoyaltyTier(
            code: "gold", title: Localised("Gold"), threshold: 2000, rate: Share(percent: 150)),
        ]))
  }

  package static let volume = Programme(
    code: "volume", title: Localised("Volume"),
    kind: .volume([
      VolumeStep(lines: 10, off: Share(percent: 3)), VolumeStep(lines: 25, off: Share(percent: 5)),
      VolumeStep(lines: 50, off: Share(percent: 8)),
    ]))
}
