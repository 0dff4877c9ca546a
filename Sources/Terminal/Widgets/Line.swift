/// A piece of a line in one style.
package struct Span: Hashable, Sendable {
  package enum Width: Hashable, Sendable {
    /// As wide as its text.
    case natural
    case fixed(Int)
    /// Takes what the others leave, at least this.
    case flexible(minimum: Int)
  }

  package var text: String
  package var key: StyleKey
  package var emphasis: Emphasis
  package var width: Width
  package var alignment: Alignment

  package init(_ text: String, _ key: StyleKey = .text, _ emphasis: Emphasis = []) {
    self.text = text
    self.key = key
    self.emphasis = emphasis
    width = .natural
    alignment = .left
  }

  /// The same piece in another width.
  package func width(_ width: Width, _ alignment: Alignment = .left) -> Span {
    var span = self
    span.width = width
    span.alignment = alignment
    return span
  }

  /// Blank columns, one at least, that push the rest of the line to the right.
  package static let spring = Span("").width(.flexible(minimum: 1))
}

/// A row of spans on one ground. What does not fit is cut, the last spans first.
package struct Line: Hashable, Sendable {
  package var spans: [Span]
  package var ground: Ground
  /// What the line is to those who do not see it; nil says nothing of it.
  package var role: Semantic.Role?

  package init(
    _ spans: [Span], on ground: Ground = .surface, role: Semantic.Role? = .text
  ) {
    self.spans = spans
    self.ground = ground
    self.role = role
  }

  /// Draws on the first row of the box, blanking the rest of that row.
  package func draw(into grid: inout Grid, in box: Rect) {
    var rest = box
    let row = rest.cutTop(1)
    guard !row.isEmpty else { return }
    grid.fill(row, Style(.text, on: ground))
    let parts = row.columns(spans.map { $0.extent(grid.glyphs) })
    for (span, part) in zip(spans, parts) {
      let style = Style(span.key, on: ground, span.emphasis)
      let at = Point(x: part.minX, y: part.minY)
      grid.put(span.text, at: at, style, width: part.width, span.alignment)
    }
    if let role { grid.note(Semantic(role, label, at: row)) }
  }

  private var label: String {
    spans.map(\.text).filter { $0.contains { $0 != " " } }.joined(separator: " ")
  }
}

extension Span {
  fileprivate func extent(_ glyphs: GlyphSet) -> Extent {
    switch width {
    case .natural: .fixed(TextWidth.columns(of: text, glyphs: glyphs))
    case .fixed(let columns): .fixed(columns)
    case .flexible(let minimum): .flexible(minimum: minimum)
    }
  }
}
