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
/// A result beyond the range stays at its end, so that one absurd import stops no desk; amounts
/// that people state are held to limits far below it.
package struct Money: Hashable, Comparable, Sendable {
  package let minor: Int64

  package init(minor: Int64) { self.minor = minor }

  private init(clamping minor: Int128) { self.minor = Int64(clamping: minor) }

  package static let zero = Money(minor: 0)

  package static func < (left: Money, right: Money) -> Bool { left.minor < right.minor }
  package static func + (left: Money, right: Money) -> Money {
    Money(clamping: Int128(left.minor) + Int128(right.minor))
  }
  package static func - (left: Money, right: Money) -> Money {
    Money(clamping: Int128(left.minor) - Int128(right.minor))
  }
  package static prefix func - (money: Money) -> Money { .zero - money }
  package static func * (money: Money, count: Int) -> Money {
    Money(clamping: Int128(money.minor) * Int128(count))
  }
  package static func += (left: inout Money, right: Money) { left = left + right }

  /// `share` of this amount, rounded once to the minor unit, half to even.
  package func roundedHalfEven(_ share: Share) -> Money {
    let product = Int128(minor) * Int128(share.basisPoints)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: 10_000)
    let twice = remainder.magnitude * 2
    let away = twice > 10_000 || (twice == 10_000 && !quotient.isMultiple(of: 2))
    return Money(clamping: quotient + (away ? product.signum() : 0))
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

/// A part of a whole in hundredths of a percent: 2,000 is 20 %. A result beyond the range stays
/// at its end.
package struct Share: Hashable, Comparable, Sendable {
  package let basisPoints: Int

  package init(basisPoints: Int) { self.basisPoints = basisPoints }
  package init(percent: Int) { basisPoints = Int(clamping: Int128(percent) * 100) }

  package static func < (left: Share, right: Share) -> Bool { left.basisPoints < right.basisPoints }
  package static func + (left: Share, right: Share) -> Share {
    Share(basisPoints: Int(clamping: Int128(left.basisPoints) + Int128(right.basisPoints)))
  }

  /// Rounded to a whole percent, half away from zero.
  package var percent: Int { basisPoints / 100 + basisPoints % 100 / 50 }
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
