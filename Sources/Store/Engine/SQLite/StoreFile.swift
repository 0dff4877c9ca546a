import Glibc
import Synchronization

/// The file of a store and the folder it lies in, before SQLite touches them: nobody else may
/// read the one or write into the other, whatever the umask says. SQLite gives its journal the
/// mode of the file.
struct StoreFile {
  let path: String

  var folder: String { Self.folder(of: path) }

  /// Checks an existing file; makes folder and file when `create` allows it.
  func prepare(create: Bool) throws {
    try Self.making.withLock { _ in try prepareAlone(create: create) }
  }

  /// One at a time in a process, so that nobody opens the file before the one who makes it has
  /// closed it.
  private static let making = Mutex(())

  private func prepareAlone(create: Bool) throws {
    try prepareFolder(create: create)
    guard let status = try Self.status(path) else {
      guard create else { throw StoreError.missing(path) }
      return try makeFile()
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: throw StoreError.symlink(path)
    default: throw StoreError.notAStore(path)
    }
    if status.st_size == 0 && !create { throw StoreError.missing(path) }
    try close(status, path)
    try refuseLink(path + "-journal")
  }

  private func prepareFolder(create: Bool) throws {
    guard let status = try Self.status(folder, followLinks: true) else {
      guard create else { throw StoreError.folderMissing(folder) }
      return try Self.makeFolder(folder)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw StoreError.folderMissing(folder) }
    // In a sticky folder such as /tmp others cannot touch our files.
    let isOpen = status.st_mode & 0o022 != 0 && status.st_mode & S_ISVTX == 0
    if isOpen { throw StoreError.folderOpen(folder) }
  }

  private func makeFile() throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      // Another process was faster; it makes the file as we would have.
      if errno == EEXIST { return }
      throw Self.failure(errno, path)
    }
    // Closing any descriptor of a file drops this process's locks on it; none can be held yet on
    // a file that was not there.
    defer { Glibc.close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw Self.failure(errno, path) }
  }

  /// Takes group and others off a file of our own.
  private func close(_ status: stat, _ path: String) throws {
    guard status.st_mode & 0o077 != 0, status.st_uid == geteuid() else { return }
    // A read-only disk keeps its modes, and lets nobody write either.
    guard chmod(path, 0o600) == 0 || errno == EROFS else { throw Self.failure(errno, path) }
  }

  /// Waits until the file is on the disk.
  func sync() throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    defer { Glibc.close(descriptor) }
    guard descriptor >= 0, fdatasync(descriptor) == 0 else { throw Self.failure(errno, path) }
  }

  private func refuseLink(_ path: String) throws {
    guard let status = try Self.status(path), status.st_mode & S_IFMT == S_IFLNK else { return }
    throw StoreError.symlink(path)
  }

  /// Makes a folder for its owner alone, with those above it that are missing.
  static func makeFolder(_ path: String) throws {
    let parent = folder(of: path)
    if parent != path, try status(parent, followLinks: true) == nil { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(errno, path) }
    guard chmod(path, 0o700) == 0 else { throw failure(errno, path) }
  }

  /// The same for a folder that may be there already, which must not be a link.
  static func makePrivateFolder(_ path: String) throws {
    if let status = try status(path), status.st_mode & S_IFMT == S_IFLNK {
      throw StoreError.symlink(path)
    }
    try makeFolder(path)
  }

  static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Nil when there is nothing.
  static func status(_ path: String, followLinks: Bool = false) throws -> stat? {
    var status = stat()
    let flags = followLinks ? 0 : AT_SYMLINK_NOFOLLOW
    if fstatat(AT_FDCWD, path, &status, flags) == 0 { return status }
    guard errno == ENOENT else { throw failure(errno, path) }
    return nil
  }

  static func failure(_ code: Int32, _ path: String) -> StoreError {
    switch code {
    case EACCES, EPERM: .permission(path)
    case EROFS: .readOnly
    case ENOSPC, EDQUOT, EFBIG: .full
    case ELOOP: .symlink(path)
    case ENOENT, ENOTDIR: .folderMissing(folder(of: path))
    default: .io(Int(code))
    }
  }
}
