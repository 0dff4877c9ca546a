/// Many rows in one statement: a statement costs twenty times what a row does.
enum BulkInsert {
  private static let rowsAtOnce = 64

  /// `head` ends before the values; every row has `width` of them.
  static func run(
    into head: SQL, width: Int, _ rows: some Sequence<[SQLValue]>, _ session: any SQLSession
  ) throws {
    let full = head + places(rowsAtOnce, width)
    let single = head + places(1, width)
    var values: [SQLValue] = []
    values.reserveCapacity(rowsAtOnce * width)
    for row in rows {
      values += row
      guard values.count == rowsAtOnce * width else { continue }
      try session.run(full, values)
      values.removeAll(keepingCapacity: true)
    }
    for start in stride(from: 0, to: values.count, by: width) {
      try session.run(single, Array(values[start..<start + width]))
    }
  }

  private static func places(_ rows: Int, _ width: Int) -> SQL {
    var sql: SQL = ""
    for row in 0..<rows {
      sql = sql + (row == 0 ? "(" : ", (")
      for column in 0..<width {
        sql = sql + (column == 0 ? "" : ", ") + .parameter(row * width + column + 1)
      }
      sql = sql + ")"
    }
    return sql
  }
}
