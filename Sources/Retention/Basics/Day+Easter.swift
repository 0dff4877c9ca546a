extension Day {
  /// Easter Sunday of the western churches (J. Meeus, "Astronomical Algorithms", chapter 8), for
  /// every year of the Gregorian calendar.
  package static func easter(_ year: Int) -> Day {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let late = (golden + 11 * epact + 22 * week) / 451
    let number = epact + week - 7 * late + 114
    return Day(year: year, month: number / 31, day: number % 31 + 1) ?? Day(daysSinceEpoch: 0)
  }
}
