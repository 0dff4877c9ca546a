import CNcurses
import Glibc
import Terminal

/// What people do at the terminal, out of what ncurses decodes.
struct Keyboard {
  private let line: Line
  private let input: InputFile
  /// A pad, since reading from a window would repaint it.
  private let pad: UnsafeMutablePointer<WINDOW>
  private var decoder: TextDecoder
  private var replies = ReplyFilter()
  private var paste: Paste?
  private var decoded: [Event] = []

  /// Keys can be defined only when `newterm` has opened the terminal.
  init(_ line: Line, _ input: InputFile, isUnicode: Bool) throws(ConsoleError) {
    guard let pad = newpad(1, 1) else { throw .system(0) }
    (self.line, self.input, self.pad) = (line, input, pad)
    decoder = TextDecoder(isUnicode: isUnicode)
    keypad(pad, true)
    nodelay(pad, true)
    defineKeys()
  }

  /// Milliseconds of the monotonic clock at which an unfinished paste is given up.
  var deadline: Int? { paste.map { $0.lastByteAt + Paste.patience } }

  /// The next event that waits, or nil; never waits for a new one. Only a sequence that has
  /// begun is waited for, ESCDELAY milliseconds.
  mutating func next() -> Event? {
    while decoded.isEmpty {
      if paste != nil {
        guard readPaste() else { return nil }
      } else if !readKey() {
        type(replies.settle())
        break
      }
    }
    return decoded.isEmpty ? nil : decoded.removeFirst()
  }

  /// Takes one code or byte from ncurses. False when nothing is there.
  ///
  /// Not `wget_wch`, which loses up to fifteen keys behind a byte that is no UTF-8, and half of a
  /// character whose bytes come apart; and of whose values 410 may be a letter or KEY_RESIZE.
  private mutating func readKey() -> Bool {
    errno = 0
    let value = wgetch(pad)
    switch value {
    case 0..<0x100: if let scalar = decoder.take(UInt8(value)) { type(replies.take(scalar)) }
    case 0x100...: take(code: value)
    default:
      // A terminal that says it has keys but gives none would keep the loop busy for ever.
      if errno == EIO { line.hangUp() }
      return input.endReplay()
    }
    return true
  }

  private mutating func type(_ scalars: [Unicode.Scalar]) {
    decoded += scalars.compactMap { Key(scalar: $0).map(Event.key) }
  }

  private mutating func take(code: Int32) {
    type(replies.settle())
    switch code {
    case KeyCode.pasteStart: paste = Paste(at: monotonicMilliseconds())
    case KeyCode.focusIn: decoded.append(.focus(true))
    case KeyCode.focusOut: decoded.append(.focus(false))
    case KEY_MOUSE: if let mouse = nextMouse() { decoded.append(.mouse(mouse)) }
    default: if let key = Key(code: code) { decoded.append(.key(key)) }
    }
  }

  /// Reads past ncurses, which takes two calls for each byte. False when the end is not there yet.
  private mutating func readPaste() -> Bool {
    guard var paste else { return false }
    let chunk = input.receive()
    let now = monotonicMilliseconds()
    if !chunk.isEmpty { paste.lastByteAt = now }
    let rest = paste.append(chunk)
    self.paste = paste
    if let rest { input.putBack(rest) }
    guard rest != nil || now >= paste.lastByteAt + Paste.patience || line.isGone else {
      return !chunk.isEmpty
    }
    decoded.append(.paste(paste.text))
    self.paste = nil
    return true
  }

  private func nextMouse() -> Mouse? {
    var event = MEVENT()
    guard getmouse(&event) == OK, event.x >= 0, event.y >= 0 else { return nil }
    let at = Point(x: Int(event.x), y: Int(event.y))
    if event.bstate & HF_WHEEL_UP != 0 { return Mouse(.wheelUp, at: at) }
    if event.bstate & HF_WHEEL_DOWN != 0 { return Mouse(.wheelDown, at: at) }
    return event.bstate & HF_PRESSES != 0 ? Mouse(.press, at: at) : nil
  }
}
