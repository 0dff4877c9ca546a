import CTerm
import Glibc

/// The line to the terminal: opened once, never in the way of the shell's own descriptors.
final class Line {
  let file: Int32
  /// What `tcgetattr` said before anything was changed.
  let modes: termios
  private(set) var isGone = false

  /// Opens `device`, or the controlling terminal, or takes standard input when both it and
  /// standard output are terminals.
  init(device: String?) throws(ConsoleError) {
    var file = open(device ?? "/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    if file < 0, device == nil, isatty(0) == 1, isatty(1) == 1 {
      file = fcntl(0, F_DUPFD_CLOEXEC, 3)
    }
    var modes = termios()
    guard file >= 0 else { throw .noTerminal }
    guard tcgetattr(file, &modes) == 0 else {
      close(file)
      throw .noTerminal
    }
    self.file = file
    self.modes = modes
  }

  deinit { close(file) }

  /// Every key comes as it is pressed, Ctrl-C and Ctrl-Z too, and nothing is echoed.
  func enterRaw() {
    var raw = modes
    cfmakeraw(&raw)
    tcsetattr(file, TCSADRAIN, &raw)
  }

  func restoreModes() {
    var former = modes
    tcsetattr(file, TCSADRAIN, &former)
  }

  /// Sends all of it, in one call unless the terminal is slow. A terminal that takes nothing for
  /// `patience` milliseconds gets no more of it, and the loop goes on. Returns whether everything was sent.
  @discardableResult
  func send(_ bytes: [UInt8], patience: Int32 = 500) -> Bool {
    guard !isGone else { return false }
    return bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          guard wait(for: POLLOUT, milliseconds: patience) else { return false }
        } else if errno != EINTR {
          isGone = true
          return false
        }
      }
      return true
    }
  }

  /// What can be read now, at most `limit` bytes; empty when there is nothing.
  func receive(limit: Int = 65_536) -> [UInt8] {
    guard !isGone, wait(for: POLLIN, milliseconds: 0) else { return [] }
    return [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      count = max(0, read(file, buffer.baseAddress, limit))
    }
  }

  /// The terminal hung up, as `poll` said; nothing is sent or read any more.
  func hangUp() { isGone = true }

  private func wait(for event: Int32, milliseconds: Int32) -> Bool {
    var waiting = pollfd(file: file, for: event)
    while true {
      let count = poll(&waiting, 1, milliseconds)
      if count < 0, errno == EINTR { continue }
      return count == 1 && waiting.has(event)
    }
  }
}

extension pollfd {
  init(file: Int32, for event: Int32 = POLLIN) {
    self.init(fd: file, events: Int16(event), revents: 0)
  }

  /// Whether `poll` reported any of these events.
  func has(_ events: Int32) -> Bool { Int32(revents) & events != 0 }
}
