import Glibc

/// This program once more, as another process that a test can kill; it runs one test alone.
final class Child {
  private(set) var process: pid_t = 0
  private let output: Int32

  /// What the child is told in its environment; nil in the parent.
  static var task: String? { getenv(variable).map { String(cString: $0) } }

  /// What the child says to its parent, a line at a time.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(outputDescriptor, bytes, bytes.count)
  }

  private static let variable = "HOLDFAST_TEST_CHILD"
  private static let outputDescriptor: Int32 = 9

  init(running test: String, task: String) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Folder.Failed(code: errno) }
    output = ends[0]
    // Another test's program would keep the pipe open, and nobody would hear of the child's end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], Self.outputDescriptor)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      close(ends[1])
    }
    let words = [
      "/proc/self/exe", "--testing-library", "swift-testing", "--filter", test, "--no-parallel",
    ]
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    // Not set in this process, where other tests look at it meanwhile.
    let surroundings = Self.environment + [strdup("\(Self.variable)=\(task)"), nil]
    defer { for variable in surroundings { free(variable) } }
    let failure = posix_spawn(&process, words[0], &actions, nil, arguments, surroundings)
    guard failure == 0 else { throw Folder.Failed(code: failure) }
  }

  private static var environment: [UnsafeMutablePointer<CChar>?] {
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var next = environ
    while let variable = next.pointee {
      variables.append(strdup(variable))
      next += 1
    }
    return variables
  }

  deinit { close(output) }

  /// Waits for the next line; nil when the child has ended.
  func nextLine() -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(output, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }

  /// Ends it at once and answers what it had still said.
  func kill() -> [String] {
    Glibc.kill(process, SIGKILL)
    var rest: [String] = []
    while let line = nextLine() { rest.append(line) }
    waitpid(process, nil, 0)
    return rest
  }
}
