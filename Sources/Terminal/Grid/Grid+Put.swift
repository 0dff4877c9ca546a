extension Grid {
  /// Fills a box with one narrow character; another one is drawn as `□`.
  package mutating func fill(_ box: Rect, _ style: Style, with scalar: Unicode.Scalar = " ") {
    let left = max(0, box.minX)
    let right = min(size.width, box.maxX)
    let top = max(0, box.minY)
    let bottom = min(size.height, box.maxY)
    guard left < right, top < bottom else { return }
    let cell = Cell(code: narrow(scalar).value, style: style)
    for y in top..<bottom {
      mend(row: y, from: left, to: right)
      let row = y * size.width
      cells.withUnsafeMutableBufferPointer { cells in
        for x in left..<right { cells[row + x] = cell }
      }
    }
  }

  /// Puts text into at most `width` columns from `at`, cut with `…` when it is longer, padded
  /// on the side that `alignment` leaves free. Without a width it takes what it needs, up to the
  /// edge of the grid, and is not padded. Returns the columns that the text itself took.
  @discardableResult
  package mutating func put(
    _ text: String, at: Point, _ style: Style, width: Int? = nil, _ alignment: Alignment = .left
  ) -> Int {
    guard at.y >= 0, at.y < size.height, at.x < size.width else { return 0 }
    let room = size.width - max(at.x, -1 << 30)
    let box = min(width ?? room, room)
    guard box > 0, at.x + box > 0 else { return 0 }
    let place = Run(row: at.y * size.width, x: at.x, end: at.x + box, style: style)
    if let columns = writeASCII(text, place, padding: width == nil ? nil : alignment) {
      return columns
    }
    let codes =
      TextWidth.plainCodes(text, upTo: box + 1, glyphs).map { fitted($0, into: box) }
      ?? codes(of: Pieces.fitting(text, into: box, glyphs))
    let columns = codes.count
    var run = Run(
      row: at.y * size.width, x: at.x, end: at.x + (width == nil ? columns : box), style: style)
    mend(row: at.y, from: max(0, run.x), to: run.end)
    run.lead = width == nil ? 0 : alignment.lead(of: box - columns)
    write(codes, run)
    return columns
  }

  /// One column each; those that are too many make room for `…`.
  private func fitted(_ codes: [UInt32], into box: Int) -> [UInt32] {
    guard codes.count > box else { return codes }
    let mark = glyphs.ellipsis(in: box).unicodeScalars.map(\.value)
    return codes.prefix(box - mark.count) + mark
  }

  /// One narrow character, safe to stand in a cell by itself.
  func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let stand = glyphs.stand(for: scalar) { return stand.unicodeScalars.first ?? "?" }
    let isNarrow = SafeClass(scalar) == .keep && TextWidth.columns(of: scalar) == 1
    return isNarrow ? scalar : SafeText.replacement
  }

  /// Blanks the halves that a wide character loses when `left ..< right` is overwritten.
  private mutating func mend(row y: Int, from left: Int, to right: Int) {
    guard left < right else { return }
    let row = y * size.width
    if left > 0, cells[row + left].code == Cell.rightHalf { cells[row + left - 1].code = 0x20 }
    if right < size.width, cells[row + right].code == Cell.rightHalf {
      cells[row + right].code = 0x20
    }
  }
}

/// Columns `x ..< end` of the row whose first cell is `row`; blank but for what is written from
/// `lead` columns on.
private struct Run {
  var row: Int
  var x: Int
  var end: Int
  var style: Style
  var lead = 0
}

extension Grid {
  /// Most texts: ASCII that fits. Nil, and nothing written, for every other. Without `padding`
  /// only as much is written as the text needs.
  private mutating func writeASCII(_ text: String, _ run: Run, padding: Alignment?) -> Int? {
    let room = run.end - run.x
    guard run.x >= 0 else { return nil }
    let written = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      guard bytes.count <= room, bytes.allSatisfy({ $0 &- 0x20 < 0x5F }) else { return nil }
      let end = padding == nil ? run.x + bytes.count : run.end
      mend(row: run.row / max(1, size.width), from: run.x, to: end)
      let start = run.row + run.x + (padding?.lead(of: room - bytes.count) ?? 0)
      cells.withUnsafeMutableBufferPointer { cells in
        let blank = Cell(code: 0x20, style: run.style)
        for place in run.row + run.x..<start { cells[place] = blank }
        for (index, byte) in bytes.enumerated() {
          cells[start + index] = Cell(code: UInt32(byte), style: run.style)
        }
        for place in start + bytes.count..<run.row + end { cells[place] = blank }
      }
      return bytes.count
    }
    return written ?? nil
  }

  /// Writes codes and blanks the rest of the run. What lies left of the grid is skipped; a wide
  /// character cut by that edge leaves a blank.
  private mutating func write(_ codes: [UInt32], _ run: Run) {
    cells.withUnsafeMutableBufferPointer { cells in
      let row = run.row
      var x = run.x
      func set(_ code: UInt32) {
        if x >= 0 && x < run.end {
          let isOrphan = x == 0 && code == Cell.rightHalf
          cells[row + x] = Cell(code: isOrphan ? 0x20 : code, style: run.style)
        }
        x += 1
      }
      x = run.x + run.lead
      for code in codes { set(code) }
      let after = max(x, 0)
      x = max(run.x, 0)
      while x < min(run.x + run.lead, run.end) { set(0x20) }
      x = after
      while x < run.end { set(0x20) }
    }
  }

  private mutating func codes(of pieces: Pieces) -> [UInt32] {
    var codes: [UInt32] = []
    codes.reserveCapacity(pieces.columns)
    for piece in pieces.all {
      codes.append(piece.marks.isEmpty ? piece.base.value : code(of: [piece.base] + piece.marks))
      if piece.columns == 2 { codes.append(Cell.rightHalf) }
    }
    return codes
  }
}
