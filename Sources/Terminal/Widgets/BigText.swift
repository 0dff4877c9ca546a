/// A few letters and figures so large that they are read across a desk: five by five dots each,
/// a dot two columns wide. What has no dots, and all where lines and blocks are not drawn, stands
/// as text.
package struct BigText: Hashable, Sendable {
  package static let rows = 5
  private static let letterWidth = 12

  package let text: String
  package var key = StyleKey.accent
  package let ground: Ground

  package init(_ text: String, on ground: Ground) {
    self.text = text
    self.ground = ground
  }

  package static func width(of count: Int) -> Int { count * letterWidth - 2 }

  /// Draws on the first five rows of the box, each letter where `places` says it begins.
  package func draw(into grid: inout Grid, in box: Rect) {
    let style = Style(key, on: ground, .bold)
    grid.note(Semantic(.text, spaced, at: box))
    guard !grid.glyphs.isSpoken, box.height >= Self.rows else {
      grid.put(spaced, at: box.origin, style, width: box.width)
      return
    }
    let block = grid.glyphs.bars[grid.glyphs.bars.count - 1]
    for (letter, x) in zip(text, Self.places(in: box, count: text.count)) {
      for (y, dots) in (Self.dots[letter] ?? []).enumerated() {
        for column in 0..<5 where dots >> UInt8(4 - column) & 1 == 1 {
          let dot = Rect(x: x + 2 * column, y: box.minY + y, width: 2, height: 1)
          grid.fill(dot, style, with: block)
        }
      }
    }
  }

  /// The first column of each letter.
  package static func places(in box: Rect, count: Int) -> [Int] {
    (0..<count).map { box.minX + $0 * letterWidth }
  }

  private var spaced: String { text.map(String.init).joined(separator: " ") }

  /// Crockford's 32, a row of five dots a number, the leftmost dot the highest bit.
  private static let dots: [Character: [UInt8]] = [
    "0": [14, 19, 21, 25, 14], "1": [4, 12, 4, 4, 14], "2": [30, 1, 14, 16, 31],
    "3": [30, 1, 14, 1, 30], "4": [18, 18, 31, 2, 2], "5": [31, 16, 30, 1, 30],
    "6": [14, 16, 30, 17, 14], "7": [31, 1, 2, 4, 4], "8": [14, 17, 14, 17, 14],
    "9": [14, 17, 15, 1, 14], "A": [14, 17, 31, 17, 17], "B": [30, 17, 30, 17, 30],
    "C": [15, 16, 16, 16, 15], "D": [30, 17, 17, 17, 30], "E": [31, 16, 30, 16, 31],
    "F": [31, 16, 30, 16, 16], "G": [15, 16, 19, 17, 15], "H": [17, 17, 31, 17, 17],
    "J": [7, 2, 2, 18, 12], "K": [17, 18, 28, 18, 17], "M": [17, 27, 21, 17, 17],
    "N": [17, 25, 21, 19, 17], "P": [30, 17, 30, 16, 16], "Q": [14, 17, 21, 18, 13],
    "R": [30, 17, 30, 18, 17], "S": [15, 16, 14, 1, 30], "T": [31, 4, 4, 4, 4],
    "V": [17, 17, 17, 10, 4], "W": [17, 17, 21, 27, 17], "X": [17, 10, 4, 10, 17],
    "Y": [17, 10, 4, 4, 4], "Z": [31, 2, 4, 8, 31],
  ]
}
