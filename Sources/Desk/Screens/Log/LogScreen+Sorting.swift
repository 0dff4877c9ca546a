import Retention
import Store
import Terminal

/// A log that is short enough, or filtered until it is, can be sorted by its columns.
extension LogScreen {
  mutating func sort(by column: Int, _ session: Session) -> [Step] {
    guard !rows.isEmpty else { return [] }
    sorting = Sorting.next(after: sorting, column: column)
    let words = sorting.map { Toast($0.words(table(session), session.say), .ok) }
    return load() + (words.map { [.toast($0)] } ?? [])
  }

  /// The rows in the chosen order; nil when there are too many of them.
  func arranged(_ page: [LogRow], _ session: Session) -> [LogRow]? {
    guard let sorting else { return page }
    guard page.count <= Sorting.mostRows else { return nil }
    return sorting.order(page.map { key(of: $0, sorting.column, session) }).map { page[$0] }
  }

  private func key(of row: LogRow, _ column: Int, _ session: Session) -> SortKey {
    switch column {
    case 0: .number(row.at.milliseconds)
    case 4: .number(row.cost.minor)
    default: .text(Folding.fold(cells(of: row, session)[column].text))
    }
  }
}
