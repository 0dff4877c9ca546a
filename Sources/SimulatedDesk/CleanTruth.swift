import Foundation

/// The clean world: staying and accepting are logits that are linear in ten facts and a one, the churn
/// model's word is exactly their base, nothing is hidden and nothing drifts. Coefficients are drawn
/// anew for each seed: those of all options together with spread 0.3, each option's own intercept
/// with 0.5 and its slopes with 0.25.
struct CleanTruth: Truth {
  let hidesAnything = false
  private let stays: [[Double]]
  private let accepts: [[Double]]

  init(seed: UInt64) {
    var dice = Dice(seed: seed, number: 1 << 40)
    func draw(_ spread: Double) -> [Double] { (0..<11).map { _ in spread * dice.bell() } }
    func option(_ whole: [Double]) -> [Double] {
      (0..<11).map { whole[$0] + ($0 == 0 ? 0.5 : 0.25) * dice.bell() }
    }
    let options = SimulatedOffer.allCases.count
    let stay = draw(0.3)
    stays = (0...options).map { _ in option(stay) }
    let accept = draw(0.3)
    accepts = (0..<options).map { _ in option(accept) }
  }

  func stated(_ sketch: Caller.Sketch, _ dice: inout Dice) -> Double {
    curve(-0.4 + 0.9 * dice.bell())
  }

  func stay(_ caller: Caller, _ offer: SimulatedOffer?, progress: Double) -> Double {
    let option = offer.map { 1 + index(of: $0) } ?? 0
    return curve(word(caller) + sum(stays[option], facts(caller)))
  }

  func accept(_ caller: Caller, _ offer: SimulatedOffer) -> Double {
    curve(sum(accepts[index(of: offer)], facts(caller)))
  }

  private func index(of offer: SimulatedOffer) -> Int {
    SimulatedOffer.allCases.firstIndex(of: offer) ?? 0
  }

  private func word(_ caller: Caller) -> Double {
    log(caller.statedStay / (1 - caller.statedStay))
  }

  private func sum(_ weights: [Double], _ facts: [Double]) -> Double {
    zip(weights, facts).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Each about 0 on average and 1 in spread.
  private func facts(_ caller: Caller) -> [Double] {
    let troubled = caller.cause == .service || caller.cause == .experience
    let flags = [
      caller.cause == .price, caller.cause == .competitor, troubled, caller.cause == .usage,
      caller.hasOpenCase,
    ].map { (($0 ? 1.0 : 0) - 0.25) / 0.43 }
    return [
      1, (log(Double(caller.tenureMonths) + 1) - 3) / 1.15, (caller.chargeRank - 0.5) / 0.29,
      caller.isMonthToMonth ? 1 : -1,
    ] + flags + [
      (log(Double(min(caller.acceptedBefore, 5)) + 1) - 0.3) / 0.45, word(caller) / 1.5,
    ]
  }
}
