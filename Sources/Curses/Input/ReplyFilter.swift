/// Swallows control sequences that no key sends: the late answer to a question that an earlier
/// program asked the terminal must not be typed into a form. Escape alone, and Escape before any
/// other character (Alt), go through.
package struct ReplyFilter: Sendable {
  private enum State { case text, escape, sequence, string, stringEscape }
  private var state = State.text

  package init() {}

  /// The scalars that were typed, once `scalar` is known: none, it alone, or an escape before it.
  package mutating func take(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch (state, scalar) {
    case (.text, "\u{1b}"): state = .escape
    case (.text, _): return [scalar]
    case (.escape, "["): state = .sequence
    // Not X and ^, with which no answer begins: tmux holds an Escape back until the next key.
    case (.escape, "]"), (.escape, "P"), (.escape, "_"): state = .string
    case (.escape, "\u{1b}"): return [scalar]
    case (.escape, _):
      state = .text
      return ["\u{1b}", scalar]
    case (.sequence, "\u{40}"..."\u{7e}"): state = .text
    case (.sequence, "\u{20}"..."\u{3f}"): break
    case (.sequence, _):
      state = .text
      return take(scalar)
    case (.string, "\u{07}"), (.stringEscape, "\\"): state = .text
    case (.string, "\u{1b}"): state = .stringEscape
    case (.string, _), (.stringEscape, _): state = .string
    }
    return []
  }

  /// Nothing more waits: an escape stood alone, and whatever was begun is given up, since a
  /// person may have typed it.
  package mutating func settle() -> [Unicode.Scalar] {
    defer { state = .text }
    return state == .escape ? ["\u{1b}"] : []
  }
}
