package import Retention
import Synchronization

/// A clock that goes on only when it is told to, in UTC, and a chance that repeats itself from
/// one run to the next without ever giving one number twice.
package final class SteppedWorld: Sendable {
  private let time: Mutex<Moment>
  private let machine: Mutex<(boot: Int, milliseconds: Int64)>
  private let chance: Mutex<Chance>

  package init(from start: Moment = .sample, seed: UInt64 = 1) {
    time = Mutex(start)
    machine = Mutex((1, 5_000_000))
    chance = Mutex(Chance(seed: seed))
  }

  package func pass(seconds: Int) {
    setClock(seconds: seconds)
    machine.withLock { $0.milliseconds += Int64(seconds) * 1000 }
  }

  /// Somebody sets the clock on or back, while no time passes.
  package func setClock(seconds: Int) {
    time.withLock { $0 = $0.adding(milliseconds: Int64(seconds) * 1000) }
  }

  /// The machine is started again, and up since so many seconds.
  package func restart(upFor seconds: Int) {
    machine.withLock { $0 = ($0.boot + 1, Int64(seconds) * 1000) }
  }

  package var world: World {
    World(
      now: { [self] in time.withLock { $0 } }, utcOffset: { _ in 0 },
      random: { [self] in chance.withLock { $0.next() } },
      uptime: { [self] in
        machine.withLock { Uptime(boot: "boot \($0.boot)", milliseconds: $0.milliseconds) }
      })
  }
}
