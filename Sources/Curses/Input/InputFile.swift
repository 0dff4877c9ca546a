import CTerm
import Glibc

/// The descriptor that ncurses reads keys from: the terminal, or for a moment a pipe with bytes
/// that were read behind the end of a paste and are keys again.
final class InputFile {
  let file: Int32
  private let line: Line
  private var pipe: (read: Int32, write: Int32)?

  init(_ line: Line) throws(ConsoleError) {
    self.line = line
    file = fcntl(line.file, F_DUPFD_CLOEXEC, 3)
    guard file >= 0 else { throw .system(errno) }
  }

  /// Whether the bytes that were put back are all read, and what the terminal sends comes next.
  func endReplay() -> Bool {
    guard let pipe, ct_waiting(pipe.read) == 0 else { return false }
    goBack(from: pipe)
    return true
  }

  /// Everything that waits, read past ncurses.
  func receive() -> [UInt8] {
    guard let pipe else { return line.receive() }
    let count = Int(ct_waiting(pipe.read))
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, Glibc.read(pipe.read, buffer.baseAddress, count))
    }
    goBack(from: pipe)
    return bytes
  }

  /// Has ncurses read `bytes` before what the terminal sends next.
  func putBack(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty, pipe == nil else { return }
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    // The report of a click that is not all there yet would be waited for, for ever.
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    _ = bytes.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
    read(from: ends[0])
    pipe = (ends[0], ends[1])
  }

  private func goBack(from pipe: (read: Int32, write: Int32)) {
    read(from: line.file)
    close(pipe.read)
    close(pipe.write)
    self.pipe = nil
  }

  private func read(from source: Int32) {
    dup2(source, file)
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
  }
}
