/// A line across its box, on the first row or down the first column, with the places where other
/// lines meet it.
package struct Rule: Hashable, Sendable {
  package enum Axis: Hashable, Sendable { case horizontal, vertical }

  /// Where a line meets this one: `before` is above or to the left, `after` below or to the
  /// right, `both` crosses.
  package enum Side: Hashable, Sendable { case before, after, both }

  package var axis: Axis
  /// Keyed by the column (of a horizontal rule) or row (of a vertical one) on the grid.
  package var junctions: [Int: Side]
  package var style: Style

  package init(
    _ axis: Axis, junctions: [Int: Side] = [:], _ style: Style = Style(.border)
  ) {
    self.axis = axis
    self.junctions = junctions
    self.style = style
  }

  package func draw(into grid: inout Grid, in box: Rect) {
    let isHorizontal = axis == .horizontal
    let glyphs = grid.glyphs
    let line = Rect(
      x: box.minX, y: box.minY, width: isHorizontal ? box.width : min(1, box.width),
      height: isHorizontal ? min(1, box.height) : box.height)
    grid.fill(line, style, with: isHorizontal ? glyphs.horizontal : glyphs.vertical)
    for (place, side) in junctions {
      let at = Point(x: isHorizontal ? place : box.minX, y: isHorizontal ? box.minY : place)
      guard line.contains(at) else { continue }
      let spot = Rect(x: at.x, y: at.y, width: 1, height: 1)
      grid.fill(spot, style, with: glyph(side, glyphs))
    }
  }

  private func glyph(_ side: Side, _ glyphs: GlyphSet) -> Unicode.Scalar {
    switch (axis, side) {
    case (.horizontal, .before): glyphs.upTee
    case (.horizontal, .after): glyphs.downTee
    case (.vertical, .before): glyphs.leftTee
    case (.vertical, .after): glyphs.rightTee
    case (_, .both): glyphs.cross
    }
  }
}
