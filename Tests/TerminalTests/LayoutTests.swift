import Terminal
import Testing

@Suite struct LayoutTests {
  @Test(
    arguments: [
      ([.fixed(3), .flexible(minimum: 2)], 10, 1, [3, 6]),
      ([.flexible(minimum: 0), .flexible(minimum: 0)], 9, 0, [5, 4]),
      ([.fixed(3), .fixed(4)], 10, 1, [3, 4]),
      ([.fixed(3), .fixed(4), .fixed(4)], 6, 1, [3, 2, 0]),
      ([.flexible(minimum: 4), .fixed(4)], 6, 0, [4, 2]),
      ([.fixed(-3), .fixed(2)], 6, 0, [0, 2]),
      ([.fixed(Int.max), .fixed(Int.max)], 6, 0, [6, 0]),
      ([], 6, 0, []),
      ([.fixed(3)], -1, 0, [0]),
    ] as [([Extent], Int, Int, [Int])])
  func resolves(extents: [Extent], width: Int, gap: Int, columns: [Int]) {
    #expect(Extent.resolve(extents, in: width, gap: gap) == columns)
  }

  @Test func centres() {
    let box = Rect(x: 2, y: 1, width: 10, height: 5)
    #expect(
      box.centred(Size(width: 4, height: 2)) == Rect(x: 5, y: 2, width: 4, height: 2))
    #expect(box.centred(Size(width: 40, height: 20)) == box)
  }

  @Test func cutsSideBySide() {
    let box = Rect(x: 2, y: 1, width: 10, height: 5)
    #expect(
      box.columns([.fixed(3), .flexible(minimum: 0)], gap: 1) == [
        Rect(x: 2, y: 1, width: 3, height: 5), Rect(x: 6, y: 1, width: 6, height: 5),
      ])
  }

  @Test(arguments: [Int.min, -1, 0, 1, Int.max])
  func neverTraps(value: Int) {
    var box = Rect(x: value, y: value, width: value, height: value)
    #expect(box.width >= 0 && box.maxX >= box.minX && box.maxY >= box.minY)
    _ = box.inset(columns: value, rows: value)
    _ = (box.cutTop(value), box.cutLeft(value), box.cutRight(value), box.cutBottom(value))
    #expect(box.isEmpty || value == -1)
  }
}
