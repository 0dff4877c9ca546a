import Foundation

/// The default world. Nothing in it has the shape of a linear model: tenure bends, offers work for
/// some causes only, discounts do little for those with an open case and next to nothing for those
/// who hunt for them, a rival answers halfway through, and the churn model is off.
struct UsualTruth: Truth {
  let hidesAnything = true

  func stated(_ sketch: Caller.Sketch, _ dice: inout Dice) -> Double {
    // It sees the facts in part, not the hunters nor the mood, and is too hopeful.
    let seen = seenLogit(
      sketch.tenureMonths, sketch.isMonthToMonth, sketch.cause, sketch.hasOpenCase)
    return curve(0.3 + 0.8 * seen + 0.4 * dice.bell())
  }

  func stay(_ caller: Caller, _ offer: SimulatedOffer?, progress: Double) -> Double {
    let seen = seenLogit(
      caller.tenureMonths, caller.isMonthToMonth, caller.cause, caller.hasOpenCase)
    let anyway = seen + caller.mood + (caller.isHunter ? 1.6 : 0)
    guard let offer else { return curve(anyway) }
    return curve(anyway + effect(of: offer, on: caller) * drift(offer, progress))
  }

  func accept(_ caller: Caller, _ offer: SimulatedOffer) -> Double {
    if caller.isHunter { return offer.isDiscount ? 0.93 : 0.45 }
    let wanted = effect(of: offer, on: caller)
    let generous = offer.cost(for: caller) / 60
    return curve(-0.5 + 1.3 * wanted + 0.5 * min(2, generous))
  }

  private func seenLogit(
    _ months: Int, _ isMonthToMonth: Bool, _ cause: Caller.Cause, _ hasOpenCase: Bool
  ) -> Double {
    let years = Double(months) / 12
    // The first year is fragile, the third a second danger, later habit holds.
    var logit = -1.0 + 0.8 * tanh(years - 1) - 0.4 * exp(-(years - 3) * (years - 3))
    if isMonthToMonth { logit -= cause == .competitor ? 0.9 : 0.4 }
    if hasOpenCase { logit -= 0.6 }
    switch cause {
    case .price: logit += 0.2
    case .competitor: logit -= 0.3
    case .service: logit -= 0
    case .experience: logit -= 0.3
    case .usage: logit += 0.1
    case .life: logit -= 0.6
    }
    return logit
  }

  /// On the logit of staying.
  private func effect(of offer: SimulatedOffer, on caller: Caller) -> Double {
    let troubled = caller.cause == .service || caller.cause == .experience
    let dear = caller.chargeRank > 0.6
    switch offer {
    case .repeater: return caller.cause == .service ? (caller.tenureMonths < 12 ? 0.5 : 0.9) : -0.1
    case .technician: return troubled ? (caller.hasOpenCase ? 1.4 : 0.6) : -0.1
    case .smallerPlan:
      return caller.cause == .usage ? 0.9 : caller.cause == .price ? (dear ? 0.8 : 0.2) : 0
    case .pause: return caller.cause == .life || caller.cause == .usage ? 1.0 : -0.1
    case .channels: return caller.cause == .usage ? 0.4 : caller.cause == .competitor ? 0.3 : 0
    case .fasterLine: return caller.cause == .competitor ? (dear ? 0.9 : 0.4) : troubled ? 0.3 : 0
    case .tenPercent: return discount(0.45, on: caller)
    case .twentyPercent: return discount(0.8, on: caller)
    case .thirtyPercent: return discount(1.05, on: caller)
    case .points: return caller.tenureMonths > 36 ? 0.35 : 0.05
    }
  }

  private func discount(_ strength: Double, on caller: Caller) -> Double {
    if caller.isHunter { return 0.1 * strength }
    let open = caller.hasOpenCase ? 0.3 : 1
    switch caller.cause {
    case .price, .competitor: return strength * open * (caller.chargeRank > 0.4 ? 1.2 : 0.7)
    case .usage: return 0.4 * strength * open
    case .service, .experience, .life: return 0.15 * strength * open
    }
  }

  /// Between four and six tenths of the run a rival cuts prices: what competes with it wears off,
  /// and a faster line gains.
  private func drift(_ offer: SimulatedOffer, _ progress: Double) -> Double {
    let done = min(1, max(0, (progress - 0.4) / 0.2))
    if offer.isDiscount { return 1 - 0.4 * done }
    return offer == .fasterLine ? 1 + 0.4 * done : 1
  }
}
