/// A raised box in the middle of the screen that waits for an answer.
package struct Dialog: Hashable, Sendable {
  package var title: String
  /// What is inside, without the lines and the column at each side.
  package var content: Size
  /// Whether an answer cannot be taken back.
  package var isDanger: Bool

  package init(title: String, content: Size, isDanger: Bool = false) {
    self.title = title
    self.content = content
    self.isDanger = isDanger
  }

  package var ground: Ground { isDanger ? .dialogDanger : .dialog }

  /// Clears and draws the box; returns what is inside, on `ground`, smaller than `content` on a
  /// small screen.
  @discardableResult
  package func draw(into grid: inout Grid, in screen: Rect) -> Rect {
    let size = Size(width: content.width + 4, height: content.height + 2)
    var box = screen.centred(size)
    if grid.glyphs.isSpoken {
      // What lies at the sides would be read out with every line.
      grid.fill(screen, Style(.text))
      box = Rect(x: screen.minX, y: screen.minY, width: screen.width, height: box.height)
    }
    return Frame(title: title, on: ground, border: .borderFocus).draw(into: &grid, in: box)
  }
}
