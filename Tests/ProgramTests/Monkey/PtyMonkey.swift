import Foundation
import Terminal
import TestSupport

/// Somebody who leans on the keyboard of the real program. Where the program is left, it is opened
/// again for the rest of the events.
final class PtyMonkey {
  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  private static let allowed = AllowedSequences(
    term: "xterm-256color", size: Size(width: 140, height: 45))
  private let place: Place
  private let seed: UInt64
  private var chance: Chance
  private var size = Size(width: 112, height: 27)
  private var terminal: PseudoTerminal
  private var screen: PaintedScreen
  /// Of the program that runs now.
  private var sent = ""
  private var last: [String] = []
  private(set) var visits = 0

  init(_ place: Place, seed: UInt64) throws {
    (self.place, self.seed) = (place, seed)
    chance = Chance(seed: seed)
    screen = PaintedScreen(size: size)
    terminal = try Self.open(place, size)
    try begin()
  }

  func play(events: Int) throws {
    var left = events
    while left > 0 {
      var isResized = false
      for _ in 0..<min(left, Int.random(in: 1...6, using: &chance)) {
        let event = MonkeyEvent.next(&chance)
        left -= 1
        last = last.suffix(29) + [event.description]
        perform(event)
        if case .resize = event { isResized = true }
      }
      // The first repaint may come of a round of the loop that had not heard of the size yet.
      if isResized { try settle(.nothing) }
      try settle(isResized ? .repaint : .everything)
    }
    try leave()
  }

  private static func open(_ place: Place, _ size: Size) throws -> PseudoTerminal {
    try PseudoTerminal(
      running: [Place.program.path],
      [
        "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": place.folder.path, "TZ": "UTC",
        "HOLDFAST_STORE": place.store, "HOLDFAST_AGENT": "amelie",
      ], size: size)
  }

  private func begin() throws {
    visits += 1
    sent = ""
    screen = PaintedScreen(size: size)
    guard case .frame(let frame) = try terminal.step() else { throw broken("it did not open") }
    try take(frame)
  }

  private func perform(_ event: MonkeyEvent) {
    switch event {
    case .bytes(let bytes): terminal.send(bytes)
    case .torn(let bytes, let at):
      terminal.send(Array(bytes[..<at]))
      terminal.send(Array(bytes[at...]))
    case .resize(let new):
      size = new
      terminal.resize(to: new)
    }
  }

  /// Which pictures are surely of the size that the terminal has.
  private enum Checked { case everything, repaint, nothing }

  /// Reads all frames up to the repaint that is asked for behind the events; closes a paste that
  /// was left open.
  private func settle(_ checked: Checked) throws {
    terminal.send("\u{1b}[201~\u{c}")
    var retries = 3
    let deadline = PseudoTerminal.now() + 2 * PseudoTerminal.patience
    while true {
      guard PseudoTerminal.now() < deadline else { throw broken("it did not repaint") }
      switch try step() {
      case .end(let status, let rest):
        sent += rest
        try expectEnded(status)
        terminal = try Self.open(place, size)
        return try begin()
      case .frame(let frame):
        let isRepaint = frame.contains("\u{1b}[?2004h")
        if checked == .repaint, isRepaint {
          screen = PaintedScreen(size: size)
          try take(frame, isSure: retries == 0)
          // A repaint asked for earlier may still have been on its way.
          if retries > 0, ScreenRules(screen: screen, size: size).broken != nil {
            retries -= 1
            terminal.send("\u{c}")
            continue
          }
        } else if checked == .everything {
          try take(frame)
        } else {
          try note(frame)
        }
        // Who was put aside and came back repaints too, and may have missed what was asked then.
        let isBack = frame.contains("\u{1b}[?1049h")
        if isBack { terminal.send("\u{c}") }
        if isRepaint, !isBack { return }
      }
    }
  }

  private func step() throws -> PseudoTerminal.Step {
    do { return try terminal.step() } catch { throw broken("\(error)") }
  }

  private func note(_ frame: String) throws {
    sent += frame
    let strangers = Self.allowed.strangers(in: frame)
    guard strangers.isEmpty else { throw broken("it sent \(strangers)") }
  }

  private func take(_ frame: String, isSure: Bool = true) throws {
    try note(frame)
    screen.paint(frame)
    guard isSure else { return }
    if let problem = ScreenRules(screen: screen, size: size).broken { throw broken(problem) }
  }

  private func leave() throws {
    kill(terminal.process, SIGTERM)
    let (status, rest) = try terminal.end()
    sent += rest
    try expectEnded(status)
  }

  /// Left in an orderly way, with the terminal as it was.
  private func expectEnded(_ status: Int32) throws {
    let modes = TerminalModes(after: sent).leftOver
    guard status == 0, modes.isEmpty, terminal.modesNow == terminal.modesBefore else {
      throw broken("it ended with \(status) and left \(modes)")
    }
  }

  private func broken(_ words: String) -> Broken {
    Broken(
      description: """
        \(words)
        seed \(seed), the last of the events:
        \(last.joined(separator: "\n"))
        at \(size.width)×\(size.height):
        \(screen.text)
        """)
  }
}
