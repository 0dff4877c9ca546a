import Terminal
import TestSupport
import Testing

/// Each chart in braille or blocks and in ASCII, with the same facts in words.
struct ChartTests {
  private static let tiers = [GlyphSet.unicode, .unicodeWithoutBraille, .ascii]

  private func drawn(
    _ size: Size, _ glyphs: GlyphSet = .unicode, _ draw: (inout Grid, Rect) -> Void
  ) -> Grid {
    var grid = Grid(size: size, glyphs: glyphs)
    draw(&grid, Rect(size))
    return grid
  }

  private func words(_ grid: Grid) -> String {
    grid.semantics.map { "\($0.label) \($0.value)" }.joined(separator: "\n")
  }

  private static let bars = BarChart(
    "by reason", [.init("price", 40, "40"), .init("moving", 10, "10"), .init("quality", 0, "0")])

  @Test func barsHaveTheLengthOfTheirShare() {
    let text = drawn(Size(width: 24, height: 3)) { Self.bars.draw(into: &$0, in: $1) }.text
    #expect(
      text == """
        price   █████████████ 40
        moving  ███▎░░░░░░░░░ 10
        quality ░░░░░░░░░░░░░  0

        """)
    let ascii = drawn(Size(width: 24, height: 2), .ascii) { Self.bars.draw(into: &$0, in: $1) }.text
    #expect(ascii == "price   ############# 40\nmoving  ###---------- 10\n")
  }

  private static let plot = IntervalPlot(
    "effect",
    [
      .init("fix", low: 5, middle: 10, high: 20, "+10"),
      .init("coupon", low: -10, middle: 0, high: 10, "0"),
      .init("unknown", low: .nan, middle: 1, high: 2, "?"),
    ])

  @Test func intervalsStandOnOneAxisWithALineAtNothing() {
    let text = drawn(Size(width: 45, height: 3)) { Self.plot.draw(into: &$0, in: $1) }.text
    #expect(
      text == """
        fix                │    ├────●──────────┤ +10
        coupon  ├──────────●─────────┤              0
        unknown            │                        ?

        """, "\(text)")
  }

  private static let curve = LineChart(
    "stay", [.init(0, 1), .init(6, 0.8), .init(12, 0.5), .init(24, 0.4)],
    value: "100% to 40% in 24 months", range: 0...1)

  @Test(arguments: tiers) func aCurveFallsFromLeftToRight(_ glyphs: GlyphSet) {
    let grid = drawn(Size(width: 20, height: 5), glyphs) { Self.curve.draw(into: &$0, in: $1) }
    let rows = grid.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(rows[0].first != " " && !rows[4].contains { $0 != " " })
    let columns = (0..<20).map { x in (0..<5).filter { grid[x, $0].code != 0x20 }.last ?? -1 }
    #expect(columns == columns.sorted() && !columns.contains(-1), "\(grid.text)")
    if glyphs.isASCII { #expect(!grid.text.unicodeScalars.contains { !$0.isASCII }) }
    #expect(words(grid) == "stay 100% to 40% in 24 months")
  }

  /// In a dialog its cells would stand out as blocks of another ground.
  @Test func aCurveLiesOnTheGroundThatItIsGiven() {
    var curve = Self.curve
    curve.ground = .dialog
    let grid = drawn(Size(width: 20, height: 5)) { curve.draw(into: &$0, in: $1) }
    let marks = grid.cells.filter { $0.code != 0x20 }
    #expect(!marks.isEmpty && marks.allSatisfy { $0.style == Style(.chart1, on: .dialog) })
  }

  @Test func brailleAndHalfBlocksAreFinerThanCells() {
    let line = LineChart("l", [.init(0, 0), .init(1, 1), .init(2, 2), .init(3, 3)], value: "")
    let braille = drawn(Size(width: 2, height: 1)) { line.draw(into: &$0, in: $1) }.text
    #expect(braille == "⣠⠞\n", "\(braille)")
    let blocks = drawn(Size(width: 4, height: 2), .unicodeWithoutBraille) {
      line.draw(into: &$0, in: $1)
    }.text
    #expect(blocks.contains("▄") && blocks.contains("▀") || blocks.contains("█"), "\(blocks)")
  }

  private static let map = HeatMap(
    "churn", rows: ["year 1", "year 2"], columns: ["DSL", "fibre"], [[1, 0.26], [0, nil]])

  @Test func aMapSaysMuchByShadeAndInWords() {
    let grid = drawn(Size(width: 19, height: 3)) { Self.map.draw(into: &$0, in: $1) }
    #expect(
      grid.text == """
               DSL   fibre
        year 1 ██████░░░░░░
        year 2       ······

        """, "\(grid.text)")
    #expect(words(grid).contains("year 1 DSL 100%, fibre 26%"))
    #expect(words(grid).contains("year 2 DSL 0%, fibre ?"))
    let ascii = drawn(Size(width: 19, height: 3), .ascii) { Self.map.draw(into: &$0, in: $1) }.text
    #expect(ascii.contains("######......") && ascii.contains("??????"))
  }

  /// Nothing, one value, the widest range there is, and boxes of every small size.
  @Test(arguments: tiers) func nothingBreaksAChart(_ glyphs: GlyphSet) {
    let odd = [
      Double.nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 0,
    ]
    let charts: [(inout Grid, Rect) -> Void] = [
      { BarChart("b", []).draw(into: &$0, in: $1) },
      { BarChart("b", odd.map { .init("日本\u{1b}[2J", $0, "e\u{301}") }).draw(into: &$0, in: $1) },
      { IntervalPlot("i", [], reference: nil).draw(into: &$0, in: $1) },
      { grid, box in
        let rows = odd.map { IntervalPlot.Row("r", low: -$0, middle: $0, high: $0, "f") }
        IntervalPlot("i", rows).draw(into: &grid, in: box)
      },
      { LineChart("l", [], value: "").draw(into: &$0, in: $1) },
      { LineChart("l", [.init(1, 1)], value: "").draw(into: &$0, in: $1) },
      { LineChart("l", odd.map { .init($0, $0) }, value: "").draw(into: &$0, in: $1) },
      { HeatMap("h", rows: [], columns: [], []).draw(into: &$0, in: $1) },
      { HeatMap("h", rows: ["a", "b"], columns: ["c"], [odd, []]).draw(into: &$0, in: $1) },
    ]
    for chart in charts {
      for width in [0, 1, 2, 7, 40] {
        for height in [0, 1, 3] {
          var grid = Grid(size: Size(width: 40, height: 3), glyphs: glyphs)
          let box = Rect(x: 0, y: 0, width: width, height: height)
          chart(&grid, box)
          for y in 0..<3 {
            for x in 0..<40 where !box.contains(Point(x: x, y: y)) {
              #expect(grid[x, y].code == 0x20)
            }
          }
        }
      }
    }
  }
}
