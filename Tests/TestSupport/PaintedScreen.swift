package import Terminal

/// What a terminal shows after the bytes that were written to it: enough of an xterm for what
/// ncurses writes. Styles are not kept.
package struct PaintedScreen {
  private var rows: [[String]]
  private var x = 0
  private var y = 0
  private var top = 0
  private var bottom: Int
  private var size: Size
  private var last = " "
  private var saved = Point(x: 0, y: 0)
  private var rest = Substring.UnicodeScalarView()

  package init(size: Size) {
    self.size = size
    bottom = size.height - 1
    rows = Self.blank(size)
  }

  package mutating func resize(to size: Size) {
    self = PaintedScreen(size: size)
  }

  /// Where the cursor stands; behind the last column it waits to go on.
  package var cursor: Point { Point(x: x, y: y) }

  /// What stands in a cell; nothing in the right half of a wide character.
  package subscript(x: Int, y: Int) -> String { rows[y][x] }

  /// One line a row, trailing blanks left out.
  package var text: String {
    rows.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// `output` ends at the end of a sequence.
  package mutating func paint(_ output: String) {
    rest = Substring(output).unicodeScalars
    while let scalar = next() {
      switch scalar {
      case "\u{1b}": escape()
      case "\r": x = 0
      case "\n": lineFeed()
      case "\u{8}": x = max(0, x - 1)
      case "\t": x = min(size.width - 1, (x / 8 + 1) * 8)
      default: if scalar.value >= 0x20 { put(String(scalar)) }
      }
    }
  }

  private mutating func next() -> Unicode.Scalar? { rest.popFirst() }

  private mutating func put(_ text: String) {
    // Of the scalar: as a text, a mark without its base would be made safe, and take a column.
    let width = text.unicodeScalars.first.map { TextWidth.columns(of: $0) } ?? 0
    guard width > 0 else {
      if x > 0, y < size.height { rows[y][x - 1] += text }
      return
    }
    last = text
    if x + width > size.width {
      x = 0
      lineFeed()
    }
    guard y < size.height else { return }
    rows[y][x] = text
    if width == 2, x + 1 < size.width { rows[y][x + 1] = "" }
    x += width
  }

  private mutating func lineFeed() {
    if y == bottom { scroll(up: 1) } else { y = min(y + 1, size.height - 1) }
  }

  private mutating func scroll(up count: Int) {
    for _ in 0..<min(count, max(0, bottom - top + 1)) {
      rows.remove(at: top)
      rows.insert(Self.line(size), at: bottom)
    }
  }

  private mutating func scroll(down count: Int) {
    for _ in 0..<min(count, max(0, bottom - top + 1)) {
      rows.remove(at: bottom)
      rows.insert(Self.line(size), at: top)
    }
  }

  private mutating func escape() {
    switch next() {
    case "[": control()
    case "]", "P": while let scalar = next(), scalar != "\u{7}", scalar != "\\" {}
    case "(", ")", "#": _ = next()
    case "7": saved = Point(x: x, y: y)
    case "8": (x, y) = (min(saved.x, size.width - 1), min(saved.y, size.height - 1))
    case "M": if y == top { scroll(down: 1) } else { y = max(0, y - 1) }
    default: break
    }
  }

  private mutating func control() {
    var words = ""
    while let scalar = next() {
      guard (0x40...0x7e).contains(scalar.value) else {
        words.unicodeScalars.append(scalar)
        continue
      }
      let isPrivate = words.first.map { "?>=<".contains($0) } ?? false
      let numbers = words.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
      if isPrivate {
        if words == "?1049", scalar == "h" { rows = Self.blank(size) }
      } else {
        act(scalar, numbers.map { $0 ?? 0 })
      }
      return
    }
  }

  private mutating func act(_ final: Unicode.Scalar, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    switch final {
    case "H", "f":
      y = min(count, size.height) - 1
      x = min(max(1, numbers.dropFirst().first ?? 1), size.width) - 1
    case "A": y = max(0, y - count)
    case "B": y = min(size.height - 1, y + count)
    case "C": x = min(size.width - 1, x + count)
    case "D": x = max(0, x - count)
    case "G": x = min(count, size.width) - 1
    case "d": y = min(count, size.height) - 1
    case "b": for _ in 0..<count { put(last) }
    case "r":
      // A picture of a larger size may still be on its way.
      bottom = min(numbers.dropFirst().first ?? size.height, size.height) - 1
      top = min(count - 1, bottom)
    case "S": scroll(up: count)
    case "T": scroll(down: count)
    default: erase(final, numbers.first ?? 0, count)
    }
  }

  private mutating func erase(_ final: Unicode.Scalar, _ kind: Int, _ count: Int) {
    switch (final, kind) {
    case ("J", 0):
      blank(y, x..<size.width)
      for row in (y + 1)..<max(y + 1, size.height) { rows[row] = Self.line(size) }
    case ("J", 2), ("J", 3): rows = Self.blank(size)
    case ("K", 0): blank(y, x..<size.width)
    case ("K", 1): blank(y, 0..<min(size.width, x + 1))
    case ("X", _): blank(y, x..<min(size.width, x + count))
    case ("P", _):
      x = min(x, size.width - 1)
      rows[y].removeSubrange(x..<min(size.width, x + count))
      rows[y] += Array(repeating: " ", count: size.width - rows[y].count)
    case ("@", _):
      rows[y].insert(contentsOf: Array(repeating: " ", count: count), at: x)
      rows[y] = Array(rows[y].prefix(size.width))
    case ("L", _), ("M", _):
      let region = (top, bottom)
      top = y
      if final == "L" { scroll(down: count) } else { scroll(up: count) }
      (top, bottom) = region
    default: break
    }
  }

  private mutating func blank(_ row: Int, _ columns: Range<Int>) {
    for column in columns { rows[row][column] = " " }
  }

  private static func line(_ size: Size) -> [String] { Array(repeating: " ", count: size.width) }
  private static func blank(_ size: Size) -> [[String]] {
    Array(repeating: line(size), count: size.height)
  }
}
