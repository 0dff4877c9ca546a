/// Rows under titles, of which only the visible ones are ever asked for.
package struct Table: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package enum Sorting: Hashable, Sendable { case ascending, descending }

    package var title: String
    package var width: Extent
    /// Columns with a higher number go first where the box is too narrow; 0 stays.
    package var priority: Int
    package var alignment: Alignment
    package var sorting: Sorting?

    package init(
      _ title: String, _ width: Extent, priority: Int = 0, _ alignment: Alignment = .left
    ) {
      self.title = title
      self.width = width
      self.priority = priority
      self.alignment = alignment
    }
  }

  package var label: String
  package var columns: [Column]
  package var cursor: ListCursor
  package var hasFocus: Bool
  package var ground: Ground

  package init(
    _ label: String, columns: [Column], cursor: ListCursor, hasFocus: Bool = true
  ) {
    self.label = label
    self.columns = columns
    self.cursor = cursor
    self.hasFocus = hasFocus
    ground = .surface
  }

  private static let gap = 2
  /// The marker of the selected row and a blank.
  private static let markerColumns = 2

  /// The rows of a box that are left for the list under its titles.
  package func rows(in box: Rect) -> Int { max(0, box.height - (hasTitles ? 1 : 0)) }

  /// The row of the list at a place on the grid, for a click.
  package func row(at point: Point, in box: Rect) -> Int? {
    let body = list(in: box)
    let row = revealed(in: body).offset + point.y - body.minY
    return body.contains(point) && row < cursor.count ? row : nil
  }

  /// The column whose title is at a place on the grid, for a click.
  package func column(at point: Point, in box: Rect) -> Int? {
    guard hasTitles, point.y == box.minY, box.contains(point) else { return nil }
    var x = box.minX + Self.markerColumns
    for (column, width) in columnWidths(in: box.width).enumerated() where width > 0 {
      if (x..<x + width).contains(point.x) { return column }
      x += width + Self.gap
    }
    return nil
  }

  /// Where a column's title stands, for what it says in other styles; nil when it was dropped.
  package func title(ofColumn column: Int, in box: Rect) -> Rect? {
    guard hasTitles, !box.isEmpty else { return nil }
    let widths = columnWidths(in: box.width)
    guard widths[column] > 0 else { return nil }
    let before = widths[..<column].filter { $0 > 0 }.reduce(0) { $0 + $1 + Self.gap }
    return Rect(
      x: box.minX + Self.markerColumns + before, y: box.minY, width: widths[column], height: 1)
  }

  /// Draws titles and rows. `cells` gives a row's spans, one for each of `columns`; it is asked
  /// for visible rows only. Their own widths and alignments do not count here. The last cell of
  /// a row with fewer cells than columns runs on to the end of the row.
  package func draw(into grid: inout Grid, in box: Rect, cells: (Int) -> [Span]) {
    var painted = PaintedRows.none
    draw(into: &grid, in: box, keeping: &painted, cells: cells)
  }

  /// The same, where rows that were painted before are copied.
  package func draw(
    into grid: inout Grid, in box: Rect, keeping painted: inout PaintedRows,
    cells: (Int) -> [Span]
  ) {
    guard !box.isEmpty else { return }
    grid.fill(box, Style(.text, on: ground))
    let widths = columnWidths(in: box.width)
    if hasTitles { drawTitles(into: &grid, in: box, widths) }
    var body = list(in: box)
    body = body.cutTop(grid.size.height)
    guard !body.isEmpty else { return }
    let cursor = revealed(in: body)
    let place = "\((cursor.selection ?? -1) + 1)/\(cursor.count)"
    grid.note(Semantic(.list, label, value: place, hasFocus: hasFocus, at: body))
    painted.begin(body, widths)
    for (line, row) in cursor.shown.enumerated() {
      let strip = Rect(x: body.minX, y: body.minY + line, width: body.width, height: 1)
      let isSelected = row == cursor.selection
      let isCopied = !isSelected && painted.copy(row, into: &grid, at: strip)
      let spans = isCopied ? nil : cells(row)
      if let spans {
        draw(spans, isSelected: isSelected, into: &grid, Strip(box: strip, widths: widths))
        if !isSelected { painted.keep(row, of: grid, at: strip) }
      }
      grid.note(
        Semantic(
          .row, words(of: spans ?? cells(row)), hasFocus: isSelected && hasFocus, at: strip))
    }
  }
}

/// One row's place and how it is cut into columns; 0 for a column that was dropped.
private struct Strip {
  var box: Rect
  var widths: [Int]
}

extension Table {
  private var hasTitles: Bool { columns.contains { !$0.title.isEmpty } }

  private func list(in box: Rect) -> Rect {
    var body = box
    if hasTitles { _ = body.cutTop(1) }
    return body
  }

  private func revealed(in body: Rect) -> ListCursor {
    var cursor = cursor
    cursor.reveal(rows: body.height)
    return cursor
  }

  /// The columns' widths after the least important ones went, so that the others keep at least
  /// their minimum.
  private func columnWidths(in width: Int) -> [Int] {
    let room = width - Self.markerColumns
    var kept = Array(columns.indices)
    while need(kept) > room, let least = leastImportant(kept) { kept.removeAll { $0 == least } }
    var widths = Array(repeating: 0, count: columns.count)
    let resolved = Extent.resolve(kept.map { columns[$0].width }, in: room, gap: Self.gap)
    for (index, columns) in zip(kept, resolved) { widths[index] = columns }
    return widths
  }

  private func need(_ kept: [Int]) -> Int {
    kept.reduce(-Self.gap) { $0 + Self.gap + columns[$1].width.minimum }
  }

  /// Of equals the last.
  private func leastImportant(_ kept: [Int]) -> Int? {
    let droppable = kept.filter { columns[$0].priority > 0 }
    return droppable.max { (columns[$0].priority, $0) < (columns[$1].priority, $1) }
  }

  private func drawTitles(into grid: inout Grid, in box: Rect, _ widths: [Int]) {
    let strip = Rect(x: box.minX, y: box.minY, width: box.width, height: 1)
    grid.fill(strip, Style(.text, on: .header))
    let titles = columns.map { column in
      switch column.sorting {
      case nil: Span(column.title, .textMuted)
      // Before the title, which may be cut.
      case .ascending: Span("\(grid.glyphs.rising) \(column.title)", .headerSorted)
      case .descending: Span("\(grid.glyphs.falling) \(column.title)", .headerSorted)
      }
    }
    put(titles, on: .header, into: &grid, Strip(box: strip, widths: widths))
  }

  private func draw(
    _ cells: [Span], isSelected: Bool, into grid: inout Grid, _ strip: Strip
  ) {
    let selection = hasFocus ? Ground.selection : .selectionInactive
    let ground = isSelected ? selection : ground
    let box = strip.box
    if isSelected {
      grid.fill(box, Style(.text, on: ground))
      let marker = Rect(x: box.minX, y: box.minY, width: min(1, box.width), height: 1)
      grid.fill(marker, Style(.accent, on: ground), with: grid.glyphs.selected)
      if hasFocus { grid.cursor = Point(x: box.minX, y: box.minY) }
    }
    put(cells, on: ground, into: &grid, strip)
  }

  private func words(of cells: [Span]) -> String {
    cells.map(\.text).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func put(_ cells: [Span], on ground: Ground, into grid: inout Grid, _ strip: Strip) {
    var x = strip.box.minX + Self.markerColumns
    for (index, cell) in cells.prefix(columns.count).enumerated() {
      let runsOn = index == cells.count - 1 && cells.count < columns.count
      let width = runsOn ? strip.box.maxX - x : strip.widths[index]
      guard width > 0 else { continue }
      let style = Style(cell.key, on: ground, cell.emphasis)
      let at = Point(x: x, y: strip.box.minY)
      grid.put(cell.text, at: at, style, width: width, runsOn ? .left : columns[index].alignment)
      x += width + Self.gap
    }
  }
}
