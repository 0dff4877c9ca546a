import Terminal

extension ListCursor {
  /// Moves the bar as an action says; false for one that moves none.
  mutating func move(_ action: ActionID) -> Bool {
    let key: Key? =
      switch action {
      case .moveUp: .up
      case .moveDown: .down
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      case .first: .home
      case .last: .end
      default: nil
      }
    guard let key else { return false }
    _ = handle(key)
    return true
  }

  /// The wheel moves the bar and a click puts it on a row; whether it was there already.
  mutating func take(_ mouse: Mouse, on table: Table, in box: Rect) -> Bool {
    switch mouse.action {
    case .wheelUp: _ = handle(.up)
    case .wheelDown: _ = handle(.down)
    case .press:
      guard let row = table.row(at: mouse.at, in: box) else { return false }
      defer { select(row) }
      return row == selection
    }
    return false
  }
}
