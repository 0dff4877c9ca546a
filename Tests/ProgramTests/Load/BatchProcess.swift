import Foundation
import TestSupport

/// `holdfast batch` as another process, which a test can stop and kill at any moment.
final class BatchProcess {
  struct Failure: Error { let words: String }

  private(set) var process: pid_t = 0
  private let line: Int32
  private var unread: [UInt8] = []

  /// In microseconds; whatever is wrong with a line, its answer comes within this time.
  private static let patience = 60_000_000

  init(_ place: Place, _ arguments: [String]) throws {
    let (own, other) = try Self.socketPair()
    line = own
    defer { close(other) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, other, 0)
    posix_spawn_file_actions_adddup2(&actions, other, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = [Place.program.path, "batch", "--store", place.store] + arguments
    let surroundings = ["LANG=C.UTF-8", "TZ=UTC", "HOME=" + place.folder.path]
    let argv = words.map { strdup($0) } + [nil]
    let variables = surroundings.map { strdup($0) } + [nil]
    defer { (argv + variables).forEach { free($0) } }
    guard posix_spawn(&process, words[0], &actions, nil, argv, variables) == 0 else {
      throw Failure(words: "cannot start \(words[0])")
    }
  }

  deinit {
    if process > 0 { kill() }
    close(line)
  }

  /// Not inherited by what another thread starts in the same moment, which would keep it open;
  /// nothing else that Swift can call here is without that moment.
  private static func socketPair() throws -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Failure(words: "no socket") }
    return (ends[0], ends[1])
  }

  func send(_ text: String) {
    var rest = Array((text + "\n").utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        Foundation.send(line, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Nil when nothing whole has come within so many microseconds, or the program has ended.
  func answer(within microseconds: Int = patience) -> String? {
    wait(microseconds)
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let text = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return text
      }
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = recv(line, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      unread += chunk.prefix(count)
    }
  }

  /// Waits until there is an answer, and leaves it unread.
  func hear(within microseconds: Int = patience) {
    wait(microseconds)
    var byte: UInt8 = 0
    _ = recv(line, &byte, 1, Int32(MSG_PEEK))
  }

  /// How long the next reading waits.
  private func wait(_ microseconds: Int) {
    let time = max(1, microseconds)
    var limit = timeval(tv_sec: time / 1_000_000, tv_usec: time % 1_000_000)
    setsockopt(line, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  func ask(_ line: String) throws -> BatchReply {
    send(line)
    guard let text = answer() else { throw Failure(words: "no answer to \(line)") }
    return try BatchReply(text)
  }

  /// In the midst of whatever it does.
  func kill() {
    Foundation.kill(process, SIGKILL)
    waitpid(process, nil, 0)
    process = 0
  }

  /// Sleeps over others' commits, perhaps with the lock in its hand, for so many microseconds
  /// unless it has answered before.
  func sleepOver(_ microseconds: Int) {
    Foundation.kill(process, SIGSTOP)
    wait(microseconds)
    var byte: UInt8 = 0
    _ = recv(line, &byte, 1, Int32(MSG_PEEK))
    Foundation.kill(process, SIGCONT)
  }

  /// The exit code after the last line; the signal that ended it as a negative number.
  func end() -> Int32 {
    shutdown(line, Int32(SHUT_WR))
    var status: Int32 = 0
    waitpid(process, &status, 0)
    process = 0
    return status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f)
  }
}

/// One answer of batch.
struct BatchReply {
  let isDone: Bool
  let kind: String?
  let code: String?
  /// The rule that a refused offer stumbled over.
  let obstacle: String?
  let isRepeated: Bool
  let call: [String: Any]?
  let text: String

  init(_ text: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    isDone = object["ok"] as? Bool ?? false
    kind = object["kind"] as? String
    code = object["code"] as? String
    obstacle = object["obstacle"] as? String
    isRepeated = object["repeated"] as? Bool ?? false
    call = object["call"] as? [String: Any]
    self.text = text
  }

  var callID: Int? { call?["id"] as? Int }
}
