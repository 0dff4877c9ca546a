package import Glibc
package import Terminal

/// A program on a pseudo-terminal of its own. Waiting is always for something, and ends with the
/// deadline at the latest.
package final class PseudoTerminal {
  package struct Failure: Error {
    package let reason: String
    package init(reason: String) { self.reason = reason }
  }

  package static let frameEnd = "\u{1b}[?2026l"
  package static let patience = 10_000

  package let words: [String]
  package private(set) var modesBefore: [UInt8] = []
  package private(set) var process: pid_t = 0
  private let leftovers: [String]
  private var main: Int32 = -1
  /// Held open, so that the terminal's modes can be read when the program is gone.
  private var held: Int32 = -1
  private var isReaped = false
  /// Read, and behind the mark that was waited for.
  private var surplus: [UInt8] = []
  /// The most bytes taken at once: a slow line takes few.
  package var largestRead = 65_536

  /// Runs `words`, the first of which is found as a shell finds it. `leftovers` are files that
  /// go with the terminal.
  package init(
    running words: [String], _ environment: [String: String],
    size: Size = Size(width: 80, height: 24), leftovers: [String] = []
  ) throws {
    self.words = words
    self.leftovers = leftovers
    let path = try open()
    modesBefore = Self.modes(of: held)
    resize(to: size)
    try spawn(words, environment, on: path)
  }

  deinit {
    if !isReaped {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if main >= 0 { close(main) }
    if held >= 0 { close(held) }
    for path in leftovers { unlink(path) }
  }

  /// The folder of the tests' own executable, where the programs of the package stand.
  package static var buildFolder: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    let own = String(
      decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return String(own[..<(own.lastIndex(of: "/") ?? own.startIndex)])
  }

  /// Not `openpty`: whatever another test starts meanwhile would hold the terminal too, and
  /// nobody could hang up. Returns the path of the program's end.
  private func open() throws -> String {
    main = Glibc.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // TIOCGPTN and TIOCSPTLCK, which Swift cannot import.
    let number = ask(0x8004_5430)
    guard main >= 0, let number, ask(0x4004_5431) != nil else {
      throw Failure(reason: "no pseudo-terminal")
    }
    let path = "/dev/pts/\(number)"
    held = Glibc.open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard held >= 0 else { throw Failure(reason: "no pseudo-terminal") }
    return path
  }

  private func ask(_ request: UInt) -> Int32? {
    var number: Int32 = 0
    return withUnsafeMutablePointer(to: &number) { ioctl(main, request, $0) } == 0 ? number : nil
  }

  private func spawn(_ words: [String], _ environment: [String: String], on path: String) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a new session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(newSession | Int32(POSIX_SPAWN_SETSIGMASK)))
    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    guard posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables) == 0
    else { throw Failure(reason: "cannot start \(words[0])") }
  }

  package func send(_ text: String) { send(Array(text.utf8)) }

  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.prefix(2048).withUnsafeBytes { write(main, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Everything up to `mark`, or up to the end when it does not come.
  @discardableResult
  package func read(until mark: String = frameEnd) throws -> String {
    var bytes = surplus
    surplus = []
    let wanted = Array(mark.utf8)
    let deadline = Self.now() + Self.patience
    var searched = 0
    while true {
      if let end = self.end(of: wanted, in: bytes[searched...]) {
        surplus = Array(bytes[end...])
        return text(Array(bytes[..<end]))
      }
      searched = max(0, bytes.count - wanted.count + 1)
      guard let more = try chunk(until: deadline) else {
        throw Failure(reason: "no \(mark.debugDescription) in \(text(bytes).debugDescription)")
      }
      bytes += more
    }
  }

  /// What comes next, as much of it as there is.
  package func readSome() throws -> String {
    defer { surplus = [] }
    if !surplus.isEmpty { return text(surplus) }
    guard let more = try chunk(until: Self.now() + Self.patience) else {
      throw Failure(reason: "nothing comes")
    }
    return text(more)
  }

  package enum Step {
    case frame(String)
    case end(status: Int32, rest: String)
  }

  /// The next whole frame, or the end of the program, whichever comes.
  package func step() throws -> Step {
    var bytes = surplus
    surplus = []
    let wanted = Array(Self.frameEnd.utf8)
    let deadline = Self.now() + Self.patience
    var searched = 0
    while true {
      if let end = end(of: wanted, in: bytes[searched...]) {
        surplus = Array(bytes[end...])
        return .frame(text(bytes[..<end]))
      }
      searched = max(0, bytes.count - wanted.count + 1)
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        isReaped = true
        return .end(status: status, rest: text(bytes + drain()))
      }
      guard Self.now() < deadline else {
        throw Failure(reason: "no frame in \(text(bytes).debugDescription)")
      }
      bytes += try chunk(until: min(deadline, Self.now() + 20)) ?? []
    }
  }

  /// Nil when nothing came in time.
  private func chunk(until deadline: Int) throws -> ArraySlice<UInt8>? {
    var waiting = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    let left = deadline - Self.now()
    guard left > 0, poll(&waiting, 1, Int32(left)) == 1 else { return nil }
    var chunk = [UInt8](repeating: 0, count: largestRead)
    let count = Glibc.read(main, &chunk, chunk.count)
    guard count > 0 else { throw Failure(reason: "closed") }
    return chunk.prefix(count)
  }

  package func resize(to size: Size) {
    var cells = winsize()
    cells.ws_col = UInt16(size.width)
    cells.ws_row = UInt16(size.height)
    withUnsafeMutablePointer(to: &cells) { _ = ioctl(main, UInt(TIOCSWINSZ), $0) }
  }

  /// How the program ended and what it wrote last.
  package func end() throws -> (status: Int32, rest: String) {
    var status: Int32 = 0
    let deadline = Self.now() + Self.patience
    var rest = surplus
    while true {
      rest += drain()
      if waitpid(process, &status, WNOHANG) == process { break }
      guard Self.now() < deadline else { throw Failure(reason: "still alive: \(words)") }
      var waiting = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, 5)
    }
    isReaped = true
    rest += drain()
    return (status, text(rest))
  }

  /// The terminal's window is closed.
  package func hangUp() {
    close(main)
    main = -1
  }

  package var modesNow: [UInt8] { Self.modes(of: held) }

  private func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    var waiting = pollfd(fd: main, events: Int16(POLLIN), revents: 0)
    while main >= 0, poll(&waiting, 1, 0) == 1, Int32(waiting.revents) & POLLIN != 0 {
      var chunk = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(main, &chunk, chunk.count)
      guard count > 0 else { break }
      bytes += chunk.prefix(count)
    }
    return bytes
  }

  private func end(of wanted: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    let starts = bytes.indices.dropLast(wanted.count - 1)
    return starts.first { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
      .map { $0 + wanted.count }
  }

  private func text(_ bytes: some Collection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static func modes(of file: Int32) -> [UInt8] {
    withUnsafeTemporaryAllocation(of: termios.self, capacity: 1) { modes in
      let bytes = UnsafeMutableRawBufferPointer(modes)
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      if let start = modes.baseAddress { tcgetattr(file, start) }
      return Array(bytes)
    }
  }

  package static func now() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
