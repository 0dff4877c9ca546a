import Retention

/// Makes a subscriber of a row, and names every cell that stands in the way.
struct SubscriberRow {
  let map: ColumnMap
  let header: [String]
  let money: MoneyCell
  private(set) var bad = BadCells()
  private(set) var maskedCards = 0
  private(set) var suspectEncoding = 0

  init(map: ColumnMap, header: [String], currency: Currency) {
    self.map = map
    self.header = header
    money = MoneyCell(currency: currency)
  }

  /// Nil when a cell is bad.
  mutating func subscriber(of row: CSVReader) -> Subscriber? {
    guard bad.accepts(row, columns: header.count) else { return nil }
    let before = bad.count
    guard let account = required(.account, row, AccountCell.read),
      let tenure = required(.tenure, row, Self.tenure),
      let charge = required(.monthlyCharge, row, positive)
    else { return optionals(of: row, into: nil, before) }
    let subscriber = Subscriber(
      id: Identifier(0), account: account, tenureMonths: tenure, monthlyCharge: charge)
    return optionals(of: row, into: subscriber, before)
  }

  mutating func note(_ place: CellPlace, _ value: String, _ reason: CellReason) {
    bad.note(place, value, reason)
  }

  private static func tenure(_ text: String) throws(CellReason) -> Int {
    try WholeCell.read(text, upTo: 1200)
  }

  private static func lines(_ text: String) throws(CellReason) -> Int {
    try WholeCell.read(text, upTo: 100_000)
  }

  private func positive(_ text: String) throws(CellReason) -> Money {
    let amount = try money.read(text)
    guard amount >= .zero else { throw .belowZero }
    return amount
  }

  private mutating func optionals(
    of row: CSVReader, into known: Subscriber?, _ before: Int
  ) -> Subscriber? {
    var one =
      known
      ?? Subscriber(id: Identifier(0), account: "", tenureMonths: 0, monthlyCharge: .zero)
    one.name = text(.name, row)
    one.phone = text(.phone, row)
    one.email = text(.email, row)
    one.plan = text(.plan, row)
    one.paymentMethod = text(.paymentMethod, row)
    if map.columns[.contract] != nil {
      one.contract = required(.contract, row, WordCell.contract) ?? .monthToMonth
    }
    one.service = optional(.service, row, WordCell.service) ?? .none
    one.contractEnd = optional(.contractEnd, row, DayCell.read)
    one.totalCharges = optional(.totalCharges, row, positive)
    one.lines = optional(.lines, row, Self.lines) ?? 1
    one.usage = optional(.usage, row, ShareCell.read)
    one.arrears = optional(.arrears, row, money.read) ?? .zero
    one.language = optional(.language, row, WordCell.language)
    one.birthday = optional(.birthday, row, DayCell.read)
    one.since = optional(.since, row, DayCell.read)
    one.channel = optional(.channel, row, WordCell.channel)
    one.consents = optional(.consents, row, WordCell.purposes) ?? []
    one.left = optional(.left, row, WordCell.flag)
    one.options = list(.options, row)
    one.circumstances = Set(list(.circumstances, row))
    let openCase = text(.openCase, row)
    one.openCase = openCase.isEmpty ? nil : openCase
    readLayout(row, into: &one)
    readExtra(row, into: &one)
    return bad.count == before ? one : nil
  }

  private mutating func readExtra(_ row: CSVReader, into one: inout Subscriber) {
    for column in map.extra where !row[column].isEmpty {
      let name = header[column].isEmpty ? "column \(column + 1)" : header[column]
      one.extra[name] = safe(row.text(column))
    }
  }

  /// What IBM's layout says in columns of their own.
  private mutating func readLayout(_ row: CSVReader, into one: inout Subscriber) {
    guard let phone = map.phoneService else { return }
    let hasPhone = isYes(row.text(phone))
    for addOn in map.addOns where isYes(row.text(addOn.column)) { one.options.append(addOn.title) }
    if one.service == .none, hasPhone { one.service = .phone }
    guard map.columns[.plan] == nil else { return }
    let internet: String? =
      switch one.service {
      case .fibre: "Fibre optic"
      case .dsl: "DSL"
      default: nil
      }
    one.plan = [internet, hasPhone ? "Phone" : nil].compactMap { $0 }.joined(separator: " + ")
  }

  private func isYes(_ text: String) -> Bool { text == "Yes" || WordCell.folded(text) == "yes" }

  private mutating func required<Value>(
    _ field: ImportField, _ row: CSVReader, _ read: (String) throws(CellReason) -> Value
  ) -> Value? {
    guard let column = map.columns[field] else { return nil }
    return value(column, row, row.text(column), read)
  }

  private mutating func optional<Value>(
    _ field: ImportField, _ row: CSVReader, _ read: (String) throws(CellReason) -> Value
  ) -> Value? {
    guard let column = map.columns[field], !row[column].isEmpty else { return nil }
    let text = row.text(column)
    // The two marks of an absent value that databases write.
    guard !trimmed(text[...]).isEmpty, text != "NULL", text != "\\N" else { return nil }
    return value(column, row, text, read)
  }

  private mutating func value<Value>(
    _ column: Int, _ row: CSVReader, _ text: String,
    _ read: (String) throws(CellReason) -> Value
  ) -> Value? {
    bad.value(row.place(column), text, read)
  }

  private mutating func text(_ field: ImportField, _ row: CSVReader) -> String {
    guard let column = map.columns[field], !row[column].isEmpty else { return "" }
    return safe(String(trimmed(row.text(column)[...])))
  }

  private mutating func list(_ field: ImportField, _ row: CSVReader) -> [String] {
    text(field, row).split(whereSeparator: { ";|,".contains($0) })
      .map { String(trimmed($0)) }.filter { !$0.isEmpty }
  }

  /// Card numbers never reach the store.
  private mutating func safe(_ text: String) -> String {
    if Mojibake.isLikely(text) { suspectEncoding += 1 }
    guard let masked = CardNumber.masked(text) else { return text }
    maskedCards += 1
    return masked
  }
}
