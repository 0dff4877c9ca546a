/// Lets ncurses send 24-bit colour to terminals whose entry knows only 256 colours, which is
/// nearly all of them: each colour in use borrows one of the numbers 16 to 255, and the frame is
/// sent with the colour itself where ncurses wrote the number. `xterm-direct` would do the same,
/// but is rarely installed, and is wrong for tmux.
package struct DirectPalette: Sendable {
  /// 0 to 15 are the terminal's own and keep their short forms.
  private static let first = 16
  private static let count = 240
  private var colours: [RGB] = []
  private var numbers: [RGB: Int32] = [:]

  package init() {}

  /// The number that stands for `colour`; when all are taken, that of the nearest one.
  package mutating func number(for colour: RGB) -> Int32 {
    if let known = numbers[colour] { return known }
    guard colours.count < Self.count else {
      let nearest = colours.indices.min {
        colours[$0].distance(to: colour) < colours[$1].distance(to: colour)
      }
      return Int32(Self.first + (nearest ?? 0))
    }
    let number = Int32(Self.first + colours.count)
    colours.append(colour)
    numbers[colour] = number
    return number
  }

  /// The frame with `38;2;R;G;B` for each `38;5;N` (and 48 alike) whose number is lent out.
  package func direct(_ frame: [UInt8]) -> [UInt8] {
    guard !colours.isEmpty else { return frame }
    var out: [UInt8] = []
    out.reserveCapacity(frame.count + frame.count / 4)
    var index = 0
    while index < frame.count {
      if frame[index] == 0x1b, let (number, end) = indexedColour(in: frame, at: index),
        number >= Self.first, number - Self.first < colours.count
      {
        let colour = colours[number - Self.first]
        out.append(contentsOf: frame[index..<(index + 5)])
        out.append(contentsOf: "2;\(colour.red);\(colour.green);\(colour.blue)m".utf8)
        index = end
      } else {
        out.append(frame[index])
        index += 1
      }
    }
    return out
  }

  /// The number in `ESC [ 38;5;N m` or `ESC [ 48;5;N m` at `start`, and the place behind it.
  private func indexedColour(in frame: [UInt8], at start: Int) -> (number: Int, end: Int)? {
    let lead = start + 7
    guard lead < frame.count, frame[start + 1] == UInt8(ascii: "["),
      frame[start + 2] == UInt8(ascii: "3") || frame[start + 2] == UInt8(ascii: "4"),
      frame[(start + 3)..<lead].elementsEqual("8;5;".utf8)
    else { return nil }
    var number = 0
    var index = lead
    while index < frame.count, (0x30...0x39).contains(frame[index]), index < lead + 3 {
      number = number * 10 + Int(frame[index] - 0x30)
      index += 1
    }
    guard index < frame.count, frame[index] == UInt8(ascii: "m") else { return nil }
    return (number, index + 1)
  }
}
