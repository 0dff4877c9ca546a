/// A bar that is filled as far as a share goes, to an eighth of a column.
package struct Gauge: Hashable, Sendable {
  package var label: String
  /// 0 to 1; nil when it is not known.
  package var fraction: Double?
  /// The share in words or figures, for those who do not see the bar.
  package var value: String
  package var key: StyleKey
  package var ground: Ground

  package init(
    _ label: String, _ fraction: Double?, value: String, _ key: StyleKey = .accent
  ) {
    self.label = label
    self.fraction = fraction.flatMap { $0.isNaN ? nil : min(max($0, 0), 1) }
    self.value = value
    self.key = key
    ground = .surface
  }

  /// Draws on the first row of the box, as wide as the box.
  package func draw(into grid: inout Grid, in box: Rect) {
    var rest = box
    let row = rest.cutTop(1)
    guard !row.isEmpty else { return }
    grid.note(Semantic(.gauge, label, value: value, at: row))
    let ink = Style(key, on: ground)
    grid.fill(row, Style(.textMuted, on: ground), with: grid.glyphs.track)
    let bars = grid.glyphs.bars
    let steps = bars.count - 1
    let filled = filledSteps(of: row.width * steps)
    var bar = row
    grid.fill(bar.cutLeft(filled / steps), ink, with: bars[steps])
    if filled % steps > 0 { grid.fill(bar.cutLeft(1), ink, with: bars[filled % steps]) }
  }

  /// Rounded, but a share above nothing shows something, and one below all is not full.
  private func filledSteps(of all: Int) -> Int {
    guard let fraction, fraction > 0 else { return 0 }
    guard fraction < 1, all > 1 else { return all }
    return min(max(1, Int(fraction * Double(all) + 0.5)), all - 1)
  }
}
