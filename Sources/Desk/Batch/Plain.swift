package import Retention

/// Times as programs read them.
extension Moment {
  /// `2026-11-22T10:42:07+01:00`
  package func iso(utcOffset: Int) -> String {
    let local = LocalTime(self, utcOffset: utcOffset)
    let minutes = abs(utcOffset) / 60
    let zone = (utcOffset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
    let time = two(local.hour) + ":" + two(local.minute) + ":" + two(local.second)
    return local.day.iso + "T" + time + zone
  }

  private func two(_ number: Int) -> String { String(number, places: 2) }
}
