import Terminal
import TestSupport
import Testing

@Suite struct BarTests {
  @Test(
    arguments: [
      (0.0, "░░░░░░░░"), (0.5, "████░░░░"), (0.5625, "████▌░░░"), (1.0, "████████"),
      (0.0001, "▏░░░░░░░"), (0.9999, "███████▉"), (-3.0, "░░░░░░░░"), (7.0, "████████"),
      (nil, "░░░░░░░░"), (Double.nan, "░░░░░░░░"), (.infinity, "████████"),
    ] as [(Double?, String)])
  func fillsAGauge(fraction: Double?, row: String) {
    var grid = Grid(size: Size(width: 8, height: 1))
    Gauge("Risk", fraction, value: "72 %").draw(into: &grid, in: Rect(grid.size))
    #expect(grid.row(0) == row)
    #expect(grid.semantics == [Semantic(.gauge, "Risk", value: "72 %", at: Rect(grid.size))])
  }

  @Test(arguments: [(0.0, "--------"), (0.5, "####----"), (0.01, "#-------"), (0.99, "#######-")])
  func fillsAGaugeInAscii(fraction: Double, row: String) {
    var grid = Grid(size: Size(width: 8, height: 1), glyphs: .ascii)
    Gauge("Risk", fraction, value: "").draw(into: &grid, in: Rect(grid.size))
    #expect(grid.row(0) == row)
  }

  @Test(
    arguments: [
      ([0, 1, 2, 3, 4, 5, 6, 7], "▁▂▃▄▅▆▇█"), ([0, 0], "▁▁"), ([], ""), ([nil, 5, nil, 0], " █ ▁"),
      ([.nan, .infinity, -4, 8], "  ▁█"), ([1, 2, 3, 4, 5, 6, 7, 8, 9, 0], "▃▄▅▆▆▇█▁"),
      ([0.001, 100], "▂█"),
    ] as [([Double?], String)])
  func drawsASparkline(values: [Double?], row: String) {
    var grid = Grid(size: Size(width: 8, height: 1))
    Sparkline("Credits", values, value: "24.00").draw(into: &grid, in: Rect(grid.size))
    #expect(grid.row(0) == row)
    #expect(grid.semantics.count == 1)
  }

  @Test func drawsASparklineAgainstACeiling() {
    var grid = Grid(size: Size(width: 8, height: 1), glyphs: .ascii)
    var line = Sparkline("Credits", [0, 50, 100, 900] as [UInt], value: "")
    line.ceiling = 100
    line.draw(into: &grid, in: Rect(grid.size))
    #expect(grid.row(0) == "_+@@")
  }
}
