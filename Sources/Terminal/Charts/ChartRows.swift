/// How the rows of a chart are cut: a label before, a figure behind, and the rest for drawing.
struct ChartRows {
  private let names: Int
  private let figures: Int

  /// Neither takes more than a third.
  init(labels: [String], figures: [String] = [], in width: Int) {
    func widest(_ texts: [String]) -> Int {
      min(texts.map { TextWidth.columns(of: $0) }.max() ?? 0, max(0, width / 3))
    }
    names = widest(labels)
    self.figures = widest(figures)
  }

  /// Writes label and figure; the box between them, a blank away from each.
  func draw(_ label: String, _ figure: String, into grid: inout Grid, in row: Rect) -> Rect {
    var rest = row
    grid.put(label, at: rest.cutLeft(names).origin, Style(.textMuted), width: names)
    grid.put(figure, at: rest.cutRight(figures).origin, Style(.text), width: figures, .right)
    return rest.inset(columns: 1, rows: 0)
  }
}
