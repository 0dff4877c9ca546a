package import Terminal

/// How a colour becomes the number that ncurses is given.
package enum ColourModel: Sendable {
  /// The terminal's entry has 2^24 colours, of which 0 to 7 are the named ones.
  case native
  /// A number that `DirectPalette` lends and takes back in the frame.
  case borrowed(DirectPalette)
  /// That many numbered colours.
  case indexed(Int)

  package init(_ tier: Tier, colours: Int) {
    switch tier {
    case .truecolor: self = colours >= 1 << 24 ? .native : .borrowed(DirectPalette())
    case .indexed256: self = .indexed(min(colours, 256))
    case .ansi16: self = .indexed(16)
    case .ansi8, .mono: self = .indexed(8)
    }
  }

  /// -1 is the terminal's own colour.
  package mutating func number(of colour: Colour) -> Int32 {
    switch colour {
    case .standard: return -1
    case .indexed(let index): return number(ofIndex: index)
    case .rgb(let red, let green, let blue): return number(of: RGB(red, green, blue))
    }
  }

  private mutating func number(ofIndex index: UInt8) -> Int32 {
    switch self {
    case .native where index < 8, .borrowed where index < 16: return Int32(index)
    case .native, .borrowed: return number(of: RGB(indexed: index))
    case .indexed(let count) where Int(index) < count: return Int32(index)
    case .indexed(8) where index < 16: return Int32(index - 8)
    case .indexed(let count): return nearestIndex(to: RGB(indexed: index), of: count)
    }
  }

  private mutating func number(of colour: RGB) -> Int32 {
    switch self {
    case .native:
      // 1 to 7 would be taken for the named colours; no eye tells them from 8.
      return (1..<8).contains(colour.number) ? 8 : colour.number
    case .borrowed(var palette):
      self = .indexed(0)
      defer { self = .borrowed(palette) }
      return palette.number(for: colour)
    case .indexed(let count):
      return nearestIndex(to: colour, of: count)
    }
  }

  func finish(_ frame: [UInt8]) -> [UInt8] {
    if case .borrowed(let palette) = self { palette.direct(frame) } else { frame }
  }
}
