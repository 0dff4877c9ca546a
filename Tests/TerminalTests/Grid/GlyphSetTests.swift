import Terminal
import Testing

@Suite struct GlyphSetTests {
  private func all(_ glyphs: GlyphSet) -> [Unicode.Scalar] {
    [
      glyphs.horizontal, glyphs.vertical, glyphs.topLeft, glyphs.topRight, glyphs.bottomLeft,
      glyphs.bottomRight, glyphs.downTee, glyphs.upTee, glyphs.rightTee, glyphs.leftTee,
      glyphs.cross, glyphs.selected, glyphs.rising, glyphs.falling, glyphs.filled, glyphs.half,
      glyphs.hollow, glyphs.done, glyphs.barred, glyphs.track,
    ] + glyphs.bars + glyphs.heights
  }

  @Test func drawsInSingleColumnsThatAreSafe() {
    for glyph in all(.unicode) {
      #expect(TextWidth.columns(of: glyph) == 1)
      #expect(SafeText(String(glyph)).description == String(glyph))
    }
    let isAllASCII = all(.ascii).allSatisfy { $0.isASCII }
    #expect(isAllASCII)
    #expect(GlyphSet.unicode.hasBraille && !GlyphSet.unicodeWithoutBraille.hasBraille)
  }

  @Test func knowsAStandInForEveryGlyphOfItsOwn() {
    for glyph in all(.unicode) { #expect(GlyphSet.ascii(for: glyph) != "?", "\(glyph)") }
  }

  @Test(
    arguments: [
      ("a", "a"), ("é", "e"), ("À", "A"), ("ÿ", "y"), ("þ", "t"), ("Ý", "Y"), ("ß", "ss"),
      ("–", "-"), ("’", "'"), ("…", "..."), ("·", "."), ("×", "x"), ("±", "+-"), ("−", "-"),
      ("\u{A0}", " "), ("“", "\""), ("─", "-"), ("│", "|"), ("┼", "+"), ("█", "#"), ("▁", "_"),
      ("▇", "#"), ("陳", "?"), ("□", "?"), ("⣀", "?"),
    ] as [(Unicode.Scalar, String)])
  func standsIn(scalar: Unicode.Scalar, ascii: String) {
    #expect(GlyphSet.ascii(for: scalar) == ascii)
    let isAllASCII = ascii.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isAllASCII)
  }

  @Test(arguments: [(1, "~"), (5, "~"), (6, "..."), (80, "...")])
  func marksACut(width: Int, mark: String) {
    #expect(GlyphSet.ascii.ellipsis(in: width) == mark)
    #expect(GlyphSet.unicode.ellipsis(in: width) == "…")
  }
}
