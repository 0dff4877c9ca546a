package import Terminal

/// What the desk may send to a terminal of a name: what its terminfo entry has for the drawing that
/// ncurses does, and the modes that the desk switches. `#` stands for a number.
package struct AllowedSequences {
  private let shapes: Set<String>
  private let size: Size

  /// `size` is the largest that the terminal had; a cursor beyond it was not sent by us.
  package init(term: String, size: Size) {
    self.size = size
    shapes = Self.shapes(of: term)
  }

  /// What is not on the list, each once, in the order in which it came; empty when all is well.
  package func strangers(in output: String) -> [String] {
    var strangers: [String] = []
    for case .function(let function) in EscapeSequences(output)
    where !isAllowed(function) && !strangers.contains(function.debugDescription) {
      strangers.append(function.debugDescription)
    }
    return strangers
  }

  private func isAllowed(_ function: String) -> Bool {
    if function.hasPrefix("\u{1b}]") { return shapes.contains("]2") && isTitle(function) }
    guard function.hasPrefix("\u{1b}") else { return shapes.contains(function) }
    let text = String(function.dropFirst())
    if text.hasPrefix("["), text.hasSuffix("m") { return isColour(text.dropFirst().dropLast()) }
    return shapes.contains(text) || shapes.contains(shape(of: text))
  }

  /// Our own titles say nothing of the data, so that nobody can read it on a task bar.
  private func isTitle(_ function: String) -> Bool {
    function.hasPrefix("\u{1b}]2;Holdfast") && function.hasSuffix("\u{7}")
      && function.dropFirst(2).dropLast().unicodeScalars.allSatisfy { $0.value >= 0x20 }
  }

  private func isColour(_ parameters: Substring) -> Bool {
    parameters.count < 60
      && parameters.allSatisfy { $0.isASCII && ($0.isNumber || ";:".contains($0)) }
  }

  /// The numbers taken out, when none of them is beyond the screen.
  private func shape(of text: String) -> String {
    var shape = ""
    var digits = ""
    for character in text + " " {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      if !digits.isEmpty {
        guard let number = Int(digits), number <= max(size.width, size.height) else { return text }
        shape += "#"
        digits = ""
      }
      shape.append(character)
    }
    return String(shape.dropLast())
  }
}

extension AllowedSequences {
  private static func shapes(of term: String) -> Set<String> {
    switch term {
    case "dumb": []
    case "vt100":
      drawing.union(["\u{e}", "\u{f}", "(B", ")0", "[?7h", "[?7l", "[?1h", "[?1l", "=", ">"])
    case "linux":
      drawing.union(editing).union([
        "\u{f}", ")0", "[4l", "[?7h", "[?1000h", "[?1000l", "[?25h", "[?25l", "[?0c", "[?1c",
      ])
    case _ where term.hasPrefix("tmux") || term.hasPrefix("screen"):
      drawing.union(editing).union(modern).union([
        "\u{f}", ")0", "[34h", "[22;0t", "[23;0t", "[?1000h", "[?1000l",
      ])
    default:
      drawing.union(editing).union(modern).union([
        "[22;0;0t", "[23;0;0t", "[?1006;1000h", "[?1006;1000l", "[?12l", "[?7h",
      ])
    }
  }

  /// Moving, wiping and scrolling, and the frame around each picture.
  private static let drawing: Set<String> = [
    "\r", "\n", "\u{8}", "[H", "[#;#H", "[A", "[B", "[C", "[D", "[#A", "[#B", "[#C", "[#D", "[J",
    "[1K", "[K", "[#;#r", "M", "[?2026h", "[?2026l",
  ]

  private static let editing: Set<String> = [
    "[#d", "[#G", "[#X", "[P", "[#P", "[@", "[#@", "[L", "[#L", "[M", "[#M", "[2J", "D",
    "7", "8", "[?7h", "[?7l", "[S", "[#S", "[T", "[#T", "[b", "[#b",
  ]

  /// Modes of today's terminals, and the crash guard's way of leaving them.
  private static let modern: Set<String> = [
    "(B", "[4l", "[?1h", "[?1l", "=", ">", "[?25h", "[?25l", "[?1049h", "[?1049l", "[?2004h",
    "[?2004l", "[?1004h", "[?1004l", "[?1006l", "[?1000l", "]2", "[#S", "[#T",
  ]
}
