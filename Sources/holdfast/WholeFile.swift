import Glibc

/// A file that is written beside its place and then moved there, so that half a file never takes
/// its place. For its owner alone.
final class WholeFile {
  private let target: String
  private let beside: String
  private let file: Int32
  private var isMoved = false

  /// Throws when it will not be possible to write there.
  init(_ path: String) throws(SystemError) {
    // A link stays a link.
    let resolved = realpath(path, nil)
    defer { free(resolved) }
    target = resolved.map { String(cString: $0) } ?? path
    var status = stat()
    if stat(target, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw SystemError(EISDIR) }
    beside = target + ".new"
    file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw SystemError(errno) }
  }

  deinit {
    guard file >= 0 else { return }
    close(file)
    if !isMoved { unlink(beside) }
  }

  /// All of it.
  func write(_ bytes: some Collection<UInt8>) throws(SystemError) {
    try append(Array(bytes))
    try finish()
  }

  func append(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { bytes in
        Glibc.write(file, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw SystemError(errno) }
      written += count
    }
  }

  /// Moves it to its place.
  func finish() throws(SystemError) {
    guard fsync(file) == 0, rename(beside, target) == 0 else { throw SystemError(errno) }
    isMoved = true
  }
}
