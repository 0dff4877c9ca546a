package import Retention

/// Calendar days as files write them: one reading, or refused.
package enum DayCell {
  package static func read(_ text: String) throws(CellReason) -> Day {
    if let day = Day(iso: text) { return day }
    let whole = trimmed(text[...])
    let bare = try withoutMidnight(whole)
    if let day = Day(iso: bare) { return day }
    let separators = bare.filter { !$0.isNumber }
    let parts = bare.split(whereSeparator: { !$0.isNumber })
    guard bare.utf8.allSatisfy({ WholeCell.isDigit($0) || "-/.".utf8.contains($0) }) else {
      throw .notADay
    }
    if parts.count == 1, separators.isEmpty {
      throw (4...6).contains(bare.count) ? .spreadsheetDay : .notADay
    }
    guard parts.count == 3, separators.count == 2, Set(separators).count == 1 else {
      throw .notADay
    }
    return try read(parts.compactMap { Int($0) }, lengths: parts.map(\.count))
  }

  private static func read(_ numbers: [Int], lengths: [Int]) throws(CellReason) -> Day {
    guard numbers.count == 3 else { throw .notADay }
    if lengths[0] == 4 {
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
        throw .notADay
      }
      return day
    }
    guard lengths[2] == 4 else { throw lengths[2] == 2 ? .twoDigitYear : .notADay }
    let dayFirst = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = Day(year: numbers[2], month: numbers[0], day: numbers[1])
    switch (dayFirst, monthFirst) {
    case (let day?, nil), (nil, let day?): return day
    case (let day?, let other?) where day == other: return day
    case (nil, nil): throw .notADay
    default: throw .ambiguousDay
    }
  }

  /// Databases write a day as its midnight; any other time, or a zone, may mean another day.
  private static func withoutMidnight(_ text: Substring) throws(CellReason) -> Substring {
    guard let mark = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return text }
    let time = text[mark...].dropFirst()
    guard time.first?.isNumber == true else { throw .notADay }
    guard time.allSatisfy({ $0 == "0" || $0 == ":" || $0 == "." }) else { throw .timeOfDay }
    return text[..<mark]
  }
}
