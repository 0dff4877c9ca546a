package import Retention

/// Times as programs read them.
extension Moment {
  /// `2026-11-22T10:42:07+01:00`
  package func iso(utcOffset: Int) -> String {
    let local = LocalTime(self, utcOffset: utcOffset)
    let minutes = abs(utcOffset) / 60
    let time = String(unsafeUninitializedCapacity: 15) { text in
      text.write("T", at: 0)
      text.write(local.hour, places: 2, at: 1)
      text.write(":", at: 3, 6, 12)
      text.write(local.minute, places: 2, at: 4)
      text.write(local.second, places: 2, at: 7)
      text.write(utcOffset < 0 ? "-" : "+", at: 9)
      text.write(minutes / 60, places: 2, at: 10)
      text.write(minutes % 60, places: 2, at: 13)
      return 15
    }
    return local.day.iso + time
  }
}
