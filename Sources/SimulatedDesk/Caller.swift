import Foundation

/// Somebody who calls to cancel: what the desk sees of them, and what it does not.
package struct Caller: Hashable, Sendable {
  package enum Cause: String, CaseIterable, Sendable {
    case price = "P", competitor = "C", service = "S", experience = "X", usage = "U", life = "L"
  }

  package let cause: Cause
  package let tenureMonths: Int
  /// In units of the money, such as euros a month.
  package let monthlyCharge: Double
  /// Where that charge stands among all, 0 to 1.
  package let chargeRank: Double
  package let isMonthToMonth: Bool
  package let hasOpenCase: Bool
  package let acceptedBefore: Int
  /// What the churn model says: the chance of staying when nothing is offered. In the default
  /// world it is off, and knows nothing of what is hidden.
  package let statedStay: Double
  /// Margin that a caller who stays brings over 24 months, discounted.
  package let remaining: Double

  /// Hidden: calls for a discount, and would have stayed.
  private(set) var isHunter: Bool
  /// Hidden: what nobody recorded, on the logit of staying.
  private(set) var mood: Double
}

extension Caller {
  /// Share of the charge that is margin, and what a month later is worth.
  private static let margin = 0.55
  private static let monthlyDiscount = 0.992

  init(_ dice: inout Dice, stated: (Sketch, inout Dice) -> Double) {
    let sketch = Sketch(&dice)
    cause = sketch.cause
    tenureMonths = sketch.tenureMonths
    chargeRank = sketch.chargeRank
    monthlyCharge = 20 + 80 * pow(sketch.chargeRank, 1.3)
    isMonthToMonth = sketch.isMonthToMonth
    hasOpenCase = sketch.hasOpenCase
    acceptedBefore = sketch.acceptedBefore
    isHunter = sketch.isHunter
    mood = sketch.mood
    statedStay = stated(sketch, &dice)
    let lasting = (sketch.isMonthToMonth ? 0.97 : 0.985) * Caller.monthlyDiscount
    remaining = Caller.margin * monthlyCharge * lasting * (1 - pow(lasting, 24)) / (1 - lasting)
  }

  /// The same to the desk, but for what it cannot see.
  func like(isHunter: Bool, mood: Double) -> Caller {
    var other = self
    other.isHunter = isHunter
    other.mood = mood
    return other
  }

  /// The facts before anything is worked out from them.
  struct Sketch {
    let isHunter: Bool
    let cause: Cause
    let tenureMonths: Int
    let chargeRank: Double
    let isMonthToMonth: Bool
    let hasOpenCase: Bool
    let acceptedBefore: Int
    let mood: Double

    init(_ dice: inout Dice) {
      isHunter = dice.happens(Habits.hunters)
      let habits = Habits(isHunter)
      tenureMonths = min(120, Int(12 * exp(habits.logYears + dice.bell())))
      isMonthToMonth = dice.happens(tenureMonths < 24 ? 0.75 : 0.45)
      chargeRank = dice.share()
      var point = dice.share()
      cause =
        Cause.allCases.first { cause in
          point -= habits.causes[cause, default: 0]
          return point < 0
        } ?? .price
      let troubled = cause == .service || cause == .experience
      hasOpenCase = dice.happens(troubled ? 0.55 : 0.08)
      acceptedBefore = dice.count(mean: habits.accepted)
      mood = Habits.moodSpread * dice.bell()
    }
  }
}
