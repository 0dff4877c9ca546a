import Terminal

/// The columns that a list can be sorted by.
struct SortPicker: Screen {
  let id = ScreenID.sorting
  let isOverlay = true
  private let columns: [Int]
  private var list: PickList

  init(_ table: Table, columns: [Int], sorting: Sorting?, _ session: Session) {
    self.columns = columns
    let items = zip(PickList.keys, columns).map { key, column in
      PickList.Item(key: key, title: table.columns[column].title)
    }
    list = PickList(
      title: session.say.name(of: .sorting), items: items,
      selected: sorting.flatMap { columns.firstIndex(of: $0.column) } ?? 0)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    list.index(of: key).map { [.answer(.column(columns[$0]))] }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return list.cursor.selection.map { [.answer(.column(columns[$0]))] } ?? []
    case .back: return [.pop]
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
