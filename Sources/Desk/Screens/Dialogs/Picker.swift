import Terminal

/// A dialog in which one thing is chosen from a list, by its key or with the bar and Enter.
protocol Picker: Screen {
  var list: PickList { get set }

  /// What choosing a row does, by its place from 0.
  mutating func choose(_ place: Int, _ session: Session) -> [Step]
  /// Enter while nothing is selected.
  func chooseNothing(_ session: Session) -> [Step]
  /// Esc.
  mutating func back(_ session: Session) -> [Step]
}

extension Picker {
  var isOverlay: Bool { true }

  func chooseNothing(_ session: Session) -> [Step] { list.items.isEmpty ? [.pop] : [] }
  mutating func back(_ session: Session) -> [Step] { [.pop] }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard let place = list.index(of: key) else { return nil }
    return choose(place, session)
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose:
      guard let place = list.cursor.selection else { return chooseNothing(session) }
      return choose(place, session)
    case .back: return back(session)
    case .cancelService: return [.perform(.cancelService)]
    default: list.move(action)
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    list.cursor.select(row)
    return []
  }

  func reading(in session: Session) -> Reading { list.reading }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    list.draw(into: &grid, in: box)
  }
}
