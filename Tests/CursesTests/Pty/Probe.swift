import Glibc
import Terminal
import TestSupport

/// The probe on a terminal of its own, and the file in which it notes what it is told.
extension PseudoTerminal {
  convenience init(
    term: String = "xterm-256color", _ more: [String: String] = [:],
    size: Size = Size(width: 80, height: 24), script: String? = nil
  ) throws {
    let journal = "/tmp/curses-\(getpid())-\(UInt64.random(in: 0...UInt64.max)).journal"
    var environment = ["TERM": term, "LANG": "C.UTF-8", "HOME": "/nonexistent"]
    environment["PATH"] = getenv("PATH").map { String(cString: $0) }
    environment.merge(more) { $1 }
    let probe = [Self.buildFolder + "/curses-probe", journal]
    try self.init(
      running: script.map { ["bash", "-c", $0] + probe } ?? probe, environment, size: size,
      leftovers: [journal, journal + ".err"])
  }

  var journal: String { words.last ?? "" }

  /// Reads frames until the journal has a line that is `line`; returns all lines.
  @discardableResult
  func read(untilNoted line: String) throws -> [String] {
    let deadline = Self.now() + Self.patience
    while !notes.contains(line) {
      guard Self.now() < deadline else { throw Failure(reason: "no \(line) in \(notes)") }
      try read()
    }
    return notes
  }

  var notes: [String] {
    let file = open(journal, O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = max(0, Glibc.read(file, &bytes, bytes.count))
    return String(decoding: bytes.prefix(count), as: UTF8.self).split(separator: "\n")
      .map(String.init)
  }

  /// The probe's own process, which a shell may stand above.
  var notedProcess: pid_t? { notes.first?.split(separator: " ").last.flatMap { pid_t($0) } }
}
