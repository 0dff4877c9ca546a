import ArgumentParser
import Desk
import Glibc
import Synchronization

/// The lines of standard input, as they come.
struct LineInput {
  private var lines = BatchLines(keepingBlank: true)
  private var ready: ArraySlice<BatchLines.Line> = []
  private var isAtEnd = false
  private let signals = EndSignals()

  /// Waits for a line; nil at the end of the input, or when a signal asks to end.
  mutating func next() throws -> BatchLines.Line.Content? {
    while ready.isEmpty, !isAtEnd {
      guard signals.wait() else { return nil }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(STDIN_FILENO, &bytes, bytes.count)
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      // A terminal that is gone reads as an error, which is its end.
      guard count >= 0 || errno == EIO else { throw ExitCode.ioError }
      isAtEnd = count <= 0
      ready = ArraySlice(isAtEnd ? lines.finish() : lines.take(bytes[..<count]))
    }
    return ready.popFirst()?.content
  }
}

/// Interrupt, hang-up and termination, which `main` blocked: they are let in only while the
/// program waits, so that what it has begun is finished.
private struct EndSignals {
  private static let came = Atomic<Bool>(false)
  private static let all = [SIGINT, SIGTERM, SIGHUP]
  private var open = sigset_t()

  init() {
    _ = Self.came.load(ordering: .relaxed)
    for number in Self.all { signal(number) { _ in Self.came.store(true, ordering: .relaxed) } }
    sigprocmask(SIG_BLOCK, nil, &open)
    for number in Self.all { sigdelset(&open, number) }
    var stop = sigset_t()
    sigemptyset(&stop)
    sigaddset(&stop, SIGTSTP)
    sigprocmask(SIG_UNBLOCK, &stop, nil)
    sigdelset(&open, SIGTSTP)
  }

  /// Until standard input has something to read; false when a signal came instead.
  func wait() -> Bool {
    var mask = open
    while !Self.came.load(ordering: .relaxed) {
      var waiting = fd_set()
      // The bit of descriptor 0.
      waiting.__fds_bits.0 = 1
      if pselect(1, &waiting, nil, nil, nil, &mask) >= 0 { return true }
    }
    return false
  }
}
