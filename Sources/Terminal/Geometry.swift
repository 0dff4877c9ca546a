/// Coordinates are kept this side of a thousand million, so that sums of them never overflow.
private func bounded(_ coordinate: Int) -> Int { min(max(coordinate, -1 << 30), 1 << 30) }

/// A cell's place: column `x` and row `y`, both from 0 at the top left.
package struct Point: Hashable, Sendable {
  package var x: Int
  package var y: Int

  package init(x: Int, y: Int) {
    self.x = bounded(x)
    self.y = bounded(y)
  }
}

/// Columns by rows; never negative.
package struct Size: Hashable, Sendable {
  package var width: Int
  package var height: Int

  package init(width: Int, height: Int) {
    self.width = bounded(max(0, width))
    self.height = bounded(max(0, height))
  }
}

/// A box of cells, cut into rows and columns by the screens; cutting past the edge gives an
/// empty box, so that a tiny terminal draws less and never crashes.
package struct Rect: Hashable, Sendable {
  package var origin: Point
  package var size: Size

  package init(x: Int, y: Int, width: Int, height: Int) {
    origin = Point(x: x, y: y)
    size = Size(width: width, height: height)
  }

  package init(_ size: Size) {
    origin = Point(x: 0, y: 0)
    self.size = size
  }

  package var minX: Int { origin.x }
  package var minY: Int { origin.y }
  /// The first column to the right of the box.
  package var maxX: Int { origin.x + size.width }
  /// The first row under the box.
  package var maxY: Int { origin.y + size.height }
  package var width: Int { size.width }
  package var height: Int { size.height }
  package var isEmpty: Bool { size.width == 0 || size.height == 0 }

  package func contains(_ point: Point) -> Bool {
    point.x >= minX && point.x < maxX && point.y >= minY && point.y < maxY
  }

  /// Takes `rows` off the top of `self` and returns them.
  package mutating func cutTop(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    let top = Rect(x: minX, y: minY, width: width, height: taken)
    self = Rect(x: minX, y: minY + taken, width: width, height: height - taken)
    return top
  }

  /// Takes `rows` off the bottom of `self` and returns them.
  package mutating func cutBottom(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    let bottom = Rect(x: minX, y: maxY - taken, width: width, height: taken)
    self = Rect(x: minX, y: minY, width: width, height: height - taken)
    return bottom
  }

  /// Takes `columns` off the left of `self` and returns them.
  package mutating func cutLeft(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    let left = Rect(x: minX, y: minY, width: taken, height: height)
    self = Rect(x: minX + taken, y: minY, width: width - taken, height: height)
    return left
  }

  /// Takes `columns` off the right of `self` and returns them.
  package mutating func cutRight(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    let right = Rect(x: maxX - taken, y: minY, width: taken, height: height)
    self = Rect(x: minX, y: minY, width: width - taken, height: height)
    return right
  }

  /// The box without `columns` at both sides and `rows` above and below.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let columns = bounded(columns)
    let rows = bounded(rows)
    return Rect(
      x: minX + columns, y: minY + rows, width: width - 2 * columns, height: height - 2 * rows)
  }
}
