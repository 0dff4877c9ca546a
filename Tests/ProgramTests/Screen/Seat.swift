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
  }

  func press(_ keys: String) { terminal.send(keys) }

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
        screen.paint(try terminal.read())
      } catch {
        Issue.record("“\(missing)” never came:\n\(screen.text)", sourceLocation: location)
        throw error
      }
    }
  }

  /// Up to `mark`, whatever is on the screen then.
  func wait(for mark: String) throws { screen.paint(try terminal.read(until: mark)) }

  func shows(_ words: String) -> Bool { screen.text.contains(words) }

  /// The exit status as the shell sees it, the signal that ended it as a negative number.
  func end() throws -> (status: Int32, rest: String) {
    let (status, rest) = try terminal.end()
    return (status & 0x7f == 0 ? status >> 8 & 0xff : -(status & 0x7f), rest)
  }

  var isRestored: Bool { terminal.modesNow == terminal.modesBefore }
}
