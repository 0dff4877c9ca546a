import Retention
import Synchronization

/// Who sits at a desk: nobody before the first sign-in, nor 12 hours after the last.
final class Seat: Sendable {
  private let taken: Mutex<(actor: Actor, since: TimeMark?)?>

  /// Somebody who did not have to sign in, for as long as they like.
  init(_ actor: Actor?) { taken = Mutex(actor.map { ($0, nil) }) }

  func take(_ actor: Actor, since: TimeMark) { taken.withLock { $0 = (actor, since) } }

  func leave() { taken.withLock { $0 = nil } }

  func actor(at now: TimeMark) -> Actor? {
    guard let (actor, since) = taken.withLock({ $0 }) else { return nil }
    if let since, since.elapsed(at: now) >= SessionLimits.whole { return nil }
    return actor
  }
}
