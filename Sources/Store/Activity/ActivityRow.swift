import Retention

/// What one account did on one day.
struct ActivityDay {
  let account: String
  let day: Day
  let kind: ActivityKind
  /// Minor units of money, or thousandths of the file's unit.
  let amount: Int64
}

/// Makes activity of a row, and names every cell that stands in the way.
struct ActivityRow {
  let columns: [ActivityField: Int]
  let header: [String]
  let currency: Currency
  let today: Day
  var bad = BadCells()

  /// Three decimals: a usage is counted in thousandths of whatever the file counts.
  private static let volume = MoneyCell(currency: Currency(code: "XXX", decimals: 3))

  init(header: [String], columns: [ActivityField: Int], currency: Currency, today: Day) {
    self.header = header
    self.columns = columns
    self.currency = currency
    self.today = today
  }

  /// Nil when a cell is bad.
  mutating func activity(of row: CSVReader) -> ActivityDay? {
    guard bad.accepts(row, columns: header.count) else { return nil }
    let account = value(.account, row, AccountCell.read)
    let day = value(.day, row, past)
    let kind = value(.kind, row, WordCell.activity)
    let amount = kind.flatMap { self.amount($0, row) }
    guard let account, let day, let kind, let amount else { return nil }
    return ActivityDay(account: account, day: day, kind: kind, amount: amount)
  }

  mutating func note(_ field: ActivityField, _ row: CSVReader, _ reason: CellReason) {
    guard let column = columns[field] else { return }
    bad.note(row.place(column), Shown.text(row.text(column)), reason)
  }

  private mutating func value<Value>(
    _ field: ActivityField, _ row: CSVReader, _ read: (String) throws(CellReason) -> Value
  ) -> Value? {
    guard let column = columns[field] else { return nil }
    return bad.value(row.place(column), row.text(column), read)
  }

  private func past(_ text: String) throws(CellReason) -> Day {
    let day = try DayCell.read(text)
    guard day <= today else { throw .dayToCome }
    return day
  }

  /// Who used something need not say how much; what was bought has a price.
  private mutating func amount(_ kind: ActivityKind, _ row: CSVReader) -> Int64? {
    switch kind {
    case .usage:
      guard let column = columns[.amount], !trimmed(row.text(column)[...]).isEmpty else { return 0 }
      return value(.amount, row) { (text) throws(CellReason) in
        try notNegative(Self.volume.read(text))
      }
    case .purchase:
      guard columns[.amount] != nil else {
        note(.kind, row, .amountMissing)
        return nil
      }
      let money = MoneyCell(currency: currency)
      return value(.amount, row) { (text) throws(CellReason) in try notNegative(money.read(text)) }
    }
  }
}

/// What is bought and what is used is never less than nothing, nor so much that sums of it could
/// leave the range.
private func notNegative(_ amount: Money) throws(CellReason) -> Int64 {
  guard amount >= .zero else { throw .belowZero }
  guard amount.minor <= 1_000_000_000_000 else { throw .tooLarge }
  return amount.minor
}
