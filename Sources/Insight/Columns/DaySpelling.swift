/// The order in which the days of a column are written; a time after the day is passed over.
package enum DaySpelling: String, Codable, Hashable, Sendable, CaseIterable {
  case yearMonthDay, dayMonthYear, monthDayYear

  /// Days since 1 January 1970 (Gregorian); nil when the text is no day.
  package func day(_ text: String) -> Double? {
    guard let first = text.utf8.first, (48...57).contains(first) else { return nil }
    let head = text.prefix { $0 != "T" && $0 != " " }
    let parts = head.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else {
      return nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, parts[self == .yearMonthDay ? 0 : 2].count == 4 else { return nil }
    switch self {
    case .yearMonthDay: return Self.day(year: numbers[0], month: numbers[1], day: numbers[2])
    case .dayMonthYear: return Self.day(year: numbers[2], month: numbers[1], day: numbers[0])
    case .monthDayYear: return Self.day(year: numbers[2], month: numbers[0], day: numbers[1])
    }
  }

  /// The order that reads at least `share` of the texts, most first; nil when none does.
  package static func of(_ texts: [String], share: Double) -> DaySpelling? {
    let read = allCases.map { order in (order, texts.count { order.day($0) != nil }) }
    guard let best = read.max(by: { $0.1 < $1.1 }), best.1 > 0,
      Double(best.1) >= share * Double(texts.count)
    else { return nil }
    return read.first { $0.1 == best.1 }?.0
  }

  /// H. Hinnant, "chrono-compatible low-level date algorithms": days from a civil date.
  private static func day(year: Int, month: Int, day: Int) -> Double? {
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return Double(era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468)
  }
}
