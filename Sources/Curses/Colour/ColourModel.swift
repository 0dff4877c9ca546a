package import Terminal

/// How a colour becomes the number that ncurses is given, and what the terminal gets for it.
package struct ColourModel: Sendable {
  private enum Numbers: Sendable {
    /// The terminal's entry has 2^24 colours, of which 0 to 7 are the named ones.
    case native
    /// A number for each 24-bit colour in use.
    case lent
    /// That many numbered colours.
    case indexed(Int)
  }
  private let numbers: Numbers
  /// Nil where ncurses spells the colours itself.
  private var marks: ColourMarks?

  /// `isMarked` when ncurses was given the format of `ColourMarks`.
  package init(_ tier: Tier, colours: Int, isMarked: Bool) {
    marks = isMarked ? ColourMarks() : nil
    switch tier {
    case .truecolor where colours >= 1 << 24: numbers = .native
    case .truecolor where isMarked: numbers = .lent
    case .truecolor, .indexed256: numbers = .indexed(min(colours, 256))
    case .ansi16: numbers = .indexed(16)
    case .ansi8, .mono: numbers = .indexed(8)
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
    switch numbers {
    case .native where index < 8, .lent where index < 16: return Int32(index)
    case .native, .lent: return number(of: RGB(indexed: index))
    // Its neighbour, which no eye tells from it.
    case .indexed(256) where marks != nil && index == ColourMarks.zero: return Int32(index) + 1
    case .indexed(let count) where Int(index) < count: return Int32(index)
    case .indexed(8) where index < 16: return Int32(index - 8)
    case .indexed(let count): return nearestIndex(to: RGB(indexed: index), of: count)
    }
  }

  private mutating func number(of colour: RGB) -> Int32 {
    switch numbers {
    case .native:
      // 1 to 7 would be taken for the named colours; no eye tells them from 8.
      return (1..<8).contains(colour.number) ? 8 : colour.number
    case .lent: return marks?.lent.number(for: colour) ?? 0
    case .indexed(let count):
      let nearest = nearestIndex(to: colour, of: count)
      return nearest == Int32(ColourMarks.zero) ? number(ofIndex: ColourMarks.zero) : nearest
    }
  }

  /// The bytes of a frame as the terminal gets them.
  package mutating func finish(_ frame: [UInt8]) -> [UInt8] {
    marks?.spelled(frame) ?? frame
  }
}
