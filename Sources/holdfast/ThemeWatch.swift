import Glibc

/// Tells when a file in a person's own theme folder was written, so that its author sees each
/// change at once. Wakes nobody while nothing is written.
final class ThemeWatch: Sendable {
  /// Readable when a file changed; nil where nothing can be watched.
  let descriptor: Int32?

  init(folder: String) {
    let file = inotify_init1(O_CLOEXEC | O_NONBLOCK)
    let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
    guard file >= 0, inotify_add_watch(file, folder, events) >= 0 else {
      if file >= 0 { close(file) }
      descriptor = nil
      return
    }
    descriptor = file
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// Whether anything was written since the last call.
  func take() -> Bool {
    guard let descriptor else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    var hasChanged = false
    while read(descriptor, &buffer, buffer.count) > 0 { hasChanged = true }
    return hasChanged
  }
}
