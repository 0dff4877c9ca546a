import Terminal

/// The columns that a list can be sorted by.
struct SortPicker: Picker {
  let id = ScreenID.sorting
  private let columns: [Int]
  var list: PickList

  init(_ table: Table, columns: [Int], sorting: Sorting?, _ session: Session) {
    self.columns = columns
    let items = zip(PickList.keys, columns).map { key, column in
      PickList.Item(key: key, title: table.columns[column].title)
    }
    list = PickList(
      title: session.say.name(of: .sorting), items: items,
      selected: sorting.flatMap { columns.firstIndex(of: $0.column) } ?? 0)
  }

  func choose(_ place: Int, _ session: Session) -> [Step] { [.answer(.column(columns[place]))] }
}
