import Terminal
import TestSupport
import Testing

@Suite struct GridTests {
  struct Put: Sendable {
    var text: String
    var width: Int?
    var alignment = Alignment.left
    var row: String
    var columns: Int
    var glyphs = GlyphSet.unicode
  }

  @Test(arguments: [
    Put(text: "abc", row: "abc.......", columns: 3),
    Put(text: "abc", width: 5, row: "abc  .....", columns: 3),
    Put(text: "abc", width: 5, alignment: .right, row: "  abc.....", columns: 3),
    Put(text: "abc", width: 6, alignment: .centre, row: " abc  ....", columns: 3),
    Put(text: "abcdef", width: 6, row: "abcdef....", columns: 6),
    Put(text: "abcdefg", width: 6, row: "abcde…....", columns: 6),
    Put(text: "abcdefg", width: 6, alignment: .right, row: "abcde…....", columns: 6),
    Put(text: "abcdefghijkl", row: "abcdefghi…", columns: 10),
    Put(text: "abc", width: 1, row: "….........", columns: 1),
    Put(text: "abc", width: 0, row: "..........", columns: 0),
    Put(text: "abc", width: -3, row: "..........", columns: 0),
    Put(text: "", width: 3, row: "   .......", columns: 0),
    Put(text: "陳大文", row: "陳大文....", columns: 6),
    Put(text: "陳大文", width: 5, row: "陳大….....", columns: 5),
    Put(text: "陳大文", width: 4, row: "陳… ......", columns: 3),
    Put(text: "陳大文", width: 7, alignment: .right, row: " 陳大文...", columns: 6),
    Put(text: "陳", width: 1, row: "….........", columns: 1),
    Put(text: "Jose\u{301}!", width: 5, row: "Jose\u{301}!.....", columns: 5),
    Put(text: "Jose\u{301}!", width: 4, row: "Jos…......", columns: 4),
    Put(text: "سامي 12", row: "سامي 12...", columns: 7),
    Put(text: "a\tb\nc", row: "a b c.....", columns: 5),
    Put(text: "a\u{1B}[2J", row: "a□[2J.....", columns: 5),
    Put(text: "1\u{A0}500\u{202F}€", row: "1 500 €...", columns: 7),
    Put(text: "\u{301}x", row: "□x........", columns: 2),
    Put(text: "Zoë – “a” …", width: 10, row: "Zoe - \"...", columns: 10, glyphs: .ascii),
    Put(text: "陳 ok", width: 5, row: "? ok .....", columns: 4, glyphs: .ascii),
    Put(text: "abcdef", width: 4, row: "abc~......", columns: 4, glyphs: .ascii),
    Put(text: "abcdefghi", width: 6, row: "abc.......", columns: 6, glyphs: .ascii),
    Put(text: "Jose\u{301} 5 ±1", row: "Jose 5 +-1", columns: 10, glyphs: .ascii),
  ])
  func puts(_ put: Put) {
    var grid = Grid(size: Size(width: 10, height: 1), glyphs: put.glyphs)
    grid.fill(Rect(grid.size), Style(.text), with: ".")
    let columns = grid.put(
      put.text, at: Point(x: 0, y: 0), Style(.text), width: put.width, put.alignment)
    #expect(Array(grid.row(0).unicodeScalars) == Array(put.row.unicodeScalars))
    #expect(columns == put.columns)
  }

  @Test(arguments: [
    (-1, "bc........"), (-3, ".........."), (8, "........a…"), (10, ".........."),
    (Int.min, ".........."), (Int.max, ".........."),
  ])
  func clipsAtTheSides(x: Int, row: String) {
    var grid = Grid(size: Size(width: 10, height: 1))
    grid.fill(Rect(grid.size), Style(.text), with: ".")
    grid.put("abc", at: Point(x: x, y: 0), Style(.text))
    #expect(grid.row(0) == row)
  }

  @Test func keepsAWideCharacterOrNone() {
    var grid = Grid(size: Size(width: 6, height: 1))
    grid.put("陳大文", at: Point(x: 0, y: 0), Style(.text))
    grid.put("x", at: Point(x: 1, y: 0), Style(.text))
    #expect(grid.row(0) == " x大文")
    grid.put("y", at: Point(x: 2, y: 0), Style(.text))
    #expect(grid.row(0) == " xy 文")
    grid.fill(Rect(x: 5, y: 0, width: 1, height: 1), Style(.text), with: "-")
    #expect(grid.row(0) == " xy  -")
    grid.put("陳大", at: Point(x: -1, y: 0), Style(.text))
    #expect(grid.row(0) == " 大  -")
  }

  @Test func sharesEqualClusters() {
    var grid = Grid(size: Size(width: 10, height: 2))
    grid.put("e\u{301}e\u{301}", at: Point(x: 0, y: 0), Style(.text))
    grid.put("e\u{301}", at: Point(x: 0, y: 1), Style(.text))
    #expect(grid.clusters == [["e", "\u{301}"]])
    #expect(grid[0, 0].code == grid[1, 0].code && grid[0, 0].code == grid[0, 1].code)
  }

  @Test(arguments: ["陳", "\u{1B}", "\u{202E}", "\u{301}"] as [Unicode.Scalar])
  func fillsWithNarrowCharactersOnly(_ scalar: Unicode.Scalar) {
    var grid = Grid(size: Size(width: 2, height: 1))
    grid.fill(Rect(grid.size), Style(.text), with: scalar)
    #expect(grid.row(0) == "□□")
  }

  @Test(arguments: 1...40)
  func neverLeavesItsBox(seed: UInt64) {
    var chance = Seeded(seed)
    for glyphs in [GlyphSet.unicode, .ascii] {
      for _ in 0..<50 {
        var grid = Grid(size: Size(width: 20, height: 5), glyphs: glyphs)
        grid.fill(Rect(grid.size), Style(.text), with: ".")
        let at = Point(x: chance.coordinate(), y: chance.coordinate())
        let width = chance.coordinate()
        let alignment = [Alignment.left, .right, .centre].randomElement(using: &chance) ?? .left
        grid.put(chance.text(), at: at, Style(.link), width: width, alignment)
        checkOutside(at, width, of: grid)
        checkWholeness(of: grid)
        let wild = Rect(
          x: chance.coordinate(), y: chance.coordinate(), width: chance.coordinate(),
          height: chance.coordinate())
        grid.fill(wild, Style(.accent))
        checkWholeness(of: grid)
      }
    }
  }

  private func checkOutside(_ at: Point, _ width: Int, of grid: Grid) {
    for y in 0..<grid.size.height {
      for x in 0..<grid.size.width {
        let isInside = y == at.y && x >= at.x && x - at.x < width
        let expected = isInside ? Style(.link) : Style(.text)
        guard grid[x, y].style != expected else { continue }
        Issue.record("cell \(x),\(y) has \(grid[x, y].style.key), put at \(at), \(width) wide")
        return
      }
    }
  }

  /// Every wide character has its right half, and every right half its character.
  private func checkWholeness(of grid: Grid) {
    for y in 0..<grid.size.height {
      for x in 0..<grid.size.width {
        let first = grid.scalars(of: grid[x, y]).first
        let isWide = first.map { TextWidth.columns(of: $0) == 2 } ?? false
        let hasHalf = x + 1 < grid.size.width && grid[x + 1, y].code == Cell.rightHalf
        #expect(isWide == hasHalf)
      }
    }
  }
}
