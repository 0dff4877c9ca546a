/// A row of small bars, the latest at the right end; where there are more values than columns,
/// the oldest are not shown.
package struct Sparkline: Hashable, Sendable {
  package var label: String
  /// nil, not-a-number and infinity leave a gap; below 0 counts as 0.
  package var values: [Double?]
  /// The value of a full bar; nil takes the largest one shown.
  package var ceiling: Double?
  /// The series in words or figures, for those who do not see it.
  package var value: String
  package var key: StyleKey
  package var ground: Ground

  package init(_ label: String, _ values: [Double?], value: String, _ key: StyleKey = .chart1) {
    self.label = label
    self.values = values
    self.value = value
    self.key = key
    ground = .surface
  }

  package init(_ label: String, _ values: [UInt], value: String, _ key: StyleKey = .chart1) {
    self.init(label, values.map { Double($0) }, value: value, key)
  }

  /// Draws on the first row of the box, from its left edge.
  package func draw(into grid: inout Grid, in box: Rect) {
    var rest = box
    let row = rest.cutTop(1)
    guard !row.isEmpty else { return }
    grid.note(Semantic(.gauge, label, value: value, at: row))
    let style = Style(key, on: ground)
    grid.fill(row, style)
    let shown = values.suffix(row.width).map { $0.flatMap { $0.isFinite ? max(0, $0) : nil } }
    let top = ceiling ?? shown.compactMap { $0 }.max() ?? 0
    for (column, value) in shown.enumerated() {
      guard let value else { continue }
      let cell = Rect(x: row.minX + column, y: row.minY, width: 1, height: 1)
      grid.fill(cell, style, with: glyph(value, of: top, grid.glyphs.heights))
    }
  }

  /// The lowest step is for nothing, and only for that.
  private func glyph(
    _ value: Double, of top: Double, _ heights: [Unicode.Scalar]
  ) -> Unicode.Scalar {
    guard value > 0, top > 0 else { return heights[0] }
    let share = min(1, value / top)
    return heights[max(1, Int(share * Double(heights.count - 1) + 0.5))]
  }
}
