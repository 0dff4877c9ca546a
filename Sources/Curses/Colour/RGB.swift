import Terminal

/// A colour as three bytes.
package struct RGB: Hashable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// xterm's colour of that number: 16 named ones, a cube of 6 by 6 by 6, 24 greys.
  init(indexed index: UInt8) {
    switch index {
    case 0..<16: self = named[Int(index)]
    case 16..<232:
      let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
      let place = Int(index) - 16
      self.init(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    default:
      let grey = 8 + (index - 232) * 10
      self.init(grey, grey, grey)
    }
  }

  /// Red in the highest byte.
  var number: Int32 { Int32(red) << 16 | Int32(green) << 8 | Int32(blue) }

  /// Squared distance, good enough to choose among colours that are all wrong.
  func distance(to other: RGB) -> Int {
    let differences = [
      Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue),
    ]
    return differences.reduce(0) { $0 + $1 * $1 }
  }
}

private let named: [RGB] = [
  RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
  RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127), RGB(255, 0, 0),
  RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255),
  RGB(255, 255, 255),
]

/// Of the first `count` numbered colours the one nearest to `colour`.
func nearestIndex(to colour: RGB, of count: Int) -> Int32 {
  let indices = 0..<UInt8(min(count, 255))
  let nearest = indices.min {
    RGB(indexed: $0).distance(to: colour) < RGB(indexed: $1).distance(to: colour)
  }
  return Int32(nearest ?? 0)
}
