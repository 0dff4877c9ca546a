import CTerm
import Glibc

/// Wakes the loop from any thread: after `wake()` it delivers one `.wake`, however many calls
/// came before. Stays open as long as someone holds it.
package final class Waker: Sendable {
  let file: Int32

  init() throws(ConsoleError) {
    file = ct_event_file()
    guard file >= 0 else { throw .system(errno) }
  }

  deinit { close(file) }

  package func wake() { var one: UInt64 = 1; _ = write(file, &one, 8) }

  /// Whether anyone called `wake` since the last time.
  func take() -> Bool {
    var count: UInt64 = 0
    return read(file, &count, 8) == 8
  }
}
