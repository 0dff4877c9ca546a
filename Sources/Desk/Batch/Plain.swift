package import Retention

/// Times as programs read them.
extension Moment {
  /// `2026-11-22T10:42:07+01:00`
  package func iso(utcOffset: Int) -> String {
    let local = LocalTime(self, utcOffset: utcOffset)
    let minutes = abs(utcOffset) / 60
    let zone = (utcOffset < 0 ? "-" : "+") + Self.two(minutes / 60) + ":" + Self.two(minutes % 60)
    let time = [local.hour, local.minute, local.second].map(Self.two).joined(separator: ":")
    return "\(local.day.iso)T\(time)\(zone)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
