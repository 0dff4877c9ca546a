/// A calendar day of the proleptic Gregorian calendar, without a time zone, from 1 January of
/// year 1 to 31 December 9999. Reckoning beyond either stays there.
package struct Day: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 to 12.
  package let month: Int
  /// 1 to the length of the month.
  package let day: Int

  /// Nil for a day that no calendar has, such as 31 April.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static let first = Day(unchecked: 1, 1, 1)
  /// 31 December 9999.
  package static let last = Day(unchecked: 9999, 12, 31)
  private static let epochDays = first.daysSinceEpoch...last.daysSinceEpoch

  /// Days since 1 January 1970 (H. Hinnant, "chrono-compatible low-level date algorithms").
  package init(daysSinceEpoch days: Int) {
    let shifted = min(max(days, Day.epochDays.lowerBound), Day.epochDays.upperBound) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  package var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  package func adding(days: Int) -> Day {
    Day(daysSinceEpoch: Int(clamping: Int128(daysSinceEpoch) + Int128(days)))
  }

  /// The same day `months` later; the last day of a shorter month (31 January to 28 February).
  package func adding(months: Int) -> Day {
    let index = Int(clamping: Int128(year * 12 + month - 1) + Int128(months))
    guard index >= 12 else { return .first }
    let year = index / 12
    guard year <= 9999 else { return .last }
    let month = index % 12 + 1
    return Day(unchecked: year, month, min(day, Day.length(ofMonth: month, year: year)))
  }

  /// Whole calendar months from `self` to `other`; 0 when `other` is earlier.
  package func wholeMonths(until other: Day) -> Int {
    let months = (other.year - year) * 12 + other.month - month
    let reached = adding(months: months) <= other
    return max(0, reached ? months : months - 1)
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      return leap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  /// ISO 8601, `2026-11-22`.
  package var iso: String {
    String(unsafeUninitializedCapacity: 10) { text in
      text.write(year, places: 4, at: 0)
      text.write("-", at: 4, 7)
      text.write(month, places: 2, at: 5)
      text.write(day, places: 2, at: 8)
      return 10
    }
  }

  /// Reads `2026-11-22` and nothing else.
  package init?(iso text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (place, byte) in text.utf8.enumerated() {
      guard place != 4, place != 7 else {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (0x30...0x39).contains(byte) else { return nil }
      let digit = Int(byte - 0x30)
      switch place {
      case 0...3: year = year * 10 + digit
      case 5...6: month = month * 10 + digit
      default: day = day * 10 + digit
      }
    }
    self.init(year: year, month: month, day: day)
  }
}

extension Day: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a day is written 2026-11-22")
    }
    self = day
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
