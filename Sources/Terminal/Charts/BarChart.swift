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
    let cut = ChartRows(labels: bars.map(\.label), figures: bars.map(\.figure), in: box.width)
    let largest = bars.map(\.amount).filter(\.isFinite).max() ?? 0
    var rest = box
    for bar in bars.prefix(max(0, box.height)) {
      let room = cut.draw(bar.label, bar.figure, into: &grid, in: rest.cutTop(1))
      let share = largest > 0 && bar.amount.isFinite ? bar.amount / largest : nil
      Gauge(bar.label, share, value: bar.figure, bar.key).draw(into: &grid, in: room)
    }
  }
}
