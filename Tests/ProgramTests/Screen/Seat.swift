import Foundation
import Terminal
import TestSupport
import Testing

/// Somebody at a terminal, with the real program on it.
final class Seat {
  let terminal: PseudoTerminal
  /// Stays as long as somebody sits there.
  private let place: Place
  private var screen: PaintedScreen
  /// How this terminal is told to wipe its screen, which only a whole repaint does.
  private let clear: String
  /// All that the program has sent so far.
  private(set) var sent = ""

  init(
    _ place: Place, _ arguments: [String] = [], term: String = "xterm-256color",
    size: Size = Size(width: 112, height: 27), script: String? = nil
  ) throws {
    self.place = place
    var environment = [
      "TERM": term, "LANG": "C.UTF-8", "HOME": place.folder.path, "TZ": "UTC",
      "HOLDFAST_STORE": place.store, "HOLDFAST_AGENT": "amelie",
    ]
    environment["PATH"] = ProcessInfo.processInfo.environment["PATH"]
    let program = [Place.program.path] + arguments
    terminal = try PseudoTerminal(
      running: script.map { ["bash", "-c", $0] + program } ?? program, environment, size: size)
    screen = PaintedScreen(size: size)
    let isOld = ["tmux", "screen", "linux", "vt100"].contains { term.hasPrefix($0) }
    clear = isOld ? "\u{1b}[H\u{1b}[J" : "\u{1b}[H\u{1b}[2J"
  }

  func press(_ keys: String) { terminal.send(keys) }

  /// Presses, and reads up to the frame that is drawn when all of it was taken in; what the store
  /// answers may come later. A repaint is asked for, since not every key changes the screen.
  func pressed(_ keys: String) throws {
    press(keys + "\u{c}")
    try wait(for: clear)
    try wait(for: PseudoTerminal.frameEnd)
  }

  func resize(to size: Size) {
    screen.resize(to: size)
    terminal.resize(to: size)
  }

  /// Reads frame after frame until all these words are on the screen.
  func see(_ words: String..., at location: SourceLocation = #_sourceLocation) throws {
    let deadline = PseudoTerminal.now() + PseudoTerminal.patience
    while let missing = words.first(where: { !screen.text.contains($0) }) {
      do {
        // The clocks of a call draw a frame each second for ever.
        guard PseudoTerminal.now() < deadline else { throw PseudoTerminal.Failure(reason: missing) }
        try wait(for: PseudoTerminal.frameEnd)
      } catch {
        Issue.record("“\(missing)” never came:\n\(screen.text)", sourceLocation: location)
        throw error
      }
    }
  }

  /// Up to `mark`, whatever is on the screen then.
  func wait(for mark: String) throws {
    let output = try terminal.read(until: mark)
    sent += output
    screen.paint(output)
  }

  func shows(_ words: String) -> Bool { screen.text.contains(words) }

  /// The exit status as the shell sees it, the signal that ended it as a negative number.
  func end() throws -> (status: Int32, rest: String) {
    let (status, rest) = try terminal.end()
    sent += rest
    return (status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f), rest)
  }

  /// What is on the screen.
  var text: String { screen.text }

  /// Nobody else's terminal would be left like this.
  func expectRestored(at location: SourceLocation = #_sourceLocation) {
    let left = TerminalModes(after: sent).leftOver
    #expect(isRestored && left.isEmpty, "\(left)", sourceLocation: location)
  }

  var isRestored: Bool { terminal.modesNow == terminal.modesBefore }
}

extension Seat {
  /// The most memory that the program has held so far.
  var megabytes: Int {
    let status = try? String(
      contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
  }
}
