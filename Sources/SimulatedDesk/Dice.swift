import Foundation

/// Chance of the simulated desk: SplitMix64 (Steele, Lea, Flood, 2014). One stream for each pair of
/// seed and number, so that no call depends on how often another was asked.
package struct Dice: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64, number: UInt64 = 0) {
    state = Dice.mixed(Dice.mixed(seed &+ Dice.step) ^ (number &* Dice.step))
  }

  package mutating func next() -> UInt64 {
    state &+= Dice.step
    return Dice.mixed(state)
  }

  /// 0 up to 1.
  package mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  mutating func happens(_ chance: Double) -> Bool { share() < chance }

  /// Around 0, spread 1 (Box and Muller, 1958).
  mutating func bell() -> Double {
    (-2 * log(1 - share())).squareRoot() * cos(2 * .pi * share())
  }

  /// How often something rare happens (D. E. Knuth).
  mutating func count(mean: Double) -> Int {
    let limit = exp(-mean)
    var product = share()
    var count = 0
    while product > limit {
      product *= share()
      count += 1
    }
    return count
  }

  private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func mixed(_ value: UInt64) -> UInt64 {
    var bits = value
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}
