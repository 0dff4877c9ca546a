import Retention
import Synchronization

/// A clock that stands where a test puts it.
final class SetClock: Sendable {
  private let time: Mutex<Moment>

  init(_ moment: Moment) { time = Mutex(moment) }

  var moment: Moment {
    get { time.withLock { $0 } }
    set { time.withLock { $0 = newValue } }
  }

  var world: World {
    World(now: { self.moment }, utcOffset: { _ in 0 }, random: World.ticking().random)
  }
}
