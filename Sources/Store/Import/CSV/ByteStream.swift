import CSodium
import Glibc

/// The bytes of a file from its first to its last, as UTF-8, with the SHA-256 of what was read.
/// Reads, never maps: a file that shrinks under a map kills the process.
package final class ByteStream {
  private enum Source {
    case file(Int32)
    case memory([UInt8])
  }

  private static let chunk = 1 << 16
  private let source: Source
  /// Nil where nobody asks for it.
  private var hash: crypto_hash_sha256_state?
  private var pending: [UInt8] = []
  private var taken = 0
  private var transcoder: UTF16Transcoder?
  private var ended = false
  /// Bytes of the whole source; 0 for a pipe.
  package let total: Int
  /// Bytes of the source read so far.
  package private(set) var position = 0

  /// - Parameter isHashed: whether `digest` is asked for later; it takes as long as reading the cells.
  package convenience init(path: String, isHashed: Bool = true) throws(CSVFault) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .notAFile
    }
    try self.init(.file(descriptor), total: Int(status.st_size), isHashed: isHashed)
  }

  /// Bytes in memory, read as a file would be.
  package convenience init(bytes: [UInt8]) throws(CSVFault) {
    try self.init(.memory(bytes), total: bytes.count, isHashed: true)
  }

  private init(_ source: Source, total: Int, isHashed: Bool) throws(CSVFault) {
    self.source = source
    self.total = total
    hash = isHashed ? .begun : nil
    let head = try raw(Self.chunk)
    let (encoding, mark) = try Sniff.encoding(of: Array(head.prefix(4096)))
    if encoding != .utf8 {
      transcoder = UTF16Transcoder(bigEndian: encoding == .utf16BigEndian)
    }
    accept(head.dropFirst(mark))
  }

  deinit {
    if case .file(let descriptor) = source { close(descriptor) }
  }

  /// Fills a part of `space`; 0 at the end.
  func read(into space: UnsafeMutableRawBufferPointer) throws(CSVFault) -> Int {
    while taken == pending.count {
      guard !ended else { return 0 }
      accept(try raw(Self.chunk)[...])
    }
    let count = min(space.count, pending.count - taken)
    pending.withUnsafeBytes { bytes in
      space.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken..<taken + count]))
    }
    taken += count
    return count
  }

  /// SHA-256 of the source, once all of it has been read; empty where it was not asked for.
  package func digest() -> [UInt8] {
    guard var state = hash else { return [] }
    var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_bytes()))
    crypto_hash_sha256_final(&state, &digest)
    return digest
  }

  private func accept(_ bytes: ArraySlice<UInt8>) {
    taken = 0
    guard transcoder != nil else {
      pending = Array(bytes)
      return
    }
    pending.removeAll(keepingCapacity: true)
    transcoder?.append(bytes, to: &pending)
    if ended { transcoder?.finish(into: &pending) }
  }

  /// The next bytes as they stand in the source, at least one unless it has ended.
  private func raw(_ limit: Int) throws(CSVFault) -> [UInt8] {
    let bytes: [UInt8]
    switch source {
    case .memory(let all): bytes = Array(all[position..<min(all.count, position + limit)])
    case .file(let descriptor): bytes = try Self.readOnce(descriptor, limit)
    }
    ended = bytes.isEmpty
    position += bytes.count
    hash?.add(bytes)
    return bytes
  }

  private static func readOnce(_ descriptor: Int32, _ limit: Int) throws(CSVFault) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: limit) { space, count in
      var result = 0
      repeat {
        result = Glibc.read(descriptor, space.baseAddress, limit)
      } while result < 0 && errno == EINTR
      code = result < 0 ? errno : 0
      count = max(0, result)
    }
    guard code == 0 else { throw .unreadable(code: code) }
    return bytes
  }
}

extension crypto_hash_sha256_state {
  fileprivate static var begun: Self {
    var state = Self()
    crypto_hash_sha256_init(&state)
    return state
  }

  fileprivate mutating func add(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&self, bytes, UInt64(bytes.count))
  }
}
