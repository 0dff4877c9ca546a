import Insight
import Store
import Synchronization

/// Learns from the journal what offers add, and remembers how far it has read.
final class Pupil: Sendable {
  private let store: Store
  private let learntTo = Mutex<Int64?>(nil)

  init(_ store: Store) { self.store = store }

  /// Nil when nothing is new since the last time.
  func learn() throws -> OfferAdviser? {
    let end = try store.journalEnd()
    guard learntTo.withLock({ $0 }) != end else { return nil }
    let adviser = OfferAdviser(
      try store.offerHistory(), catalogue: store.rules.catalogue, store: store.identity.store,
      generation: end)
    learntTo.withLock { $0 = end }
    return adviser
  }
}
