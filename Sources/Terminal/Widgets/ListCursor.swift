/// Where one is in a list of any length: the selected row, and the first one shown. Keeping it
/// costs nothing that grows with the list.
package struct ListCursor: Hashable, Sendable {
  package private(set) var count: Int
  /// The selected row, nil in an empty list.
  package private(set) var selection: Int?
  /// The first row that is shown.
  package private(set) var offset = 0
  /// The rows that were last revealed, the length of a page; 0 before the first time.
  package private(set) var page = 0
  /// Whether j, k, g and G move, which they must not where letters are typed.
  package var takesLetters: Bool

  package init(count: Int, takesLetters: Bool = false) {
    self.count = max(0, count)
    self.takesLetters = takesLetters
    selection = count > 0 ? 0 : nil
  }

  /// The rows to draw.
  package var shown: Range<Int> { offset..<min(count, offset + page) }

  /// Selects nothing until something moves.
  package mutating func deselect() { selection = nil }

  /// Tells the list's new length; the selection stays, or moves to the new last row.
  package mutating func resize(to count: Int) {
    self.count = max(0, count)
    select(selection ?? 0)
  }

  /// Selects a row, or the nearest there is.
  package mutating func select(_ row: Int) {
    selection = count > 0 ? min(max(0, row), count - 1) : nil
    if page > 0 { reveal(rows: page) }
  }

  /// Scrolls as little as needed to show the selection in `rows` rows. Called before drawing;
  /// `Table` does it for itself, on its own copy.
  package mutating func reveal(rows: Int) {
    page = max(1, rows)
    let selected = selection ?? 0
    let least = selected - page < 0 ? 0 : selected - page + 1
    offset = min(max(offset, least), selected)
    offset = min(offset, max(0, count - page))
  }

  /// Moves; false when the key is not one of a list's, or there is nothing to move in.
  package mutating func handle(_ key: Key) -> Bool {
    guard count > 0, let target = target(of: key, from: selection ?? -1) else { return false }
    select(selection == nil && key != .end ? 0 : target)
    return true
  }

  private func target(of key: Key, from row: Int) -> Int? {
    switch key {
    case .up: row - 1
    case .down: row + 1
    case .pageUp: row - max(1, page)
    case .pageDown: page > count - row ? count - 1 : row + max(1, page)
    case .home: 0
    case .end: count - 1
    case .character("k") where takesLetters: row - 1
    case .character("j") where takesLetters: row + 1
    case .character("g") where takesLetters: 0
    case .character("G") where takesLetters: count - 1
    default: nil
    }
  }
}
