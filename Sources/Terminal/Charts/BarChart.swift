/// Amounts side by side: a label, a bar as long as its share of the largest, and the figure.
package struct BarChart: Hashable, Sendable {
  package struct Bar: Hashable, Sendable {
    package var label: String
    /// Below 0 counts as 0; not-a-number has no bar.
    package var amount: Double
    /// The amount as it is written.
    package var figure: String
    package var key: StyleKey

    package init(_ label: String, _ amount: Double, _ figure: String, _ key: StyleKey = .chart1) {
      (self.label, self.amount, self.figure, self.key) = (label, amount, figure, key)
    }
  }

  package var label: String
  package var bars: [Bar]

  package init(_ label: String, _ bars: [Bar]) {
    self.label = label
    self.bars = bars
  }

  /// A row for each bar, as many as fit.
  package func draw(into grid: inout Grid, in box: Rect) {
    grid.note(Semantic(.list, label, value: "\(bars.count)", at: box))
    let names = min(bars.map { TextWidth.columns(of: $0.label) }.max() ?? 0, box.width / 3)
    let figures = min(bars.map { TextWidth.columns(of: $0.figure) }.max() ?? 0, box.width / 3)
    let largest = bars.map(\.amount).filter(\.isFinite).max() ?? 0
    var rest = box
    for bar in bars.prefix(max(0, box.height)) {
      var row = rest.cutTop(1)
      grid.put(bar.label, at: row.cutLeft(names).origin, Style(.textMuted), width: names)
      let figure = row.cutRight(figures)
      grid.put(bar.figure, at: figure.origin, Style(.text), width: figures, .right)
      let share = largest > 0 && bar.amount.isFinite ? bar.amount / largest : nil
      Gauge(bar.label, share, value: bar.figure, bar.key)
        .draw(into: &grid, in: row.inset(columns: 1, rows: 0))
    }
  }
}
