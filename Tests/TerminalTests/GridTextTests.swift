import Foundation
import Terminal
import TestSupport
import Testing

@Suite struct GridTextTests {
  @Test func writesRowsAndStyles() {
    var grid = Grid(size: Size(width: 6, height: 2))
    grid.put("陳é", at: Point(x: 1, y: 0), Style(.chart1, on: .header, .bold))
    #expect(grid.text == " 陳é\n\n")
    #expect(grid.styledText == " 陳é\n    ~ 1-3 chart.1+bold on header\n\n")
  }

  @Test func tellsRowsApart() {
    #expect(rowDifference("a\nb\n", "a\nb\n") == nil)
    #expect(rowDifference("a\nb\n", "a\nc\n") == "1 - b|\n1 + c|")
    #expect(rowDifference("a\n", "a\nb\n") == "1 - |\n1 + b|\n2 + |")
    #expect(rowDifference("e\u{301}", "é") != nil)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["HOLDFAST_RECORD"] != "1"))
  func failsWithoutASnapshotAndOnADifference() {
    let grid = Grid(size: Size(width: 3, height: 1))
    withKnownIssue { try expectSnapshot(grid, named: "there-is-none") }
    withKnownIssue { try expectSnapshot(grid, named: "never-like-this") }
  }
}
