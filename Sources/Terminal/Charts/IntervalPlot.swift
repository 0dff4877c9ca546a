/// Estimates with what is not known about them, on one axis: `├──●───┤`, and a line where nothing
/// would be different.
package struct IntervalPlot: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package var label: String
    package var low: Double
    package var middle: Double
    package var high: Double
    /// The three as they are written: `+14 (+9 to +19)`.
    package var figure: String
    package var key: StyleKey

    package init(
      _ label: String, low: Double, middle: Double, high: Double, _ figure: String,
      _ key: StyleKey = .chart1
    ) {
      (self.label, self.low, self.middle, self.high) = (label, low, middle, high)
      (self.figure, self.key) = (figure, key)
    }
  }

  package var label: String
  package var rows: [Row]
  /// Where a line stands through all rows; nil draws none.
  package var reference: Double?

  package init(_ label: String, _ rows: [Row], reference: Double? = 0) {
    (self.label, self.rows, self.reference) = (label, rows, reference)
  }

  /// One row each, as many as fit.
  package func draw(into grid: inout Grid, in box: Rect) {
    grid.note(Semantic(.list, label, value: "\(rows.count)", at: box))
    let cut = ChartRows(labels: rows.map(\.label), figures: rows.map(\.figure), in: box.width)
    let ends = rows.flatMap { [$0.low, $0.middle, $0.high] }
    let scale = Scale(ends + [reference].compactMap(\.self))
    var rest = box
    for row in rows.prefix(max(0, box.height)) {
      let line = rest.cutTop(1)
      grid.note(Semantic(.row, row.label, value: row.figure, at: line))
      let room = cut.draw(row.label, row.figure, into: &grid, in: line)
      if let scale { draw(row, on: scale, into: &grid, in: room) }
    }
  }

  private func draw(_ row: Row, on scale: Scale, into grid: inout Grid, in box: Rect) {
    guard !box.isEmpty else { return }
    func put(_ glyph: Unicode.Scalar, _ value: Double, _ key: StyleKey) {
      let x = box.minX + scale.step(of: value, of: box.width)
      grid.fill(Rect(x: x, y: box.minY, width: 1, height: 1), Style(key), with: glyph)
    }
    let glyphs = grid.glyphs
    if let reference { put(glyphs.vertical, reference, .chartAxis) }
    guard row.low.isFinite, row.high.isFinite, row.middle.isFinite else { return }
    let left = scale.step(of: row.low, of: box.width)
    let right = scale.step(of: row.high, of: box.width)
    if left < right {
      let bar = Rect(x: box.minX + left, y: box.minY, width: right - left + 1, height: 1)
      grid.fill(bar, Style(row.key), with: glyphs.horizontal)
      put(glyphs.rightTee, row.low, row.key)
      put(glyphs.leftTee, row.high, row.key)
    }
    put(glyphs.filled, row.middle, row.key)
  }
}
