import CNcurses
import CTerm
import Glibc
package import Terminal

/// The full screen. There can be one in a process at a time, on the thread that made it.
///
/// A program's `wakeAfter` is asked after each round of events. The tick comes at the earliest
/// time asked for since the last tick, so that a clock on the screen does not stand still while
/// someone types; a program that wants it later asks again.
package final class Console {
  package struct Options: Sendable {
    /// In the place of `TERM`.
    package var term: String?
    /// Nil finds out.
    package var colour: Tier?
    package var mouse: Bool
    /// The terminal's device; nil is the controlling terminal.
    package var device: String?
    /// Where standard error goes meanwhile; nil is the log in the user's state folder.
    package var errorLog: String?
    /// For screen readers: no lines, no bars.
    package var isSpoken: Bool

    package init(
      term: String? = nil, colour: Tier? = nil, mouse: Bool = true, device: String? = nil,
      errorLog: String? = nil, isSpoken: Bool = false
    ) {
      (self.term, self.colour, self.mouse) = (term, colour, mouse)
      (self.device, self.errorLog, self.isSpoken) = (device, errorLog, isSpoken)
    }
  }

  package let tier: Tier
  /// Whether the terminal is sent UTF-8; otherwise ASCII.
  package let isUnicode: Bool
  /// What the program's grids are drawn with.
  package let glyphs: GlyphSet
  /// Whether the terminal's entry says that it takes text for a clipboard.
  package let hasClipboard: Bool
  package let waker: Waker
  /// How styles look, at first without colours: the theme is made for `tier`. A new value
  /// repaints the screen with the next frame.
  package var looks: Looks {
    didSet {
      writer.reset(tier)
      shown = nil
    }
  }
  /// The terminal's size in cells.
  package private(set) var size: Size

  let line: Line
  let signals: Signals
  var keyboard: Keyboard
  private let options: Options
  /// Whether the terminal is asked for clicks.
  private var isMouseOn: Bool
  private let environment: [String: String]
  private let screen: Screen
  private let modes: Modes
  private var writer: CellWriter
  private var errorLog: ErrorLog?
  /// What the terminal shows; nil when that is not known.
  private var shown: Grid?
  private var shownTitle: String?

  /// Opens the terminal, without a change to what it shows: that is `run`'s.
  package init(_ options: Options = Options()) throws(ConsoleError) {
    var environment = consoleEnvironment()
    if let term = options.term { environment["TERM"] = term }
    line = try Line(device: options.device)
    _ = try entryNames(environment)
    signals = try Signals()
    waker = try Waker()
    isUnicode = chooseCodeset(environment)
    size = terminalSize(line.file, environment)
    let input = try InputFile(line)
    screen = try Screen(environment, size: size, input: input.file)
    keyboard = try Keyboard(line, input, isUnicode: isUnicode)
    modes = Modes(entry: screen.entry)
    hasClipboard = hf_string("Ms") != nil
    tier = Tier(screen.colourSupport, environment, wanted: options.colour)
    writer = CellWriter(tier, isMarked: tier >= .indexed256 && screen.markColours())
    // The fonts of the Linux console have no braille.
    let full = screen.entry.hasPrefix("linux") ? GlyphSet.unicodeWithoutBraille : .unicode
    glyphs =
      options.isSpoken ? (isUnicode ? .spoken : .spokenASCII) : (isUnicode ? full : .ascii)
    looks = Looks { _, _ in Look(.standard, on: .standard) }
    (self.options, self.environment) = (options, environment)
    isMouseOn = options.mouse
  }

  /// Takes the screen: raw keys, mouse, paste; from here on a crash gives it back.
  func enter() {
    errorLog = ErrorLog(path: options.errorLog ?? errorLogPath(environment))
    let note = errorLog?.path.map { "\r\nHoldfast stopped; see \($0)\r\n" } ?? ""
    let rescue = (modes.rescue + Array(note.utf8)).map(CChar.init(bitPattern:))
    var former = line.modes
    ct_guard_arm(line.file, &former, rescue, rescue.count)
    screen.frame.put(modes.enter)
    assertModes()
  }

  /// Gives the screen back as it was found.
  func leave() {
    screen.leave()
    line.send(Modes.frameEnd + writer.finish(screen.frame.take()) + modes.leave, patience: 1000)
    line.restoreModes()
    ct_guard_disarm()
    errorLog?.restore()
    errorLog = nil
  }

  /// Switches on again whatever another program, or a reset, may have switched off, and repaints
  /// with the next frame.
  func assertModes() {
    line.enterRaw()
    screen.frame.put(modes.assert)
    askForMouse()
    shown = nil
    shownTitle = nil
  }

  func copy(_ text: String) {
    guard hasClipboard, let bytes = clipboardSequence(text) else { return }
    _ = line.send(bytes)
  }

  var isMouseWanted: Bool { options.mouse }

  /// Takes clicks and the wheel, or leaves them to the terminal, which then selects text with them.
  func takeMouse(_ wanted: Bool) {
    guard wanted != isMouseOn else { return }
    isMouseOn = wanted
    askForMouse()
  }

  private func askForMouse() {
    guard hf_string("kmous") != nil else { return }
    mouseinterval(0)
    mousemask(0, nil)
    if isMouseOn { mousemask(HF_PRESSES | HF_WHEEL_UP | HF_WHEEL_DOWN, nil) }
  }

  /// Whether the terminal's size is another than before.
  func takeNewSize() -> Bool {
    let now = terminalSize(line.file, environment)
    guard now != size else { return false }
    size = now
    screen.resize(to: size)
    shown = nil
    return true
  }

  /// Brings a grid to the terminal with the fewest bytes. False when the terminal did not take
  /// all of it; the next frame then repaints.
  func show(_ grid: Grid, title: String) -> Bool {
    if shown == nil { screen.forget() }
    let changes = changedRows(from: shown, to: grid)
    let isScrolled = isScrolled(changes, from: shown, to: grid)
    for change in changes {
      writer.write(change, of: grid, looks, to: screen.window)
      let isNew = 2 * change.columns.count > grid.size.width
      if isNew, !isScrolled { screen.rewrite(row: change.row) }
    }
    screen.compose(cursor: grid.cursor, size: size)
    shown = grid
    var bytes = writer.finish(screen.frame.take())
    if modes.hasTitle, title != shownTitle {
      // After the frame, for the first one keeps the former title on the terminal's stack.
      bytes += titleSequence(title, isUnicode: isUnicode)
      shownTitle = title
    }
    guard !bytes.isEmpty else { return true }
    let isSent = line.send(Modes.frameStart + bytes + Modes.frameEnd)
    if !isSent { (shown, shownTitle) = (nil, nil) }
    return isSent
  }
}

/// What the terminal says, else `LINES` and `COLUMNS`, else 80 by 24; within what a person can
/// read, since a wrong answer must not cost gigabytes.
private func terminalSize(_ file: Int32, _ environment: [String: String]) -> Size {
  let size = ct_window_size(file)
  func cells(_ said: Int32, _ name: String, _ usual: Int) -> Int {
    let count = said > 0 ? Int(said) : environment[name].flatMap { Int($0) } ?? usual
    return min(max(1, count), 2000)
  }
  return Size(width: cells(size.columns, "COLUMNS", 80), height: cells(size.rows, "LINES", 24))
}
