import Glibc

/// A pipe that holds at most one byte: readable while there is news.
final class Doorbell: Sendable {
  let descriptor: Int32
  private let button: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw StoreError.io(Int(errno)) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    button = ends[1]
  }

  deinit {
    close(descriptor)
    close(button)
  }

  func ring() {
    var byte: UInt8 = 1
    // A full pipe has rung already.
    _ = write(button, &byte, 1)
  }

  /// Whether it rang since the last call.
  func answer() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    var rang = false
    while read(descriptor, &bytes, bytes.count) > 0 { rang = true }
    return rang
  }
}

/// The changes of a store in memory, which only its own process can make.
final class OwnChanges: ChangeSignal {
  private let bell: Doorbell

  init() throws { bell = try Doorbell() }

  var descriptor: Int32 { bell.descriptor }
  func take() -> Bool { bell.answer() }
  func raise() { bell.ring() }
}
