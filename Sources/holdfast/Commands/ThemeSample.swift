import Terminal

/// Everything a theme decides on one page: each key in its own ink, on the surface and on the
/// selected row, and each ground with text, muted and strong.
struct ThemeSample {
  private static let columns = 3
  private static let nameWidth = 18
  private static let mark = "▲ 42"

  static func grid(title: String, glyphs: GlyphSet) -> Grid {
    let keys = StyleKey.allCases
    let rows = (keys.count + columns - 1) / columns
    let size = Size(width: 80, height: rows + Ground.allCases.count + 4)
    var grid = Grid(size: size, glyphs: glyphs, keepsSemantics: false)
    grid.fill(Rect(size), Style(.text))
    grid.put(" " + title, at: Point(x: 0, y: 0), Style(.title, on: .header), width: size.width)
    for (place, key) in keys.enumerated() {
      let at = Point(x: 1 + place / rows * 26, y: 2 + place % rows)
      grid.put(key.name, at: at, Style(key), width: nameWidth)
      grid.put(
        mark, at: Point(x: at.x + nameWidth, y: at.y), Style(key, on: .selection), width: 6,
        .right)
    }
    for (place, ground) in Ground.allCases.enumerated() {
      draw(ground, y: rows + 3 + place, into: &grid)
    }
    return grid
  }

  private static func draw(_ ground: Ground, y: Int, into grid: inout Grid) {
    grid.fill(Rect(x: 1, y: y, width: 78, height: 1), Style(.text, on: ground))
    let inks: [(StyleKey, Int)] = [(.text, 2), (.textStrong, 24), (.textMuted, 42), (.accent, 60)]
    for (key, x) in inks {
      let word = key == .text ? ground.name : key.name
      grid.put(word, at: Point(x: x, y: y), Style(key, on: ground))
    }
  }
}
