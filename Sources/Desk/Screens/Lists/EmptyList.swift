import Terminal

extension Grid {
  /// What stands where a list has no rows, for eyes and for those who hear the screen.
  mutating func putEmptyList(_ words: String, in box: Rect) {
    let room = box.inset(columns: 2, rows: 1)
    for (row, line) in words.wrapped(to: room.width).prefix(room.height).enumerated() {
      put(line, at: Point(x: room.minX, y: room.minY + row), Style(.textMuted))
    }
    note(Semantic(.status, words, at: room))
  }
}
