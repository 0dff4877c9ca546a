/// A moment as a clock on the wall shows it.
package struct LocalTime: Hashable, Comparable, Sendable {
  package let day: Day
  /// 0 to 23.
  package let hour: Int
  package let minute: Int
  package let second: Int

  package init(_ moment: Moment, utcOffset: Int) {
    let seconds = floorDivision(Int(moment.milliseconds), by: 1000) + utcOffset
    let days = floorDivision(seconds, by: 86_400)
    let rest = seconds - days * 86_400
    day = Day(daysSinceEpoch: days)
    hour = rest / 3600
    minute = rest / 60 % 60
    second = rest % 60
  }

  /// So many minutes after midnight, at least 0; from 1440 on it is another day.
  package init(_ day: Day, minutes: Int) {
    self.day = day.adding(days: minutes / 1440)
    hour = minutes / 60 % 24
    minute = minutes % 60
    second = 0
  }

  package static func < (left: LocalTime, right: LocalTime) -> Bool {
    (left.day, left.minuteOfDay, left.second) < (right.day, right.minuteOfDay, right.second)
  }

  /// Minutes after midnight, 0 to 1439.
  package var minuteOfDay: Int { hour * 60 + minute }

  /// The moment at which a clock in UTC shows it.
  fileprivate var inUTC: Moment {
    let seconds = day.daysSinceEpoch * 86_400 + minuteOfDay * 60 + second
    return Moment(milliseconds: Int64(seconds) * 1000)
  }
}

extension World {
  /// The first moment at which the desk's clock shows this time. A time that is left out when the
  /// clocks go forward counts on with the offset before: half past two becomes half past three.
  package func moment(_ local: LocalTime) -> Moment {
    let utc = local.inUTC
    // The offsets of half a day before and after: on either side of a change of the clocks.
    let before = utcOffset(utc.adding(milliseconds: -43_200_000))
    let after = utcOffset(utc.adding(milliseconds: 43_200_000))
    let candidates = [before, after].map { utc.adding(milliseconds: Int64(-$0) * 1000) }
    return candidates.filter { self.local($0) == local }.min() ?? candidates[0]
  }
}

/// Rounded down, so that a moment before 1970 falls on the day that it belongs to.
private func floorDivision(_ number: Int, by divisor: Int) -> Int {
  let quotient = number / divisor
  return number % divisor < 0 ? quotient - 1 : quotient
}
