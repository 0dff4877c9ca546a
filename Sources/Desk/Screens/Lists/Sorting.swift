import Terminal

/// The order that somebody chose for the rows of a list.
struct Sorting: Hashable, Sendable {
  /// Of the list's table.
  let column: Int
  var isAscending = true

  /// More rows than this are to be searched, not sorted: sorting reads them all.
  static let mostRows = 1000

  /// The same column once more turns the order round, and after that takes it back.
  static func next(after current: Sorting?, column: Int) -> Sorting? {
    guard let current, current.column == column else { return Sorting(column: column) }
    return current.isAscending ? Sorting(column: column, isAscending: false) : nil
  }

  /// The places of the rows in their new order; equal ones stay as they were.
  func order(_ keys: [SortKey]) -> [Int] {
    keys.indices.sorted { left, right in
      if keys[left] == keys[right] { return left < right }
      return isAscending ? keys[left] < keys[right] : keys[right] < keys[left]
    }
  }
}

/// What a row is sorted by.
enum SortKey: Comparable, Sendable {
  case number(Int64)
  /// Folded, so that accents and case do not matter.
  case text(String)
}

extension Table {
  func sorted(by sorting: Sorting?) -> Table {
    guard let sorting else { return self }
    var table = self
    table.columns[sorting.column].sorting = sorting.isAscending ? .ascending : .descending
    return table
  }
}

extension Sorting {
  /// What the list says of its new order.
  func words(_ table: Table, _ say: Speech) -> String {
    say.sorted(by: table.columns[column].title, isAscending: isAscending)
  }
}
