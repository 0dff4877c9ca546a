import Terminal
import TestSupport
import Testing

@Suite struct WidgetTests {
  @Test(arguments: [
    (30, " Zoë   ✓             04:12"), (18, " Zoë   ✓     04:12"), (10, " Zoë   ✓"),
    (3, " Z…"), (0, ""),
  ])
  func drawsALine(width: Int, row: String) {
    var grid = Grid(size: Size(width: 30, height: 2))
    let line = Line(
      [
        Span(" "), Span("Zoë", .textStrong, .bold).width(.fixed(6)), Span("✓ ", .statusOk),
        .spring, Span("04:12").width(.fixed(width > 25 ? 9 : 5), .left),
      ], on: .header)
    let box = Rect(x: 0, y: 0, width: width, height: 2)
    line.draw(into: &grid, in: box)
    #expect(grid.row(0) == row)
    #expect(nothingOutside(Rect(x: 0, y: 0, width: width, height: 1), of: grid))
    #expect(grid.semantics.map(\.label) == (width > 0 ? ["Zoë ✓  04:12"] : []))
  }

  @Test func joinsRules() {
    var grid = Grid(size: Size(width: 9, height: 5))
    Rule(.horizontal, junctions: [4: .after]).draw(
      into: &grid, in: Rect(x: 0, y: 0, width: 9, height: 1))
    Rule(.vertical, junctions: [2: .after, 3: .before, 99: .both]).draw(
      into: &grid, in: Rect(x: 4, y: 1, width: 5, height: 3))
    Rule(.horizontal, junctions: [4: .before, 7: .both]).draw(
      into: &grid, in: Rect(x: 0, y: 4, width: 9, height: 1))
    #expect(grid.text == "────┬────\n    │\n    ├\n    ┤\n────┴──┼─\n")
  }

  @Test func drawsADialog() throws {
    var grid = Grid(size: Size(width: 30, height: 8))
    grid.fill(Rect(grid.size), Style(.text), with: "x")
    let dialog = Dialog(title: "Grant 20 %?", content: Size(width: 18, height: 2), isDanger: true)
    let inside = dialog.draw(into: &grid, in: Rect(grid.size))
    #expect(inside == Rect(x: 6, y: 3, width: 18, height: 2))
    grid.put("costs 107.88", at: inside.origin, Style(.text, on: dialog.ground))
    try expectSnapshot(grid, named: "dialog", styled: true)
    #expect(grid.semantics.map(\.label) == ["Grant 20 %?"])
  }

  @Test(arguments: [
    Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 3, height: 2),
  ])
  func drawsADialogOnATinyScreen(_ size: Size) {
    var grid = Grid(size: size)
    let inside = Dialog(title: "A long title", content: Size(width: 18, height: 2))
      .draw(into: &grid, in: Rect(size))
    #expect(inside.width <= size.width && inside.height <= size.height)
  }

  @Test(arguments: [
    (Toast.Kind.ok, Ground.toastOk, " ✓ Saved"), (.warning, .toastWarning, " ! Saved"),
    (.error, .toastError, " !! Saved"),
  ])
  func drawsAToast(kind: Toast.Kind, ground: Ground, row: String) {
    var grid = Grid(size: Size(width: 20, height: 1))
    Toast("Saved", kind).draw(into: &grid, in: Rect(grid.size))
    #expect(grid.row(0) == row)
    #expect(grid.cells.allSatisfy { $0.style.ground == ground })
    #expect(grid.semantics == [Semantic(.status, "Saved", at: Rect(grid.size))])
  }

  @Test(arguments: [
    (40, " 1–9 offer  y accepted  ? help"), (30, " 1–9 offer  y accepted"),
    (31, " 1–9 offer  y accepted  ? help"), (10, ""), (11, " 1–9 offer"), (0, ""),
  ])
  func neverCutsAHint(width: Int, row: String) {
    var grid = Grid(size: Size(width: 40, height: 1))
    let footer = Footer([.init("1–9", "offer"), .init("y", "accepted"), .init("?", "help")])
    let box = Rect(x: 0, y: 0, width: width, height: 1)
    footer.draw(into: &grid, in: box)
    #expect(grid.row(0) == row)
    #expect(footer.places(in: box).count == grid.semantics.count)
    #expect(nothingOutside(box, of: grid))
  }

  @Test(arguments: 1...30)
  func staysInItsBox(seed: UInt64) {
    var chance = Seeded(seed)
    for _ in 0..<20 {
      let box = Rect(
        x: chance.coordinate(), y: chance.coordinate(), width: chance.coordinate(),
        height: chance.coordinate())
      let text = chance.text()
      for draw in Self.widgets(text) {
        var grid = Grid(size: Size(width: 20, height: 6))
        draw(&grid, box)
        let isClean = nothingOutside(box, of: grid)
        #expect(isClean, "\(text) in \(box)")
      }
    }
  }

  private static func widgets(_ text: String) -> [(inout Grid, Rect) -> Void] {
    let column = Table.Column(text, .flexible(minimum: 3))
    let spans = [Span(text), Span(text).width(.flexible(minimum: 2)), Span(text)]
    return [
      { grid, box in Line(spans, on: .header).draw(into: &grid, in: box) },
      { grid, box in Rule(.vertical, junctions: [2: .both]).draw(into: &grid, in: box) },
      { grid, box in Frame(title: text).draw(into: &grid, in: box) },
      { grid, box in
        Dialog(title: text, content: Size(width: 9, height: 2)).draw(into: &grid, in: box)
      },
      { grid, box in Gauge(text, 0.4, value: text).draw(into: &grid, in: box) },
      { grid, box in Sparkline(text, [1, 2, 3], value: text).draw(into: &grid, in: box) },
      { grid, box in Toast(text, .error).draw(into: &grid, in: box) },
      { grid, box in Footer([.init(text, text), .init("q", "quit")]).draw(into: &grid, in: box) },
      { grid, box in
        Table(text, columns: [column, column], cursor: ListCursor(count: 9))
          .draw(into: &grid, in: box) { _ in [Span(text), Span(text)] }
      },
    ]
  }
}
