/// How often somebody may guess. NIST SP 800-63B allows 100 failures in a row at most; PCI DSS
/// 8.3.4 asks for 30 minutes after 10.
package enum Lockout {
  /// Failures from one source, after which this source has to wait for this name.
  package static let triesFromOneSource = 10
  /// Milliseconds.
  package static let wait: Int64 = 30 * 60_000
  /// Failures in a row from wherever, after which the name is locked until somebody unlocks it.
  package static let triesInAll = 100
}

/// When something began, by a clock that nobody can set. The time of day stands in for it where
/// the machine was started again since.
package struct TimeMark: Hashable, Sendable {
  package let at: Moment
  package let uptime: Uptime

  package init(at: Moment, uptime: Uptime) {
    self.at = at
    self.uptime = uptime
  }

  package init(_ world: World) { self.init(at: world.now(), uptime: world.uptime()) }

  /// Milliseconds from here to `later`; never less than 0.
  package func elapsed(at later: TimeMark) -> Int64 {
    if uptime.boot == later.uptime.boot {
      return max(0, later.uptime.milliseconds - uptime.milliseconds)
    }
    // Since the start of the machine at the least, however its clock stands.
    return max(later.uptime.milliseconds, later.at.milliseconds - at.milliseconds)
  }
}
