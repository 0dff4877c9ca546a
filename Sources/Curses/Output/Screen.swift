import CNcurses
import CTerm
import Glibc
import Terminal

/// The one screen of the process, as ncurses knows it. Nothing reaches the terminal before
/// `Frame` is sent; entering and leaving leave their bytes there too.
final class Screen {
  let frame: FrameFile
  /// The entry that was found, perhaps not the one that `TERM` names.
  let entry: String
  let window: UnsafeMutablePointer<WINDOW>
  private let handle: OpaquePointer
  private let keys: UnsafeMutablePointer<FILE>

  /// `input` is what ncurses reads keys from; it is closed with the screen.
  init(_ environment: [String: String], size: Size, input: Int32) throws(ConsoleError) {
    frame = try FrameFile()
    guard let keys = fdopen(input, "r") else { throw .system(errno) }
    var found: (OpaquePointer, String)?
    withSizeInEnvironment(size, environment) { [frame] in
      guard let names = try? entryNames(environment) else { return }
      for name in names where found == nil {
        found = newterm(name, frame.stream, keys).map { ($0, name) }
      }
    }
    let term = environment["TERM"] ?? ""
    guard let (handle, entry) = found else { throw .unusable(term: term) }
    guard hf_string("cup") != nil, let window = hf_stdscr() else {
      endwin()
      delscreen(handle)
      throw .unusable(term: term)
    }
    (self.handle, self.entry, self.window, self.keys) = (handle, entry, window, keys)
    setUp(environment)
  }

  deinit {
    delscreen(handle)
    fclose(keys)
  }

  private func setUp(_ environment: [String: String]) {
    ct_default_actions()
    noecho()
    nonl()
    // Coming back from a stop it would give the terminal its own palette, over the user's.
    _ = hf_replace("oc", "")
    // Painting must never stop half way because a key waits.
    typeahead(-1)
    // ncurses cannot see on a memory file that the terminal's line has eight bits, and would
    // strip the highest; what it sends to switch them on, nobody needs.
    // A delay of nothing empties ncurses' own buffer.
    delay_output(0)
    let begun = frame.take()
    meta(window, true)
    delay_output(0)
    _ = frame.take()
    frame.put(begun)
    // A terminal sends the sequence of a key in one piece, also through a network.
    if environment["ESCDELAY"] == nil { set_escdelay(7) }
  }

  /// What the entry says about colour.
  var colourSupport: ColourSupport {
    // 200 is in the range that is only ever written in the long form.
    let form = hf_string("setaf").flatMap { hf_expand($0, 200) }.map { String(cString: $0) }
    return ColourSupport(
      colours: Int(tigetnum("colors")), usesIndexedForm: form == "\u{1b}[38;5;200m")
  }

  /// Lets ncurses write `ColourMarks` for colours. False when the entry is too unusual.
  func markColours() -> Bool {
    let format = "%p1%c"
    func mark(_ byte: UInt8) -> String { String(UnicodeScalar(byte)) + format }
    // Both or neither.
    let names: [String] = ["setaf", "setab"]
    let hasRoom = names.allSatisfy { name in
      hf_string(name).map { strlen($0) > format.utf8.count } ?? false
    }
    return colourSupport.usesIndexedForm && hasRoom && hf_replace("setaf", mark(ColourMarks.ink))
      && hf_replace("setab", mark(ColourMarks.ground))
  }

  func resize(to size: Size) {
    resizeterm(Int32(max(1, size.height)), Int32(max(1, size.width)))
  }

  /// Makes the next frame repaint everything, whatever the terminal shows now.
  func forget() { clearok(hf_curscr(), true) }

  /// Has a row sent whole with the next frame. Where most of it is new, ncurses would look for
  /// blanks and letters that happen to be the same and jump over them, which saves a few bytes
  /// and takes longer than all the rest.
  func rewrite(row: Int) { wredrawln(window, Int32(row), 1) }

  /// Places the cursor and lets ncurses work out the frame.
  func compose(cursor: Point?, size: Size) {
    let place = cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    if let place { wmove(window, Int32(place.y), Int32(place.x)) }
    curs_set(place == nil ? 0 : 1)
    wnoutrefresh(window)
    doupdate()
  }

  func leave() { endwin() }
}

/// ncurses asks its output for the size, which is no terminal here; it would take the 24 rows of
/// the terminal's entry and set a scroll region for them.
private func withSizeInEnvironment(
  _ size: Size, _ environment: [String: String], _ body: () -> Void
) {
  setenv("LINES", "\(max(1, size.height))", 1)
  setenv("COLUMNS", "\(max(1, size.width))", 1)
  body()
  for name in ["LINES", "COLUMNS"] {
    if let value = environment[name] { setenv(name, value, 1) } else { unsetenv(name) }
  }
}
