/// A table of shares as shades: what is much is dark, whatever the colours.
package struct HeatMap: Hashable, Sendable {
  package var label: String
  package var rows: [String]
  package var columns: [String]
  /// By row, each as long as `columns`; 0 to 1, nil where nothing is known.
  package var shares: [[Double?]]
  package var key: StyleKey

  package init(
    _ label: String, rows: [String], columns: [String], _ shares: [[Double?]],
    _ key: StyleKey = .chart1
  ) {
    (self.label, self.rows, self.columns) = (label, rows, columns)
    (self.shares, self.key) = (shares, key)
  }

  /// Titles above, a label before each row, and cells of equal width.
  package func draw(into grid: inout Grid, in box: Rect) {
    guard !box.isEmpty, !columns.isEmpty else { return }
    grid.note(Semantic(.list, label, value: "\(rows.count)", at: box))
    let names = min(rows.map { TextWidth.columns(of: $0) }.max() ?? 0, box.width / 3)
    let width = max(1, (box.width - names - 1) / columns.count)
    var rest = box
    let titles = rest.cutTop(1)
    for (place, title) in columns.enumerated() {
      let at = Point(x: titles.minX + names + 1 + place * width, y: titles.minY)
      guard at.x + width <= box.maxX else { break }
      grid.put(title, at: at, Style(.textMuted), width: max(1, width - 1))
    }
    for (name, shares) in zip(rows, shares) where !rest.isEmpty {
      let row = rest.cutTop(1)
      grid.note(Semantic(.row, name, value: words(shares), at: row))
      grid.put(name, at: row.origin, Style(.textMuted), width: names)
      for (place, share) in shares.prefix(columns.count).enumerated() {
        let cell = Rect(
          x: row.minX + names + 1 + place * width, y: row.minY, width: width, height: 1)
        guard cell.maxX <= box.maxX else { break }
        grid.fill(cell, Style(key), with: shade(share, grid.glyphs))
      }
    }
  }

  /// The shares as percentages beside their titles, for those who do not see shades.
  private func words(_ shares: [Double?]) -> String {
    zip(columns, shares).map { title, share in
      "\(title) \(share.flatMap(percent).map { "\($0)%" } ?? "?")"
    }.joined(separator: ", ")
  }

  private func percent(_ share: Double) -> Int? {
    share.isFinite ? Int((min(max(share, 0), 1) * 100).rounded()) : nil
  }

  /// The lightest shade is for nothing, and only for that.
  private func shade(_ share: Double?, _ glyphs: GlyphSet) -> Unicode.Scalar {
    guard let share, share.isFinite else { return glyphs.isASCII ? "?" : "·" }
    let shades = glyphs.shades
    guard share > 0 else { return shades[0] }
    return shades[max(1, Int((min(share, 1) * Double(shades.count - 1)).rounded()))]
  }
}
