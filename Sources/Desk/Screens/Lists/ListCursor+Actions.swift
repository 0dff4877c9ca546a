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
}
