import Dispatch
import Synchronization

/// Something that is made on a thread of its own while the caller does something else.
final class Ahead<Value: Sendable>: Sendable {
  // A queue of its own: Dispatch looks after the global ones once a second from then on.
  private let queue = DispatchQueue(label: "holdfast.ahead", qos: .userInteractive)
  private let made = Mutex<Result<Value, any Error>?>(nil)

  init(_ make: @escaping @Sendable () throws -> Value) {
    queue.async {
      let result = Result { try make() }
      self.made.withLock { $0 = result }
    }
  }

  /// Waits until it is made; throws what the making threw.
  func value() throws -> Value {
    queue.sync {}
    guard let result = made.withLock({ $0 }) else { preconditionFailure("it was made above") }
    return try result.get()
  }
}
