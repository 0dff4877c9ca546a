/// One cell of the screen: a single scalar, or a cluster kept by the grid, in a style.
package struct Cell: Hashable, Sendable {
  /// A Unicode scalar value; above 0x10FFFF an index into `Grid.clusters` (base plus combining
  /// marks); 0 is the right half of the wide character before it.
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

package struct Grid: Sendable {
  package let size: Size
  package init(size: Size) { self.size = size }
}
