import Curses
import Terminal
import Testing

struct GridDifferenceTests {
  private func grid(_ rows: [String], _ style: Style = Style(.text), width: Int = 10) -> Grid {
    var grid = Grid(size: Size(width: width, height: rows.count))
    for (row, text) in rows.enumerated() { grid.put(text, at: Point(x: 0, y: row), style) }
    return grid
  }

  @Test(arguments: [
    (["same", "rows"], ["same", "rows"], []),
    (["abcd", "rows"], ["abXd", "rows"], [RowChange(row: 0, columns: 2..<3)]),
    (["abcd"], ["XbcY"], [RowChange(row: 0, columns: 0..<4)]),
    (["a", "b", "c"], ["a", "b", "d"], [RowChange(row: 2, columns: 0..<1)]),
    (["日本"], ["日x"], [RowChange(row: 0, columns: 2..<4)]),
    (["x日"], ["日x"], [RowChange(row: 0, columns: 0..<3)]),
    (["e\u{301}"], ["e\u{300}"], [RowChange(row: 0, columns: 0..<1)]),
  ])
  func changes(_ old: [String], _ new: [String], _ changes: [RowChange]) {
    #expect(changedRows(from: grid(old), to: grid(new)) == changes)
  }

  /// A grid numbers its clusters as they come, so that equal codes can mean different text and
  /// different codes the same.
  @Test func clustersAreComparedByTheirText() {
    let old = grid(["e\u{301}", "o\u{301}"])
    let new = grid(["o\u{301}", "e\u{301}"])
    #expect(changedRows(from: old, to: new).count == 2)
  }

  @Test func withoutAnOldGridEverythingIsNew() {
    let new = grid(["a", "b"])
    let all = [RowChange(row: 0, columns: 0..<10), RowChange(row: 1, columns: 0..<10)]
    #expect(changedRows(from: nil, to: new) == all)
    #expect(changedRows(from: grid(["a", "b"], width: 9), to: new) == all)
    #expect(changedRows(from: nil, to: Grid(size: Size(width: 0, height: 3))).isEmpty)
  }

  @Test func aStyleIsAChange() {
    let bold = grid(["ab"], Style(.text, .bold))
    #expect(
      changedRows(from: grid(["ab"]), to: bold) == [RowChange(row: 0, columns: 0..<2)])
  }

  @Test(arguments: [
    (["t", "one", "two", "three"], ["t", "two", "three", "four"], true),
    (["t", "one", "two", "three"], ["t", "zero", "one", "two"], true),
    (["a", "b", "c", "d", "e"], ["d", "e", "f", "g", "h"], true),
    (["t", "one", "two", "three"], ["t", "four", "five", "six"], false),
    (["t", "one", "two", "three"], ["t", "one", "two", "three"], false),
  ])
  func aScrolledListIsKnown(_ old: [String], _ new: [String], _ isIt: Bool) {
    let changes = changedRows(from: grid(old), to: grid(new))
    #expect(isScrolled(changes, from: grid(old), to: grid(new)) == isIt)
    #expect(!isScrolled(changes, from: nil, to: grid(new)))
    #expect(!isScrolled(changes, from: grid(old, width: 9), to: grid(new)))
  }
}
