/// Who was there and who has gone between two words of billing, in people and in money a month.
/// Only those count of whom billing had said whether they left.
package struct BillingStep: Hashable, Sendable {
  /// There before.
  package var atStart = 0
  /// Of these, gone now.
  package var lost = 0
  /// What those at the start paid a month.
  package var revenueAtStart = Money.zero
  /// Of that, what went with those who left.
  package var revenueLost = Money.zero
  /// What those who stayed pay less, and what others of them pay more.
  package var revenueLess = Money.zero
  package var revenueMore = Money.zero

  package init() {}

  /// Customers lost, of those at the start: 3 of 20 is 15 %.
  package var customerChurn: CountedRate? { CountedRate(lost, of: atStart) }

  /// Money a month that the same customers no longer pay, of what they paid: 56 of 600 is 9.33 %.
  /// Negative where others of them pay more than that.
  package var netRevenueChurn: Share? {
    Share(of: revenueLost + revenueLess - revenueMore, in: revenueAtStart)
  }

  /// The same without what others pay more.
  package var grossRevenueChurn: Share? { Share(of: revenueLost + revenueLess, in: revenueAtStart) }

  /// The two steps as one: the start of the first, what went in either.
  package func followed(by next: BillingStep) -> BillingStep {
    var both = self
    both.lost += next.lost
    both.revenueLost += next.revenueLost
    both.revenueLess += next.revenueLess
    both.revenueMore += next.revenueMore
    return both
  }
}

/// A step of one calendar month.
package struct BillingMonth: Hashable, Sendable {
  package let month: Month
  package var step: BillingStep

  package init(month: Month, step: BillingStep) {
    self.month = month
    self.step = step
  }
}

extension Share {
  /// To the hundredth of a percent, half to even; nil of nothing.
  package init?(of part: Money, in whole: Money) {
    guard whole > .zero else { return nil }
    let (quotient, rest) = (Int128(part.minor) * 10_000)
      .quotientAndRemainder(dividingBy: Int128(whole.minor))
    let twice = rest.magnitude * 2
    let size = Int128(whole.minor).magnitude
    let away = twice > size || (twice == size && !quotient.isMultiple(of: 2))
    let sign: Int128 = part.minor < 0 ? -1 : 1
    self.init(basisPoints: Int(clamping: quotient + (away ? sign : 0)))
  }
}
