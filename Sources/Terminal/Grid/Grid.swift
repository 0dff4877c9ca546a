/// The screen as values. Whatever is put here is made safe and cut to its columns, so that no
/// text, from wherever it came, can move the cursor or leave its box.
package struct Grid: Sendable {
  package let size: Size
  /// What the widgets draw with on this terminal.
  package let glyphs: GlyphSet
  /// Row by row, `size.width * size.height` of them.
  package internal(set) var cells: [Cell]
  package private(set) var clusters: [[Unicode.Scalar]] = []
  private var clusterCodes: [[Unicode.Scalar]: UInt32] = [:]
  /// Where the hardware cursor stands; nil hides it.
  package var cursor: Point?
  package private(set) var semantics: [Semantic] = []
  private let keepsSemantics: Bool

  /// Only who reads what the places mean lets them be noted.
  package init(size: Size, glyphs: GlyphSet = .unicode, keepsSemantics: Bool = true) {
    self.size = size
    self.glyphs = glyphs
    self.keepsSemantics = keepsSemantics
    cells = Array(repeating: .blank, count: size.width * size.height)
  }

  package subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// The scalars of a cell: none for the right half of a wide character.
  package func scalars(of cell: Cell) -> [Unicode.Scalar] {
    if cell.code == Cell.rightHalf { return [] }
    if cell.code >= Cell.firstCluster { return clusters[Int(cell.code - Cell.firstCluster)] }
    return Unicode.Scalar(cell.code).map { [$0] } ?? []
  }

  /// Says what stands somewhere, in reading order; its words are made safe.
  package mutating func note(_ semantic: @autoclosure () -> Semantic) {
    guard keepsSemantics else { return }
    var semantic = semantic()
    semantic.label = SafeText(semantic.label).description
    semantic.value = SafeText(semantic.value).description
    semantics.append(semantic)
  }

  /// The code of a base with its marks; equal ones share one.
  mutating func code(of cluster: [Unicode.Scalar]) -> UInt32 {
    if let known = clusterCodes[cluster] { return known }
    let code = Cell.firstCluster + UInt32(clusters.count)
    clusters.append(cluster)
    clusterCodes[cluster] = code
    return code
  }
}
