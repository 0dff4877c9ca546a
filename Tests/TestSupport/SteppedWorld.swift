package import Retention
import Synchronization

/// A clock that goes on only when it is told to, in UTC, and a chance that repeats itself from
/// one run to the next without ever giving one number twice.
package final class SteppedWorld: Sendable {
  private let time: Mutex<Moment>
  private let chance: Mutex<Chance>

  package init(from start: Moment = .sample, seed: UInt64 = 1) {
    time = Mutex(start)
    chance = Mutex(Chance(seed: seed))
  }

  package func pass(seconds: Int) {
    time.withLock { $0 = $0.adding(milliseconds: Int64(seconds) * 1000) }
  }

  package var world: World {
    World(
      now: { [self] in time.withLock { $0 } }, utcOffset: { _ in 0 },
      random: { [self] in chance.withLock { $0.next() } })
  }
}
