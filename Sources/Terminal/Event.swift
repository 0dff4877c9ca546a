/// A key as a person names it. Letters come as the character they type; Alt is never used.
package enum Key: Hashable, Sendable {
  case character(Character)
  /// Ctrl with a lower-case letter: `.control("l")`.
  case control(Character)
  /// F1 to F12.
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
}

package struct Mouse: Hashable, Sendable {
  package enum Action: Hashable, Sendable { case press, wheelUp, wheelDown }
  package var action: Action
  package var at: Point

  package init(_ action: Action, at: Point) {
    self.action = action
    self.at = at
  }
}

/// What can happen to a program on a terminal.
package enum Event: Hashable, Sendable {
  case key(Key)
  /// A bracketed paste, whole; its newlines never submit.
  case paste(String)
  case mouse(Mouse)
  case resize(Size)
  case focus(Bool)
  /// The time that `Program.wakeAfter` asked for has passed.
  case tick
  /// Something was posted from another thread; the mailbox has it.
  case wake
  /// One of the watched file descriptors has something to read.
  case readable(Int32)
  /// The terminal is gone or the system asks to end: save what is unsaved, then finish.
  case terminate
}

/// What the event loop drives: a value that is told what happened, and draws itself.
package protocol Program {
  /// Takes one event; drawing waits until all pending events are taken.
  mutating func handle(_ event: Event)
  /// Whether something visible changed since the last `draw`.
  var needsDrawing: Bool { get }
  /// Draws the whole screen into an empty grid of the terminal's size.
  mutating func draw(into grid: inout Grid)
  /// The terminal shows what was drawn; the time for what may compete with drawing.
  mutating func rest()
  /// Milliseconds until a `.tick` is wanted, or nil to sleep until something happens.
  var wakeAfter: Int? { get }
  /// The program asks to hand the terminal back to the shell for a while (Ctrl-Z).
  mutating func takeSuspendRequest() -> Bool
  /// Other looks for everything, when somebody chose some; asked once.
  mutating func takeLooks() -> Looks?
  /// Whether the terminal has to forget all that was on it; asked once.
  mutating func takeRepaint() -> Bool
  /// Text for the clipboard of whoever sits at the terminal; asked once.
  mutating func takeCopy() -> String?
  /// Whether clicks and the wheel are wanted; nil leaves it to how the console was opened.
  var takesMouse: Bool? { get }
  /// The window's title without personal data, such as `Holdfast - Offer log`.
  var title: String { get }
  /// The loop ends after this turned true.
  var isFinished: Bool { get }
}

extension Program {
  package mutating func takeLooks() -> Looks? { nil }
  package mutating func takeRepaint() -> Bool { false }
  package mutating func takeCopy() -> String? { nil }
  package var takesMouse: Bool? { nil }
}
