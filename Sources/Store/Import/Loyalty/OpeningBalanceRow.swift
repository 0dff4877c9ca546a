import Retention

/// Reads opening balances row by row, and names every cell that stands in the way.
struct OpeningBalanceRow {
  /// What a column of the file can mean.
  enum Column: String, CaseIterable {
    case account, programme, amount, reference, earned, expires

    static let required: [Column] = [.account, .programme, .amount]

    /// Folded: small letters and digits only.
    var headers: [String] {
      switch self {
      case .account: ["account", "accountno", "accountnumber", "customer", "compte", "conta"]
      case .programme: ["programme", "program", "scheme", "programa"]
      case .amount: ["amount", "balance", "points", "stamps", "solde", "saldo", "pontos"]
      case .reference: ["reference", "ref", "id", "referencia"]
      case .earned: ["earned", "earnedon", "day", "date", "data"]
      case .expires: ["expires", "expireson", "until", "expiry", "expiration", "validade"]
      }
    }
  }

  let columns: [Column: Int]
  let header: [String]
  let programmes: [Programme]
  let today: Day
  private(set) var bad: [BadCell] = []
  private(set) var badCount = 0

  init(header: [String], programmes: [Programme], today: Day) throws(ImportFailure) {
    let shown = header.map { Shown.text($0) }
    let folded = header.map(WordCell.folded)
    var columns: [Column: Int] = [:]
    for column in Column.allCases {
      let found = folded.indices.filter { column.headers.contains(folded[$0]) }
      if found.count > 1 { throw .header([.duplicate(column.rawValue)]) }
      columns[column] = found.first
    }
    let missing = Column.required.filter { columns[$0] == nil }
    guard missing.isEmpty else {
      throw .header([.missing(missing.map(\.rawValue), found: shown)])
    }
    self.columns = columns
    self.header = header
    self.programmes = programmes.filter(\.hasLedger)
    self.today = today
  }

  /// Nil when a cell is bad.
  mutating func balance(of row: CSVReader) -> (account: String, balance: OpeningBalance)? {
    let before = badCount
    guard row.count == header.count else {
      note(
        CellPlace(row: row.row, line: row.line, column: ""),
        row.count > 0 ? Shown.bytes(row[0]) : "",
        .cells(found: row.count, expected: header.count))
      return nil
    }
    for fault in row.faults() {
      note(
        row.place(fault.column), Shown.bytes(row[fault.column]),
        fault.fault == .nul ? .nul : .notUTF8)
    }
    guard badCount == before else { return nil }
    let account = value(.account, row, AccountCell.read)
    let programme = value(.programme, row, programme)
    // Without the programme nobody knows how many decimals there may be.
    let amount = programme.flatMap { programme in
      value(.amount, row) { text throws(CellReason) in try Self.parts(text, of: programme) }
    }
    let earned = optional(.earned, row, past)
    let expires = optional(.expires, row, DayCell.read)
    let reference = optional(.reference, row) { text throws(CellReason) in text }
    if let expires, expires < earned ?? today { note(.expires, row, .endsBeforeItBegins) }
    guard badCount == before, let account, let programme, let amount else { return nil }
    return (
      account,
      OpeningBalance(
        programme: programme.code, amount: amount,
        reference: reference ?? earned?.iso ?? EarnKind.opening.rawValue, day: earned,
        lastDay: expires)
    )
  }

  mutating func note(_ column: Column, _ row: CSVReader, _ reason: CellReason) {
    guard let index = columns[column] else { return }
    note(row.place(index), Shown.text(row.text(index)), reason)
  }

  private mutating func note(_ place: CellPlace, _ value: String, _ reason: CellReason) {
    badCount += 1
    guard bad.count < BadCells.limit else { return }
    bad.append(BadCell(place: place, value: value, reason: reason))
  }

  private func programme(_ text: String) throws(CellReason) -> Programme {
    guard let programme = programmes.programme(String(trimmed(text[...]))) else {
      throw .unknownWord(allowed: programmes.map(\.code))
    }
    return programme
  }

  /// Exact: more decimals than the programme has are refused, never rounded.
  private static func parts(_ text: String, of programme: Programme) throws(CellReason) -> Int64 {
    let parts = try MoneyCell(currency: Currency(code: "", decimals: programme.decimals))
      .read(text).minor
    guard parts >= 0 else { throw .belowZero }
    guard parts <= OpeningBalance.largest else { throw .tooLarge }
    return parts
  }

  private func past(_ text: String) throws(CellReason) -> Day {
    let day = try DayCell.read(text)
    guard day <= today else { throw .dayToCome }
    return day
  }

  private mutating func value<Value>(
    _ column: Column, _ row: CSVReader, _ read: (String) throws(CellReason) -> Value
  ) -> Value? {
    guard let index = columns[column] else { return nil }
    do {
      return try read(row.text(index))
    } catch {
      note(column, row, error)
      return nil
    }
  }

  private mutating func optional<Value>(
    _ column: Column, _ row: CSVReader, _ read: (String) throws(CellReason) -> Value
  ) -> Value? {
    guard let index = columns[column], !trimmed(row.text(index)[...]).isEmpty else { return nil }
    return value(column, row, read)
  }
}
