package import Terminal

/// Two colours as one cell has them.
package struct ColourPair: Hashable, Sendable {
  var foreground: Colour
  var background: Colour

  package init(foreground: Colour, background: Colour) {
    self.foreground = foreground
    self.background = background
  }
}

/// The terminal's colour pairs, given out as they are first needed. Pair 0 is the terminal's own
/// colours and cannot be changed.
package struct PairCache: Sendable {
  /// Numbers below this one exist.
  let capacity: Int
  private var numbers: [ColourPair: Int32] = [:]

  package init(capacity: Int) { self.capacity = capacity }

  /// The number of a pair, defined through `define` when it is new. When there are no more, or
  /// the terminal refuses, the nearest one that there is, preferably on the same background.
  package mutating func number(of pair: ColourPair, define: (Int32) -> Bool) -> Int32 {
    if pair == ColourPair(foreground: .standard, background: .standard) { return 0 }
    if let known = numbers[pair] { return known }
    let next = Int32(numbers.count + 1)
    guard Int(next) < capacity, define(next) else { return nearest(to: pair) }
    numbers[pair] = next
    return next
  }

  private func nearest(to pair: ColourPair) -> Int32 {
    func strangeness(_ other: ColourPair) -> Int {
      // Black text may become grey, but a selected row must stay a selected row.
      4 * distance(pair.background, other.background) + distance(pair.foreground, other.foreground)
    }
    let known = numbers.min { left, right in
      (strangeness(left.key), left.value) < (strangeness(right.key), right.value)
    }
    return known?.value ?? 0
  }

  private func distance(_ left: Colour, _ right: Colour) -> Int {
    guard left != right else { return 0 }
    guard let left = RGB(left), let right = RGB(right) else { return 3 * 255 * 255 }
    return left.distance(to: right)
  }
}

extension RGB {
  /// Nil for the terminal's own colour, which nobody knows.
  init?(_ colour: Colour) {
    switch colour {
    case .standard: return nil
    case .indexed(let index): self.init(indexed: index)
    case .rgb(let red, let green, let blue): self.init(red, green, blue)
    }
  }
}
