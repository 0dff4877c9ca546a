import CTerm
import Glibc

/// Where ncurses writes: a file in memory, since it would else send a frame in as many pieces as
/// the cursor moves, and the terminal show half of it.
final class FrameFile {
  let stream: UnsafeMutablePointer<FILE>
  private let file: Int32

  init() throws(ConsoleError) {
    file = ct_memory_file()
    guard file >= 0 else { throw .system(errno) }
    guard let stream = fdopen(file, "w") else { throw .system(errno) }
    self.stream = stream
  }

  deinit { fclose(stream) }

  /// What was written since the last time.
  func take() -> [UInt8] {
    let count = lseek(file, 0, SEEK_CUR)
    guard count > 0 else { return [] }
    lseek(file, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(file, buffer.baseAddress, count, 0))
    }
  }

  func put(_ bytes: [UInt8]) { _ = write(file, bytes, bytes.count) }
}
