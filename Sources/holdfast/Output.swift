import ArgumentParser
import Desk
import Glibc
import Retention
import Terminal

/// The only way out for words that contain data: made safe line by line.
enum Output {
  static func out(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func error(_ text: String) { write(text, to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    raw(lines.map { SafeText(String($0)).description }.joined(separator: "\n") + "\n", descriptor)
  }

  /// Text that is safe already: JSON and CSV with their escapes, a progress bar of our own. False
  /// when nobody can read it any more, or the disk is full.
  @discardableResult
  static func raw(_ text: String, _ descriptor: Int32 = STDOUT_FILENO) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { return false }
      bytes = bytes.dropFirst(written)
    }
    return true
  }

  static func print(_ table: PlainTable, _ format: TableFormat) throws {
    let text = table.text(format, columns: size(of: STDOUT_FILENO)?.columns)
    guard raw(text) else { throw ExitCode.ioError }
  }

  /// A file of the program's own, to be copied and changed.
  static func print(_ file: [UInt8]) throws {
    guard raw(String(decoding: file, as: UTF8.self)) else { throw ExitCode.ioError }
  }

  /// Columns and rows of the terminal behind a descriptor; nil when it is none.
  static func size(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    let asked = withUnsafeMutablePointer(to: &size) { ioctl(descriptor, UInt(TIOCGWINSZ), $0) }
    guard asked == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Ctrl-C ends a command that has no screen, and so does the end of who reads it.
  static func takeSignals() {
    var none = sigset_t()
    sigemptyset(&none)
    sigprocmask(SIG_SETMASK, &none, nil)
    signal(SIGPIPE, SIG_DFL)
  }
}

/// A line of progress on the terminal of errors, drawn over itself; nothing where there is none.
struct StatusLine {
  private var meter: ProgressMeter
  private let columns = Output.size(of: STDERR_FILENO)?.columns

  init(_ say: Speech) { meter = ProgressMeter(from: World.live.now(), say) }

  mutating func show(_ rows: Int, done: Int, of total: Int) {
    guard let columns else { return }
    let line = meter.line(
      rows: rows, done: done, of: total, at: World.live.now(), width: columns - 1)
    if let line { Output.raw("\r\(line)\u{1B}[K", STDERR_FILENO) }
  }

  func clear() {
    if columns != nil { Output.raw("\r\u{1B}[K", STDERR_FILENO) }
  }
}
