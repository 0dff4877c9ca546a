import Glibc
import Retention
import Synchronization

/// A small file that a draft survives in, whatever kills the program and at whatever keystroke.
/// Two slots are written in turn, each in one call with its length and checksum, so that a write
/// that was torn by a power cut leaves the one before. The words are sealed with the person's key.
package final class DraftFile: Sendable {
  private let path: String?
  private let key: SealingKey
  private let world: World
  private let descriptor: Int32
  private let state: Mutex<State>

  private struct State {
    var turn: UInt64 = 0
    var syncedAt = Moment(milliseconds: .min / 2)
    var isDirty = false
  }

  /// Room for a note of 2,000 characters of many code points each; the rest of a slot is a hole.
  private static let slotSize = 262_144
  private static let headerSize = 48

  init(path: String?, key: SealingKey, world: World) throws {
    self.path = path
    self.key = key
    self.world = world
    descriptor = try path.map(Self.open) ?? -1
    state = Mutex(State())
    let turn = Self.newest(descriptor)?.turn ?? 0
    state.withLock { $0.turn = turn }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Keeps the draft against the end of the program: one system call, no wait for the disk.
  package func save(_ draft: Draft) throws {
    guard let path else { return }
    try state.withLock { state in
      let turn = state.turn + 1
      let slot = Self.slot(turn, key.seal(draft.text, world))
      guard slot.count <= Self.slotSize else { throw StoreError.full }
      let written = pwrite(descriptor, slot, slot.count, Self.offset(turn))
      guard written == slot.count else {
        throw written < 0 ? StoreFile.failure(errno, path) : StoreError.full
      }
      state.turn = turn
      state.isDirty = true
    }
  }

  /// Nil when there is none, or none that is whole.
  package func load() -> Draft? {
    guard let sealed = Self.newest(descriptor)?.sealed else { return nil }
    return key.open(sealed).flatMap(Draft.init(text:))
  }

  /// Keeps what was saved against a power cut, at most once a second; may wait for the disk, so
  /// not on the way of a key.
  package func sync() throws {
    let now = world.now()
    let isDue = state.withLock { now.milliseconds - $0.syncedAt.milliseconds >= 1000 }
    if isDue { try flush() }
  }

  package func flush() throws {
    let isDirty = state.withLock { state in
      defer { state.isDirty = false }
      state.syncedAt = world.now()
      return state.isDirty
    }
    guard isDirty, let path else { return }
    guard fdatasync(descriptor) == 0 else {
      let failure = StoreFile.failure(errno, path)
      state.withLock { $0.isDirty = true }
      throw failure
    }
  }

  package func remove() { path.map(Self.remove) }

  static func remove(_ path: String) { unlink(path) }
}

extension DraftFile {
  private static func open(_ path: String) throws -> Int32 {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK
    let descriptor = Glibc.open(path, flags, 0o600)
    guard descriptor >= 0 else { throw StoreFile.failure(errno, path) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      fchmod(descriptor, 0o600) == 0
    else {
      close(descriptor)
      throw StoreError.permission(path)
    }
    return descriptor
  }

  private static func offset(_ turn: UInt64) -> Int { turn.isMultiple(of: 2) ? 0 : slotSize }

  /// Turn and length, eight bytes each with the low byte first, then the SHA-256 of both and the
  /// words, then the words.
  private static func slot(_ turn: UInt64, _ sealed: String) -> [UInt8] {
    let words = Array(sealed.utf8)
    let head = bytes(turn) + bytes(UInt64(words.count))
    return head + Digest.of(head + words).bytes + words
  }

  private static func newest(_ descriptor: Int32) -> (turn: UInt64, sealed: String)? {
    guard descriptor >= 0 else { return nil }
    return [0, slotSize].compactMap { read(descriptor, at: $0) }.max { $0.turn < $1.turn }
  }

  private static func read(_ descriptor: Int32, at offset: Int) -> (turn: UInt64, sealed: String)? {
    var slot = [UInt8](repeating: 0, count: slotSize)
    let count = pread(descriptor, &slot, slotSize, offset)
    guard count >= headerSize else { return nil }
    let turn = number(slot[0..<8])
    let length = number(slot[8..<16])
    guard length <= UInt64(count - headerSize) else { return nil }
    let words = slot[headerSize..<headerSize + Int(length)]
    guard Digest.of(Array(slot[0..<16]) + words).bytes == Array(slot[16..<headerSize]) else {
      return nil
    }
    return (turn, String(decoding: words, as: UTF8.self))
  }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (UInt64($0) * 8)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
