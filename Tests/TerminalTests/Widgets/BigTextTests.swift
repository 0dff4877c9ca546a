import Terminal
import TestSupport
import Testing

@Suite struct BigTextTests {
  private static let alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

  private func drawn(_ text: String, glyphs: GlyphSet = .unicode) -> Grid {
    var grid = Grid(size: Size(width: 46, height: 5), glyphs: glyphs)
    BigText(text, on: .dialog).draw(into: &grid, in: Rect(grid.size))
    return grid
  }

  /// For each cell whether it is full.
  private func dots(of letter: Character) -> [Bool] {
    let grid = drawn(String(letter))
    return (0..<5).flatMap { y in (0..<10).map { grid[$0, y].code == 0x2588 } }
  }

  /// No two look alike, by two dots at least.
  @Test func everyLetterIsItself() {
    let pictures = Self.alphabet.map { dots(of: $0) }
    for (place, one) in pictures.enumerated() {
      #expect(one.contains(true))
      for other in pictures[..<place] {
        #expect(zip(one, other).count { $0 != $1 } >= 4)
      }
    }
  }

  @Test func itIsReadWhereNothingIsDrawn() {
    #expect(drawn("K7Q2", glyphs: .spoken).text.contains("K 7 Q 2"))
    #expect(drawn("K7Q2", glyphs: .ascii).text.contains("##"))
    #expect(drawn("K7Q2").semantics.first?.label == "K 7 Q 2")
  }
}
