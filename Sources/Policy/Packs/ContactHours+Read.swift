import Documents
import Retention

extension PackReader {
  mutating func contactHours(_ value: Value) -> ContactHours? {
    rule(value, .contactHours) { fields in
      let hours = fields.required("hours", \.hoursByWeekday)
      let onHolidays = fields.required("on-holidays") { $0.boolean() }
      guard let hours, let onHolidays else { return nil }
      return ContactHours(hours: hours, onHolidays: onHolidays)
    }
  }
}

extension Value {
  /// `mon-fri: [10:00-13:00, 14:00-20:00]` and so on.
  fileprivate var hoursByWeekday: [Weekday: [Range<Int>]]? {
    var hours: [Weekday: [Range<Int>]] = [:]
    let read = map { key, value -> Bool? in
      guard let days = key.weekdays, let ranges = value.contactRanges else { return nil }
      for day in Weekday.allCases where days.contains(day) {
        if hours[day] != nil { key.report(.weekdayTwice(day)) }
        hours[day] = ranges
      }
      return true
    }
    guard read != nil else { return nil }
    return hours.isEmpty ? refuse(.noContactHours) : hours
  }

  /// `sat`, `mon-fri`.
  private var weekdays: ClosedRange<Weekday>? {
    text(as: "a weekday", example: "sat or mon-fri") { text in
      let days = text.split(separator: "-", omittingEmptySubsequences: false).map { name in
        Weekday.allCases.first { $0.short == name }
      }
      guard let first = days[0], let last = days.count == 2 ? days[1] : first, days.count <= 2,
        first <= last
      else { return nil }
      return first...last
    }
  }

  private var contactRanges: [Range<Int>]? {
    guard let ranges = list(atLeastOne: true, { item in item.contactRange.map { (item, $0) } })
    else { return nil }
    for (earlier, later) in zip(ranges, ranges.dropFirst())
    where later.1.lowerBound < earlier.1.upperBound {
      later.0.report(.hoursOverlap)
    }
    return ranges.map(\.1)
  }

  /// `10:00-13:00`, in minutes after midnight.
  private var contactRange: Range<Int>? {
    text(as: "a time from and to", example: "10:00-13:00") { text in
      let times = text.split(separator: "-", omittingEmptySubsequences: false).map(minutes)
      guard times.count == 2, let from = times[0], let to = times[1], from < to else { return nil }
      return from..<to
    }
  }
}

/// `14:30` in minutes after midnight; `24:00` is the end of a day.
private func minutes(_ text: Substring) -> Int? {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }),
    parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440
  else { return nil }
  return hour * 60 + minute
}

extension Weekday {
  /// `mon`, as packs are written.
  var short: String { String("\(self)".prefix(3)) }
}
