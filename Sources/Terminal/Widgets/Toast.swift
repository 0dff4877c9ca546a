/// A message on one line that goes away by itself or with the next key.
package struct Toast: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case ok, warning, error }

  package var text: String
  package var kind: Kind

  package init(_ text: String, _ kind: Kind) {
    self.text = text
    self.kind = kind
  }

  /// Draws over the first row of the box; a mark says the kind where colours do not.
  package func draw(into grid: inout Grid, in box: Rect) {
    var rest = box
    let row = rest.cutTop(1)
    guard !row.isEmpty else { return }
    let spans = [Span(" \(mark(grid.glyphs)) ", .textStrong, .bold), Span(text, .textStrong)]
    Line(spans, on: ground, role: nil).draw(into: &grid, in: row)
    grid.note(Semantic(.status, text, at: row))
  }

  private func mark(_ glyphs: GlyphSet) -> String {
    switch kind {
    case .ok: String(glyphs.done)
    case .warning: "!"
    case .error: "!!"
    }
  }

  private var ground: Ground {
    switch kind {
    case .ok: .toastOk
    case .warning: .toastWarning
    case .error: .toastError
    }
  }
}
