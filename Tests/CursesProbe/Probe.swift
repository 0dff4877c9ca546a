import Curses
import Glibc
import Terminal

/// Does with a key what its test is about.
struct Probe: Program {
  let console: Console
  let journal: Int32
  private var count = 0
  private var last = "ready"
  private var typed = ""
  private var wantsSuspend = false
  private(set) var needsDrawing = true
  private(set) var wakeAfter: Int?
  private(set) var isFinished = false
  private(set) var title = "Probe"

  init(console: Console, journal: Int32) {
    self.console = console
    self.journal = journal
  }

  func note(_ text: String) {
    var line = text + "\n"
    line.withUTF8 { _ = write(journal, $0.baseAddress, $0.count) }
  }

  mutating func handle(_ event: Event) {
    count += 1
    needsDrawing = true
    last = "\(event)"
    note(last.utf8.count > 200 ? "long \(last.utf8.count)" : last)
    switch event {
    case .key(.character(let letter)): type(letter)
    case .key(.control(let letter)): command(letter)
    case .tick: wakeAfter = nil
    case .terminate: isFinished = true
    default: break
    }
  }

  private mutating func type(_ letter: Character) {
    typed.append(letter)
    if typed.count > 40 { typed = "" }
  }

  private mutating func command(_ letter: Character) {
    switch letter {
    case "q": isFinished = true
    case "z": wantsSuspend = true
    case "t": wakeAfter = 5
    case "w": wakeFromThread()
    case "f": fatalError("as asked")
    case "s": kill(getpid(), SIGSEGV)
    case "x": exit(7)
    case "p": console.looks = Looks { _, _ in Look(.rgb(red: 1, green: 2, blue: 3), on: .standard) }
    case "n": title = "Pro\u{1b}]2;be\u{07} – Zoë"
    default: break
    }
  }

  private func wakeFromThread() {
    let waker = console.waker
    Task.detached { waker.wake() }
  }

  mutating func draw(into grid: inout Grid) {
    needsDrawing = false
    let width = grid.size.width
    grid.put("Probe Zoë 日本 🙂", at: Point(x: 0, y: 0), Style(.title, on: .header), width: width)
    grid.put("\(count)", at: Point(x: 0, y: 1), Style(.accent, on: .header), width: width)
    grid.put(typed, at: Point(x: 0, y: 2), Style(.text), width: width)
    for row in 3..<max(3, grid.size.height) {
      grid.put("row \(row) ─────", at: Point(x: 0, y: row), Style(.textMuted), width: width)
    }
    grid.cursor = Point(x: typed.count, y: 2)
  }

  mutating func rest() {}

  mutating func takeSuspendRequest() -> Bool {
    defer { wantsSuspend = false }
    return wantsSuspend
  }
}
