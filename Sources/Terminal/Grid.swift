/// One cell of the screen: a single scalar, or a cluster kept by the grid, in a style.
package struct Cell: Hashable, Sendable {
  /// A Unicode scalar value; from `firstCluster` on an index into `Grid.clusters` (a base with
  /// its combining marks); `rightHalf` stands behind a wide character.
  package var code: UInt32
  package var style: Style

  package init(code: UInt32, style: Style) {
    self.code = code
    self.style = style
  }

  package static let rightHalf: UInt32 = 0
  package static let firstCluster: UInt32 = 0x11_0000
  package static let blank = Cell(code: 0x20, style: Style(.text))
}

/// Where text stands in the columns it is given.
package enum Alignment: Sendable { case left, right, centre }

/// What a place on the screen is, for those who do not see it: printed in reading order by
/// `--plain`, and followed by the hardware cursor.
package struct Semantic: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    case heading, text, field, list, row, button, gauge, status
  }
  package var role: Role
  package var label: String
  package var value: String
  package var hasFocus: Bool
  package var place: Rect

  package init(
    _ role: Role, _ label: String, value: String = "", hasFocus: Bool = false, at place: Rect
  ) {
    self.role = role
    self.label = label
    self.value = value
    self.hasFocus = hasFocus
    self.place = place
  }
}

/// The screen as values. Whatever is put here is made safe and cut to its columns, so that no
/// text, from wherever it came, can move the cursor or leave its box.
package struct Grid: Sendable {
  package let size: Size
  /// Row by row, `size.width * size.height` of them.
  package private(set) var cells: [Cell]
  package private(set) var clusters: [[Unicode.Scalar]] = []
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: Point?
  package private(set) var semantics: [Semantic] = []

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// Fills a box with one narrow character.
  package mutating func fill(_ box: Rect, _ style: Style, with scalar: Unicode.Scalar = " ") {
    for y in max(0, box.minY)..<max(0, min(size.height, box.maxY)) {
      for x in max(0, box.minX)..<max(0, min(size.width, box.maxX)) {
        cells[y * size.width + x] = Cell(code: scalar.value, style: style)
      }
    }
  }

  /// Puts text into at most `width` columns from `at`, cut with `…` when it is longer, padded
  /// on the side that `alignment` leaves free. Returns the columns that the text itself took.
  @discardableResult
  package mutating func put(
    _ text: String, at: Point, _ style: Style, width: Int? = nil, _ alignment: Alignment = .left
  ) -> Int {
    0
  }

  package mutating func note(_ semantic: Semantic) { semantics.append(semantic) }
}
