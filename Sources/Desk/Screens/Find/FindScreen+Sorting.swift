import Retention
import Store
import Terminal

/// A search that is short enough can be sorted by what its columns show.
extension FindScreen {
  /// Not by phone, which is masked.
  static let sortable = [0, 1, 3, 4, 5, 6]

  /// All matches are read first; where they are too many, the answer says so.
  mutating func sort(by column: Int, _ session: Session) -> [Step] {
    guard Self.sortable.contains(column), !hits.isEmpty else { return [] }
    sorting = Sorting.next(after: sorting, column: column)
    if sorting == nil { return search(session) }
    guard next != nil else { return arrange(session) }
    newest += 1
    let request = FindRequest(
      text: corrected ?? field.text, limit: Sorting.mostRows, number: newest)
    return [.effect(.find(request))]
  }

  /// Puts the rows into the chosen order, with the bar on the same subscriber where it was put on
  /// one.
  mutating func arrange(_ session: Session) -> [Step] {
    guard let sorting else { return [] }
    guard next == nil else {
      self.sorting = nil
      return [.toast(Toast(session.say.tooManyToSort(Sorting.mostRows), .warning))]
    }
    let selected = cursor.selection.map { hits[$0].id }
    let order = sorting.order(hits.map { key(of: $0, sorting.column, session) })
    hits = order.map { hits[$0] }
    rows = order.map { rows[$0] }
    let place = hasMoved ? hits.firstIndex { $0.id == selected } : nil
    if selected != nil { cursor.select(place ?? 0) }
    return [.toast(Toast(sorting.words(table(session), session.say), .ok))]
  }

  private func key(of hit: SearchHit, _ column: Int, _ session: Session) -> SortKey {
    switch column {
    case 0: .text(Folding.fold(hit.displayName))
    case 1: .text(hit.account)
    case 3: .text(Folding.fold(hit.plan))
    case 4: .number(hit.monthlyCharge.minor)
    case 5: .number(Int64(hit.tenureMonths))
    default: .text(Folding.fold(session.say.contract(hit.contract)))
    }
  }
}
