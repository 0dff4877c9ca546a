import Glibc

/// Standard error goes to a file while the screen is ours: a library's note on the alternate
/// screen would be painted over, and the reason of a crash lost.
struct ErrorLog {
  let path: String?
  private let former: Int32

  /// Leaves standard error alone when it is no terminal: the user has sent it somewhere already.
  init?(path: String?) {
    guard isatty(2) == 1 else { return nil }
    former = fcntl(2, F_DUPFD_CLOEXEC, 3)
    guard former >= 0 else { return nil }
    let file = path.map(openLog) ?? -1
    self.path = file >= 0 ? path : nil
    let target = file >= 0 ? file : open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard target >= 0 else { return }
    dup2(target, 2)
    close(target)
  }

  func restore() {
    dup2(former, 2)
    close(former)
  }
}

/// `$XDG_STATE_HOME/holdfast/holdfast.log`; a relative XDG path does not count, as its
/// specification demands. Nil without a home.
package func errorLogPath(_ environment: [String: String]) -> String? {
  if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
    return state + "/holdfast/holdfast.log"
  }
  guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
  return home + "/.local/state/holdfast/holdfast.log"
}

/// Creates the folders that are missing for their owner alone, and the file likewise.
private func openLog(_ path: String) -> Int32 {
  for index in path.utf8.indices where path.utf8[index] == UInt8(ascii: "/") {
    let folder = String(path[..<index])
    if !folder.isEmpty { mkdir(folder, 0o700) }
  }
  return open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
}
