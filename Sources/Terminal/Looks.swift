/// A colour as a terminal can be told it.
package enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// One of the terminal's 8, 16 or 256 numbered colours.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)
}

/// How many colours a terminal has, best first.
package enum Tier: Int, CaseIterable, Comparable, Sendable {
  case mono, ansi8, ansi16, indexed256, truecolor

  package static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}

/// What one style looks like on one terminal.
package struct Look: Hashable, Sendable {
  package var foreground: Colour
  package var background: Colour
  package var emphasis: Emphasis

  package init(_ foreground: Colour, on background: Colour, _ emphasis: Emphasis = []) {
    self.foreground = foreground
    self.background = background
    self.emphasis = emphasis
  }
}

/// A theme made ready for one tier: a look for every key on every ground, by a table look-up.
package struct Looks: Sendable {
  private let table: [Look]

  /// Asks `look` once for every pair of key and ground.
  package init(_ look: (StyleKey, Ground) -> Look) {
    table = StyleKey.allCases.flatMap { key in Ground.allCases.map { look(key, $0) } }
  }

  /// The look of a style, its own emphasis added to the theme's.
  package subscript(style: Style) -> Look {
    var look = table[style.place]
    look.emphasis.formUnion(style.emphasis)
    return look
  }
}
