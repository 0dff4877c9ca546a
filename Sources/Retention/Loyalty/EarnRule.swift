/// What a programme gives for something: so much once, or so much for each amount of money.
package struct EarnRule: Hashable, Sendable {
  package let source: Source
  /// In parts.
  package let amount: Int64
  /// `amount` is given for each so much money; nil when it is given once.
  package let each: Money?

  package init(_ source: Source, amount: Int64, each: Money? = nil) {
    self.source = source
    self.amount = amount
    self.each = each
  }

  package enum Source: Hashable, Sendable {
    case bill, purchase
    /// An incentive of the catalogue that was accepted on a call.
    case offer(String)
  }
}

extension Programme {
  /// What is earned for this, in parts, at a tier's rate; nil when the programme gives nothing for
  /// it. Rounded once to a part, half to even.
  package func earned(for source: EarnRule.Source, _ money: Money, at rate: Share) -> Int64? {
    guard let rule = earning.first(where: { $0.source == source }) else { return nil }
    guard let each = rule.each else { return rule.amount }
    return roundedHalfEven(
      Int128(money.minor) * Int128(rule.amount) * Int128(rate.basisPoints),
      over: Int128(each.minor) * 10_000)
  }
}

/// A quotient of two numbers, rounded to a whole one, half to even; 0 over nothing.
func roundedHalfEven(_ number: Int128, over divisor: Int128) -> Int64 {
  guard divisor > 0 else { return 0 }
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  let twice = remainder.magnitude * 2
  let away = twice > divisor || (twice == divisor && !quotient.isMultiple(of: 2))
  return Int64(clamping: quotient + (away ? number.signum() : 0))
}
