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
