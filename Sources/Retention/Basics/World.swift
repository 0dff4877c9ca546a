/// A point in time: milliseconds since 1970 in UTC. Reckoning beyond the range stays at its end.
package struct Moment: Hashable, Comparable, Sendable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  package func adding(milliseconds more: Int64) -> Moment {
    Moment(milliseconds: Int64(clamping: Int128(milliseconds) + Int128(more)))
  }

  /// Whole seconds from `earlier` to `self`; 0 when the clock went back.
  package func seconds(since earlier: Moment) -> Int {
    Int(clamping: max(0, Int128(milliseconds) - Int128(earlier.milliseconds)) / 1000)
  }
}

extension Moment: Codable {
  package init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

/// How long the machine has been up, asleep included: a clock that nobody can set.
package struct Uptime: Hashable, Sendable {
  /// Which start of the machine it counts from.
  package let boot: String
  package let milliseconds: Int64

  package init(boot: String, milliseconds: Int64) {
    self.boot = boot
    self.milliseconds = milliseconds
  }
}

/// The things that rules may not reach for themselves: the clocks, the zone and chance.
package struct World: Sendable {
  package let now: @Sendable () -> Moment
  /// For whatever must take as long as it takes, however the clock is set.
  package let uptime: @Sendable () -> Uptime
  /// Seconds east of UTC at a moment, in the desk's time zone.
  package let utcOffset: @Sendable (Moment) -> Int
  package let random: @Sendable () -> UInt64

  /// Without an `uptime` the clock stands in for it.
  package init(
    now: @escaping @Sendable () -> Moment, utcOffset: @escaping @Sendable (Moment) -> Int,
    random: @escaping @Sendable () -> UInt64, uptime: (@Sendable () -> Uptime)? = nil
  ) {
    self.now = now
    self.uptime = uptime ?? { Uptime(boot: "", milliseconds: now().milliseconds) }
    self.utcOffset = utcOffset
    self.random = random
  }

  package func local(_ moment: Moment) -> LocalTime {
    LocalTime(moment, utcOffset: utcOffset(moment))
  }

  package var today: Day { local(now()).day }
}
