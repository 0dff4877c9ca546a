import Foundation

/// Draws from the normal distribution by the polar method (G. Marsaglia and T. A. Bray, 1964),
/// which makes two at a time.
struct Normal {
  private var spare: Double?

  mutating func next(_ chance: inout some RandomNumberGenerator) -> Double {
    if let ready = spare {
      spare = nil
      return ready
    }
    while true {
      let x = 2 * unitDraw(&chance) - 1
      let y = 2 * unitDraw(&chance) - 1
      let square = x * x + y * y
      guard square > 0, square < 1 else { continue }
      let scale = (-2 * log(square) / square).squareRoot()
      spare = y * scale
      return x * scale
    }
  }
}

/// 0 up to but not including 1, each of 2⁵³ numbers alike.
func unitDraw(_ chance: inout some RandomNumberGenerator) -> Double {
  Double(chance.next() >> 11) * 0x1p-53
}
