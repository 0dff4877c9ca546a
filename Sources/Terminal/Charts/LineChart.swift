/// A curve over a box: in braille eight dots to a cell, else one mark to a cell. A step holds until
/// the next point, as survival does.
package struct LineChart: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
  }

  package var label: String
  /// By x; points that are not finite are left out.
  package var points: [Point]
  /// The curve in words or figures, for those who do not see it.
  package var value: String
  package var key: StyleKey
  /// What the axis goes from and to; nil takes the points' own.
  package var range: ClosedRange<Double>?
  /// What it lies on.
  package var ground = Ground.surface

  package init(
    _ label: String, _ points: [Point], value: String, range: ClosedRange<Double>? = nil,
    _ key: StyleKey = .chart1
  ) {
    (self.label, self.points, self.value, self.range, self.key) = (label, points, value, range, key)
  }

  package func draw(into grid: inout Grid, in box: Rect) {
    guard !box.isEmpty else { return }
    grid.note(Semantic(.gauge, label, value: value, at: box))
    let finite = points.filter { $0.x.isFinite && $0.y.isFinite }
    let ends = range.map { [$0.lowerBound, $0.upperBound] } ?? []
    guard let across = Scale(finite.map(\.x)), let up = Scale(finite.map(\.y) + ends) else {
      return
    }
    var dots = DotCanvas(width: box.width, height: box.height, grid.glyphs)
    var last: (x: Int, y: Int)?
    for point in finite {
      let x = across.step(of: point.x, of: dots.columns)
      let y = dots.rows - 1 - up.step(of: point.y, of: dots.rows)
      if let last {
        for between in last.x...max(last.x, x) { dots.set(between, last.y) }
        for between in min(last.y, y)...max(last.y, y) { dots.set(x, between) }
      }
      dots.set(x, y)
      last = (x, y)
    }
    dots.draw(into: &grid, at: box.origin, Style(key, on: ground))
  }
}

/// Dots that are finer than cells: two by four in braille, one by two in half blocks, and in ASCII
/// one to a cell.
private struct DotCanvas {
  private let width: Int
  /// Dots of a cell, across and down.
  private let fineness: (x: Int, y: Int)
  let columns: Int
  let rows: Int
  private var cells: [UInt8]

  init(width: Int, height: Int, _ glyphs: GlyphSet) {
    self.width = width
    fineness = glyphs.hasBraille ? (2, 4) : glyphs.isASCII ? (1, 1) : (1, 2)
    (columns, rows) = (fineness.x * width, fineness.y * height)
    cells = Array(repeating: 0, count: width * height)
  }

  /// Dots of a braille cell by row and column (Unicode 16, chapter 21.1); of fewer dots the first.
  private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]

  mutating func set(_ x: Int, _ y: Int) {
    guard (0..<columns).contains(x), (0..<rows).contains(y) else { return }
    let cell = y / fineness.y * width + x / fineness.x
    cells[cell] |= Self.bits[y % fineness.y][x % fineness.x]
  }

  func draw(into grid: inout Grid, at origin: Point, _ style: Style) {
    for (place, dots) in cells.enumerated() where dots != 0 {
      let at = Rect(
        x: origin.x + place % width, y: origin.y + place / width, width: 1, height: 1)
      grid.fill(at, style, with: glyph(dots, grid.glyphs))
    }
  }

  private func glyph(_ dots: UInt8, _ glyphs: GlyphSet) -> Unicode.Scalar {
    if glyphs.hasBraille { return Unicode.Scalar(0x2800 + UInt32(dots)) ?? " " }
    if glyphs.isASCII { return glyphs.filled }
    return dots == 1 ? "▀" : dots == 2 ? "▄" : "█"
  }
}
