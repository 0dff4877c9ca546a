/// A box of lines, cleared inside, with a title in its upper edge.
package struct Frame: Hashable, Sendable {
  package var title: String
  package var ground: Ground
  package var border: StyleKey

  package init(title: String = "", on ground: Ground = .surface, border: StyleKey = .border) {
    self.title = title
    self.ground = ground
    self.border = border
  }

  /// Draws the box and returns what is inside of it, a column away from the lines.
  @discardableResult
  package func draw(into grid: inout Grid, in box: Rect) -> Rect {
    grid.fill(box, Style(.text, on: ground))
    guard box.width >= 2, box.height >= 2 else { return box }
    let style = Style(border, on: ground)
    let edges = [
      Rect(x: box.minX, y: box.minY, width: box.width, height: 1),
      Rect(x: box.minX, y: box.maxY - 1, width: box.width, height: 1),
      Rect(x: box.minX, y: box.minY, width: 1, height: box.height),
      Rect(x: box.maxX - 1, y: box.minY, width: 1, height: box.height),
    ]
    for (index, edge) in edges.enumerated() {
      Rule(index < 2 ? .horizontal : .vertical, style).draw(into: &grid, in: edge)
    }
    drawCorners(into: &grid, of: box, style)
    drawTitle(into: &grid, of: box)
    return box.inset(columns: 2, rows: 1)
  }

  private func drawCorners(into grid: inout Grid, of box: Rect, _ style: Style) {
    let glyphs = grid.glyphs
    let right = box.maxX - 1
    let bottom = box.maxY - 1
    let corners = [
      (box.minX, box.minY, glyphs.topLeft), (right, box.minY, glyphs.topRight),
      (box.minX, bottom, glyphs.bottomLeft), (right, bottom, glyphs.bottomRight),
    ]
    for (x, y, glyph) in corners {
      grid.fill(Rect(x: x, y: y, width: 1, height: 1), style, with: glyph)
    }
  }

  private func drawTitle(into grid: inout Grid, of box: Rect) {
    let room = box.width - 6
    guard !title.isEmpty, room > 0 else { return }
    let shown = " \(title.clipped(to: room, glyphs: grid.glyphs)) "
    let at = Point(x: box.minX + 2, y: box.minY)
    let taken = grid.put(shown, at: at, Style(.title, on: ground, .bold))
    grid.note(Semantic(.heading, title, at: Rect(x: at.x, y: at.y, width: taken, height: 1)))
  }
}
