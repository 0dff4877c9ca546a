import Terminal

/// Whether every cell outside of a box is as it was made.
func nothingOutside(_ box: Rect, of grid: Grid) -> Bool {
  for y in 0..<grid.size.height {
    for x in 0..<grid.size.width
    where !box.contains(Point(x: x, y: y)) && grid[x, y] != .blank {
      return false
    }
  }
  return true
}
