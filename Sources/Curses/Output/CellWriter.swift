import CNcurses
import Glibc
import Terminal

/// Turns cells into those of ncurses.
struct CellWriter {
  /// What ncurses needs to know of a style.
  private struct Paint {
    var attributes: attr_t
    var pair: Int32
    /// A blank of it, to be copied: most cells are this with another letter.
    var blank: cchar_t
    /// What a blank in it looks like; nil when a blank shows more than its background.
    var ground: Colour?
  }

  private var model: ColourModel
  private let isMarked: Bool
  private var pairs: PairCache
  private var paints: [Paint] = []
  /// Where in `paints` that of a style's number is; -1 until it is first needed.
  private var places = [Int16](repeating: -1, count: Style.count)
  /// The last scalar that was found to take one column.
  private var narrow: UInt32 = 0x20
  private let hasColours: Bool
  private let canStandard: Bool

  /// Starts colour, which `newterm` has to precede. Without colour nothing about it is asked of
  /// ncurses: `alloc_pair` and its kind crash on terminals that have none.
  init(_ tier: Tier, isMarked: Bool) {
    self.isMarked = isMarked
    hasColours = tier != .mono && has_colors() && start_color() == OK
    canStandard = hasColours && use_default_colors() == OK
    model = ColourModel(tier, colours: Int(hf_colors()), isMarked: isMarked)
    pairs = PairCache(capacity: hasColours ? Int(hf_pairs()) : 0)
  }

  /// Forgets all colours. Every cell must be written again afterwards.
  mutating func reset(_ tier: Tier) {
    paints = []
    places = Array(repeating: -1, count: Style.count)
    pairs = PairCache(capacity: pairs.capacity)
    model = ColourModel(tier, colours: Int(hf_colors()), isMarked: isMarked)
  }

  /// The bytes of a frame, with the colours that the terminal is to show.
  mutating func finish(_ frame: [UInt8]) -> [UInt8] { model.finish(frame) }

  /// Writes one stretch of a row into the window.
  mutating func write(
    _ change: RowChange, of grid: Grid, _ looks: Looks, to window: UnsafeMutablePointer<WINDOW>
  ) {
    let width = grid.size.width
    let start = change.row * width
    guard let first = change.columns.first else { return }
    var style = grid.cells[start + first].style
    var paint = paint(style, looks)
    if let code = run(in: grid, start + first..<start + change.columns.upperBound) {
      var cell = paint.blank
      cell.chars.0 = wchar_t(code)
      wmove(window, Int32(change.row), Int32(first))
      whline_set(window, &cell, Int32(change.columns.count))
      return
    }
    let line = [cchar_t](unsafeUninitializedCapacity: change.columns.count) { line, count in
      for x in change.columns {
        let cell = grid.cells[start + x]
        guard cell.code != Cell.rightHalf else { continue }
        if style.number != cell.style.number {
          let own = self.paint(cell.style, looks)
          // A blank shows its background alone, so it is written in the ink that is in use: each
          // change of ink costs the terminal twenty bytes.
          let isSameBlank = cell.code == 0x20 && own.ground != nil && own.ground == paint.ground
          if !isSameBlank { (style, paint) = (cell.style, own) }
        }
        let isWide = x + 1 < width && grid.cells[start + x + 1].code == Cell.rightHalf
        if isPlain(cell.code, isWide) {
          line.initializeElement(at: count, to: paint.blank)
          line[count].chars.0 = wchar_t(cell.code)
          count += 1
          continue
        }
        let made = made(of: cell, in: grid, isWide, paint)
        for _ in 0..<(made == nil && isWide ? 2 : 1) {
          line.initializeElement(at: count, to: made ?? unknown(paint))
          count += 1
        }
      }
    }
    mvwadd_wchnstr(
      window, Int32(change.row), Int32(change.columns.lowerBound), line, Int32(line.count))
  }

  /// The scalar of which the cells are a run in one style, as of an empty row; nil where they are
  /// none, or it may not be a plain one.
  private mutating func run(in grid: Grid, _ range: Range<Int>) -> UInt32? {
    let code = grid.cells[range.lowerBound].code
    let isRun = grid.cells.withUnsafeBufferPointer { cells in
      guard let first = cells.baseAddress?.advanced(by: range.lowerBound) else { return false }
      return memcmp(first, first + 1, (range.count - 1) * MemoryLayout<Cell>.stride) == 0
    }
    return isRun && isPlain(code, false) ? code : nil
  }

  /// Whether a cell is a blank with another letter: almost every one, and those of rules and bars,
  /// which are runs of one scalar.
  @inline(__always)
  private mutating func isPlain(_ code: UInt32, _ isWide: Bool) -> Bool {
    if (0x20..<0x7f).contains(code) { return true }
    guard !isWide, code < Cell.firstCluster else { return false }
    if code != narrow, hf_wcwidth(code) == 1 { narrow = code }
    return code == narrow
  }

  /// The cell of ncurses; nil for what it or the C library will not have, or would give another
  /// width. Almost every cell is one scalar, for which no memory is taken.
  private func made(of cell: Cell, in grid: Grid, _ isWide: Bool, _ paint: Paint) -> cchar_t? {
    let isCluster = cell.code >= Cell.firstCluster
    let text = isCluster ? grid.scalars(of: cell).prefix(5).map(\.value) : []
    let first = text.first ?? cell.code
    guard (0x20..<0x7f).contains(first) || hf_wcwidth(first) == (isWide ? 2 : 1) else { return nil }
    var made = cchar_t()
    let answer =
      isCluster
      ? hf_set_cell(&made, text + [0], paint.attributes, paint.pair)
      : hf_set_single(&made, cell.code, paint.attributes, paint.pair)
    return answer == OK ? made : nil
  }

  /// `?`, so that the rest of the row stays where it belongs.
  private func unknown(_ paint: Paint) -> cchar_t {
    var cell = cchar_t()
    hf_set_single(&cell, 0x3f, paint.attributes, paint.pair)
    return cell
  }

  private mutating func paint(_ style: Style, _ looks: Looks) -> Paint {
    let place = places[Int(style.number)]
    guard place < 0 else { return paints[Int(place)] }
    let look = looks[style]
    let isMarked = !look.emphasis.isDisjoint(with: [.underline, .reverse])
    let (attributes, pair) = (attributes(look.emphasis), pair(look))
    var blank = cchar_t()
    hf_set_single(&blank, 0x20, attributes, pair)
    let paint = Paint(
      attributes: attributes, pair: pair, blank: blank,
      ground: isMarked ? nil : look.background)
    places[Int(style.number)] = Int16(paints.count)
    paints.append(paint)
    return paint
  }

  private mutating func pair(_ look: Look) -> Int32 {
    guard hasColours else { return 0 }
    let black = Colour.indexed(0)
    let white = Colour.indexed(7)
    let pair = ColourPair(
      foreground: look.foreground == .standard && !canStandard ? white : look.foreground,
      background: look.background == .standard && !canStandard ? black : look.background)
    let foreground = model.number(of: pair.foreground)
    let background = model.number(of: pair.background)
    return pairs.number(of: pair) { number in
      init_extended_pair(number, foreground, background) == OK
    }
  }

  private func attributes(_ emphasis: Emphasis) -> attr_t {
    let table: [(Emphasis, attr_t)] = [
      (.bold, HF_BOLD), (.underline, HF_UNDERLINE), (.reverse, HF_REVERSE), (.dim, HF_DIM),
      (.italic, HF_ITALIC),
    ]
    return table.reduce(0) { emphasis.contains($1.0) ? $0 | $1.1 : $0 }
  }
}
