package import Retention

extension World {
  /// 22 November 2026 in Paris, whose clocks go forward on the last Sunday of March and back on the
  /// last of October, at one o'clock in UTC.
  package static let paris = World(
    now: { .sample },
    utcOffset: { moment in
      let year = LocalTime(moment, utcOffset: 0).day.year
      let summer = lastSunday(ofMonth: 3, year)..<lastSunday(ofMonth: 10, year)
      return summer.contains(moment) ? 7200 : 3600
    },
    random: { 0x5eed })
}

private func lastSunday(ofMonth month: Int, _ year: Int) -> Moment {
  let day = Day(year: year, month: month, day: 25) ?? .sample
  return Moment(day: day.onOrAfter(.sunday), hour: 1)
}
