import Retention

extension OfferBeliefs {
  /// Whether the first offer adds more on this call than the second; nil as long as the 90 %
  /// interval of their difference holds both answers, or either is not among the offers.
  package func isBetter(_ code: String, than other: String) -> Bool? {
    guard let pair = pair(code, other) else { return nil }
    let gap = added(by: pair.0) - added(by: pair.1)
    guard abs(gap) > Self.ninety * error(of: pair.0, against: pair.1) else { return nil }
    return gap > 0
  }

  /// How often each of the two must be tried before it would show which is better, were their
  /// difference what it is believed to be: the chance to stay of the first is told from the one at
  /// which both would be worth the same. Nil when they are worth the same already.
  package func usesToTellApart(_ code: String, _ other: String) -> Int? {
    guard let pair = pair(code, other), pair.0.stake.remaining > .zero else { return nil }
    let gap = added(by: pair.0) - added(by: pair.1)
    let stay = pair.0.stay.share
    let even = stay - gap / Double(pair.0.stake.remaining.minor)
    return samplePerArm(even, stay)
  }

  private func pair(_ code: String, _ other: String) -> (OfferBelief, OfferBelief)? {
    guard let first = offers.first(where: { $0.stake.code == code }),
      let second = offers.first(where: { $0.stake.code == other }), code != other
    else { return nil }
    return (first, second)
  }
}

/// Calls on each side to tell two shares apart with 80 % power at 5 %: 15 from 45 % takes 36, 30
/// from 40 % takes 356, 40 from 45 % takes 1,532. Nil for shares that are the same, or are none.
package func samplePerArm(_ one: Double, _ other: Double) -> Int? {
  guard one != other, (0...1).contains(one), (0...1).contains(other) else { return nil }
  let (significance, power) = (1.96, 0.84)
  let middle = (one + other) / 2
  let pooled = (2 * middle * (1 - middle)).squareRoot()
  let apart = (one * (1 - one) + other * (1 - other)).squareRoot()
  let reach = (significance * pooled + power * apart) / (one - other)
  return Int(exactly: (reach * reach).rounded(.up))
}
