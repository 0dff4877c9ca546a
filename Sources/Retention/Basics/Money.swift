/// The money of a store: one currency for all its amounts.
package struct Currency: Hashable, Sendable, Codable {
  /// ISO 4217, three capitals.
  package let code: String
  /// Digits after the decimal point: 2 for EUR, 0 for JPY.
  package let decimals: Int

  package init(code: String, decimals: Int = 2) {
    self.code = code
    self.decimals = decimals
  }

  package static let euro = Currency(code: "EUR")
}

/// An exact amount in minor units (cents) of the store's currency; negative is owed the other way.
package struct Money: Hashable, Comparable, Sendable {
  package let minor: Int64

  package init(minor: Int64) { self.minor = minor }

  package static let zero = Money(minor: 0)

  package static func < (left: Money, right: Money) -> Bool { left.minor < right.minor }
  package static func + (left: Money, right: Money) -> Money {
    Money(minor: left.minor + right.minor)
  }
  package static func - (left: Money, right: Money) -> Money {
    Money(minor: left.minor - right.minor)
  }
  package static prefix func - (money: Money) -> Money { Money(minor: -money.minor) }
  package static func * (money: Money, count: Int) -> Money {
    Money(minor: money.minor * Int64(count))
  }
  package static func += (left: inout Money, right: Money) { left = left + right }

  /// `share` of this amount, rounded once to the minor unit, half to even.
  package func roundedHalfEven(_ share: Share) -> Money {
    let product = minor * Int64(share.basisPoints)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: 10_000)
    let twice = abs(remainder) * 2
    let away = twice > 10_000 || (twice == 10_000 && !quotient.isMultiple(of: 2))
    return Money(minor: quotient + (away ? (product < 0 ? -1 : 1) : 0))
  }
}

extension Money: Codable {
  package init(from decoder: any Decoder) throws {
    minor = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(minor)
  }
}

/// A part of a whole in hundredths of a percent: 2,000 is 20 %.
package struct Share: Hashable, Comparable, Sendable {
  package let basisPoints: Int

  package init(basisPoints: Int) { self.basisPoints = basisPoints }
  package init(percent: Int) { basisPoints = percent * 100 }

  package static func < (left: Share, right: Share) -> Bool { left.basisPoints < right.basisPoints }
  package static func + (left: Share, right: Share) -> Share {
    Share(basisPoints: left.basisPoints + right.basisPoints)
  }
  /// Rounded to a whole percent, half away from zero.
  package var percent: Int { (basisPoints + (basisPoints < 0 ? -50 : 50)) / 100 }
}

extension Share: Codable {
  package init(from decoder: any Decoder) throws {
    basisPoints = try decoder.singleValueContainer().decode(Int.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(basisPoints)
  }
}
