import Terminal
import TestSupport
import Testing

@Suite struct TableTests {
  private static let columns = [
    Table.Column("Time", .fixed(5), priority: 2),
    Table.Column("Subscriber", .flexible(minimum: 8)),
    Table.Column("Cost", .fixed(6), priority: 1, .right),
    Table.Column("Agent", .fixed(5), priority: 2),
  ]

  private func table(count: Int = 100) -> Table {
    Table("Offers", columns: Self.columns, cursor: ListCursor(count: count))
  }

  private func cells(_ row: Int) -> [Span] {
    [
      Span("10:\(10 + row)", .textMuted), Span("Zoë Nakamura-Díaz \(row)"),
      Span("\(row).00", .offerBlocked), Span("Tom"),
    ]
  }

  @Test(arguments: [
    (
      40,
      """
        Time   Subscriber          Cost  Agent
      ▸ 10:10  Zoë Nakamura-Dí…    0.00  Tom
        10:11  Zoë Nakamura-Dí…    1.00  Tom
      """
    ),
    (
      30,
      """
        Time   Subscriber       Cost
      ▸ 10:10  Zoë Nakamura…    0.00
        10:11  Zoë Nakamura…    1.00
      """
    ),
    (
      20,
      """
        Subscriber    Cost
      ▸ Zoë Nakam…    0.00
        Zoë Nakam…    1.00
      """
    ),
    (12, "  Subscriber\n▸ Zoë Nakam…\n  Zoë Nakam…"),
    (6, "  Sub…\n▸ Zoë…\n  Zoë…"),
    (1, "\n▸\n"),
  ])
  func dropsColumnsByPriority(width: Int, text: String) {
    var grid = Grid(size: Size(width: width, height: 3))
    table().draw(into: &grid, in: Rect(grid.size), cells: cells)
    #expect(rowDifference(text + "\n", grid.text) == nil, "\n\(grid.text)")
  }

  @Test func asksForVisibleRowsOnly() {
    var grid = Grid(size: Size(width: 40, height: 11))
    var table = table(count: 1_000_000)
    table.cursor.select(500_000)
    var asked: [Int] = []
    table.draw(into: &grid, in: Rect(grid.size)) { row in
      asked.append(row)
      return cells(row)
    }
    #expect(asked == Array(499_991...500_000))
    asked = []
    let endless = Rect(x: 0, y: 0, width: 40, height: Int.max)
    table.draw(into: &grid, in: endless) { row in
      asked.append(row)
      return cells(row)
    }
    #expect(asked.count == 11)
  }

  /// Words of every kind: plain, accented, wide, and clusters, which each grid numbers anew.
  private func manyKinds(_ row: Int) -> [Span] {
    let names = ["Zoë Nakamura-Díaz", "山田 さくら", "q\u{301}rx", "Ann", "x\u{302}y q\u{301}"]
    return [
      Span("10:\(10 + row)", .textMuted), Span("\(names[row % 5]) \(row)"),
      Span("\(row).00", .offerBlocked), Span("Tom"),
    ]
  }

  @Test func rowsThatWerePaintedBeforeLookAsIfTheyWerePaintedAnew() {
    var random = Seeded(7)
    var painted = PaintedRows()
    var table = table(count: 60)
    var width = 60
    for _ in 0..<400 {
      let keys: [Key] = [.up, .down, .down, .pageDown, .pageUp, .home, .end]
      _ = table.cursor.handle(keys[Int.random(in: 0..<keys.count, using: &random)])
      if Int.random(in: 0..<12, using: &random) == 0 {
        width = Int.random(in: 12...70, using: &random)
      }
      let box = Rect(x: Int.random(in: 0...1, using: &random), y: 1, width: width, height: 9)
      table.cursor.reveal(rows: table.rows(in: box))
      var kept = Grid(size: Size(width: 64, height: 11))
      var anew = kept
      table.draw(into: &kept, in: box, keeping: &painted, cells: manyKinds)
      table.draw(into: &anew, in: box, cells: manyKinds)
      #expect(kept.text == anew.text)
      #expect(kept.cells == anew.cells && kept.semantics == anew.semantics)
    }
  }

  @Test func rowsThatStandThereAreNotAskedForAgain() {
    var painted = PaintedRows()
    var table = table()
    func asked() -> [Int] {
      var asked: [Int] = []
      var grid = Grid(size: Size(width: 40, height: 5), keepsSemantics: false)
      table.draw(into: &grid, in: Rect(grid.size), keeping: &painted) { row in
        asked.append(row)
        return cells(row)
      }
      return asked
    }
    #expect(asked() == [0, 1, 2, 3])
    #expect(asked() == [0])
    _ = table.cursor.handle(.down)
    #expect(asked() == [0, 1])
    painted.forget()
    #expect(asked() == [0, 1, 2, 3])
  }

  @Test func showsWhereOneIs() throws {
    var grid = Grid(size: Size(width: 44, height: 4))
    var table = table()
    table.cursor.select(1)
    table.columns[2].sorting = .descending
    table.draw(into: &grid, in: Rect(grid.size), cells: cells)
    try expectSnapshot(grid, named: "table-selection", styled: true)
    #expect(grid.cursor == Point(x: 0, y: 2))
    #expect(grid.semantics.map(\.role) == [.list, .row, .row, .row])
    #expect(grid.semantics[0].value == "2/100")
    #expect(grid.semantics.map(\.hasFocus) == [true, false, true, false])
    table.hasFocus = false
    grid.cursor = nil
    table.draw(into: &grid, in: Rect(grid.size), cells: cells)
    #expect(grid.cursor == nil)
    #expect(grid[20, 2].style.ground == .selectionInactive)
  }

  @Test func findsTheRowUnderAClick() {
    var table = table(count: 3)
    let box = Rect(x: 2, y: 5, width: 30, height: 10)
    #expect(table.row(at: Point(x: 3, y: 5), in: box) == nil)
    #expect(table.row(at: Point(x: 3, y: 6), in: box) == 0)
    #expect(table.row(at: Point(x: 3, y: 8), in: box) == 2)
    #expect(table.row(at: Point(x: 3, y: 9), in: box) == nil)
    #expect(table.row(at: Point(x: 1, y: 6), in: box) == nil)
    table.cursor = ListCursor(count: 100)
    table.cursor.select(50)
    #expect(table.rows(in: box) == 9)
    #expect(table.row(at: Point(x: 3, y: 6), in: box) == 42)
  }

  @Test func drawsAnEmptyList() {
    var grid = Grid(size: Size(width: 20, height: 3))
    table(count: 0).draw(into: &grid, in: Rect(grid.size), cells: cells)
    #expect(grid.text == "  Subscriber    Cost\n\n\n")
    #expect(grid.semantics.map(\.value) == ["0/0"])
  }
}
