/// Which modes of a terminal a program has left on or off, by what it sent.
package struct TerminalModes {
  /// By number, as in `CSI ? 2004 h`.
  private var modes: [Int: Bool] = [:]
  private var hasKeypad = false

  package init(after output: String) {
    for case .function(let function) in EscapeSequences(output) {
      switch function {
      case "\u{1b}=": hasKeypad = true
      case "\u{1b}>": hasKeypad = false
      default: set(function)
      }
    }
  }

  private mutating func set(_ function: String) {
    guard function.hasPrefix("\u{1b}[?"), let last = function.last, "hl".contains(last) else {
      return
    }
    for number in function.dropFirst(3).dropLast().split(separator: ";").compactMap({ Int($0) }) {
      modes[number] = last == "h"
    }
  }

  package subscript(number: Int) -> Bool? { modes[number] }

  /// What a shell would not like to find.
  package var leftOver: [String] {
    var wrong = [1, 1000, 1002, 1003, 1004, 1006, 1049, 2004, 2026].filter { modes[$0] == true }
      .map { "?\($0)h" }
    wrong += [7, 25].filter { modes[$0] == false }.map { "?\($0)l" }
    return hasKeypad ? wrong + ["="] : wrong
  }
}
