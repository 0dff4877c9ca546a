import Dispatch
import GRDB
import Glibc
import Synchronization

/// The changes of a store in a file, by whatever process. A thread sleeps on inotify; after a
/// write to the store it asks SQLite whether a commit has become visible, and rings. Nobody
/// wakes while nobody writes. All of it begins when somebody first asks: a command that only
/// writes would compete with its own watch for the lock.
final class FileChanges: ChangeSignal {
  private let path: String
  private let bell: Doorbell
  private let stop: Doorbell
  private let watched = Mutex<DataVersion?>(nil)

  init(path: String) throws {
    self.path = path
    bell = try Doorbell()
    stop = try Doorbell()
  }

  /// Begins to watch if nobody did; nil, to be tried again, when the file cannot be opened.
  private var version: DataVersion? {
    watched.withLock { watched in
      if let watched { return watched }
      guard let version = try? DataVersion(path: path) else { return nil }
      watched = version
      watch(version)
      return version
    }
  }

  private func watch(_ version: DataVersion) {
    let inotify = inotify_init1(O_CLOEXEC | O_NONBLOCK)
    // Without inotify there is still `take`, which looks itself.
    guard inotify >= 0 else { return }
    _ = inotify_add_watch(inotify, StoreFile.folder(of: path), UInt32(IN_MODIFY))
    let watch = FileWatch(inotify: inotify, bell: bell, stop: stop, version: version)
    DispatchQueue(label: "store changes").async { watch.run() }
  }

  deinit { stop.ring() }

  var descriptor: Int32 {
    _ = version
    return bell.descriptor
  }

  func take() -> Bool {
    let version = version
    let rang = bell.answer()
    return version?.look() == .moved || rang
  }
}

/// SQLite's count of other connections' commits, on a connection that, once open, never waits
/// for a lock.
private final class DataVersion: Sendable {
  private let connection: DatabaseQueue
  private let last: Mutex<Int64>

  init(path: String) throws {
    let isOpening = Patience()
    var configuration = Configuration()
    configuration.busyMode = .callback { tries in
      isOpening.lasts.load(ordering: .relaxed) && SQLiteEngine.waitForLock(tries)
    }
    connection = try DatabaseQueue(path: path, configuration: configuration)
    last = Mutex(0)
    _ = look()
    isOpening.lasts.store(false, ordering: .relaxed)
  }

  private final class Patience: Sendable {
    let lasts = Atomic(true)
  }

  enum Sight {
    case moved, same
    /// A writer holds the lock: its commit is not visible yet.
    case hidden
  }

  /// What has become of the count since it was last looked at.
  func look() -> Sight {
    last.withLock { last in
      do {
        let now = try connection.writeWithoutTransaction { database in
          try Row.fetchOne(database.cachedStatement(sql: "PRAGMA data_version"))?[0] as Int64?
        }
        guard let now, now != last else { return .same }
        last = now
        return .moved
      } catch {
        return (error as? DatabaseError)?.resultCode == .SQLITE_BUSY ? .hidden : .same
      }
    }
  }
}

/// The thread behind `FileChanges`.
private struct FileWatch: Sendable {
  let inotify: Int32
  let bell: Doorbell
  let stop: Doorbell
  let version: DataVersion

  func run() {
    defer { close(inotify) }
    while sleepUntilWritten() {
      if awaitCommit() { bell.ring() }
    }
  }

  /// False when the store is closed.
  private func sleepUntilWritten() -> Bool {
    var waiting = [
      pollfd(fd: inotify, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, 2, -1) < 0 && errno == EINTR {}
    guard waiting[1].revents == 0 else { return false }
    drain()
    return true
  }

  private func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while read(inotify, &buffer, buffer.count) > 0 {}
  }

  /// The last write of a commit comes a disk flush before its lock is released, which tells
  /// nobody and takes a slow disk seconds: while the lock is held, and for a tenth of a second
  /// more, look again after 0.1, 0.2, 0.4 … 51.2 ms. A later write wakes the thread again.
  private func awaitCommit() -> Bool {
    var pause: UInt32 = 100
    var left = 10
    while true {
      switch version.look() {
      case .moved: return true
      case .same where left == 0: return false
      case .same: left -= 1
      case .hidden: if isStopped { return false }
      }
      usleep(pause)
      pause = min(pause * 2, 51_200)
    }
  }

  private var isStopped: Bool {
    var waiting = pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) == 1
  }
}
