import Dispatch
import Synchronization

/// What `make` gives for 0 to `count` − 1, in that order whatever the threads do.
package func inParallel<Value: Sendable>(
  _ count: Int, threads: Int, _ make: @Sendable (Int) throws -> Value
) throws -> [Value] {
  guard threads > 1, count > 1 else { return try (0..<count).map(make) }
  let made = Mutex<[Int: Result<Value, any Error>]>([:])
  let next = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
    while true {
      let index = next.add(1, ordering: .relaxed).oldValue
      guard index < count else { return }
      let result = Result { try make(index) }
      made.withLock { $0[index] = result }
    }
  }
  return try made.withLock { made in
    try (0..<count).map { index in
      guard let result = made[index] else { preconditionFailure("each index was made") }
      return try result.get()
    }
  }
}
