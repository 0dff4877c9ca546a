/// The cells of a file that stand in the way of its import.
struct BadCells {
  private var first: [BadCell] = []
  private(set) var count = 0

  static let limit = 1000

  mutating func note(_ place: CellPlace, _ value: String, _ reason: CellReason) {
    count += 1
    if first.count < Self.limit {
      first.append(BadCell(place: place, value: value, reason: reason))
    }
  }

  /// Whether the row has as many cells as the header, all of them text.
  mutating func accepts(_ row: CSVReader, columns: Int) -> Bool {
    guard row.count == columns else {
      let place = CellPlace(row: row.row, line: row.line, column: "")
      let value = row.count > 0 ? Shown.bytes(row[0]) : ""
      note(place, value, .cells(found: row.count, expected: columns))
      return false
    }
    let faults = row.faults()
    for fault in faults {
      let reason: CellReason = fault.fault == .nul ? .nul : .notUTF8
      note(row.place(fault.column), Shown.bytes(row[fault.column]), reason)
    }
    return faults.isEmpty
  }

  /// What `read` makes of a cell's text; nil after noting why not.
  mutating func value<Value>(
    _ place: CellPlace, _ text: String, _ read: (String) throws(CellReason) -> Value
  ) -> Value? {
    do {
      return try read(text)
    } catch {
      let value = error == .cardNumber ? CardNumber.masked(text) ?? "" : text
      note(place, Shown.text(value), error)
      return nil
    }
  }

  func throwIfAny() throws(ImportFailure) {
    guard count == 0 else { throw .cells(first, more: count - first.count) }
  }
}
