/// What can be pressed here, most useful first. Hints that do not fit are left out, never cut.
/// Where nothing can be pressed there is no footer.
package struct Footer: Hashable, Sendable {
  package struct Hint: Hashable, Sendable {
    package var key: String
    package var label: String

    package init(_ key: String, _ label: String) {
      self.key = key
      self.label = label
    }
  }

  package var hints: [Hint]

  package init(_ hints: [Hint]) { self.hints = hints }

  private static let gap = 2

  /// The places of the first hints, as many as fit, for drawing and for clicks. A blank stays
  /// free at both ends of the row.
  package func places(in box: Rect, glyphs: GlyphSet = .unicode) -> [Rect] {
    var places: [Rect] = []
    var x = box.minX + 1
    guard box.height > 0 else { return [] }
    for hint in hints {
      let width = TextWidth.columns(of: hint.text, glyphs: glyphs)
      guard x + width < box.maxX else { break }
      places.append(Rect(x: x, y: box.minY, width: width, height: 1))
      x += width + Self.gap
    }
    return places
  }

  package func draw(into grid: inout Grid, in box: Rect) {
    guard !hints.isEmpty else { return }
    var rest = box
    let row = rest.cutTop(1)
    grid.fill(row, Style(.text, on: .footer))
    for (hint, place) in zip(hints, places(in: row, glyphs: grid.glyphs)) {
      let at = Point(x: place.minX, y: place.minY)
      let taken = grid.put(
        hint.key, at: at, Style(.keyHint, on: .footer, .bold), width: place.width)
      grid.put(
        hint.label, at: Point(x: at.x + taken + 1, y: at.y), Style(.keyLabel, on: .footer),
        width: place.width - taken - 1)
      grid.note(Semantic(.button, hint.label, value: hint.key, at: place))
    }
  }
}

extension Footer.Hint {
  fileprivate var text: String { "\(key) \(label)" }
}
