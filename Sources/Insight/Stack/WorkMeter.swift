import Synchronization

/// Counts finished parts of a long work.
final class WorkMeter: Sendable {
  private let parts: Int
  private let finished = Atomic(0)
  private let tell: @Sendable (Double) -> Void

  init(parts: Int, _ tell: @escaping @Sendable (Double) -> Void) {
    self.parts = parts
    self.tell = tell
  }

  func done() {
    let count = finished.add(1, ordering: .relaxed).newValue
    tell(min(1, Double(count) / Double(parts)))
  }
}
