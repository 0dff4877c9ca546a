/// One row of an answer. Columns are taken by position; a column of another type than asked for
/// means a damaged store and throws `StoreError.corrupt`.
package struct SQLRow: Hashable, Sendable {
  package let values: [SQLValue]

  package init(_ values: [SQLValue]) { self.values = values }

  package func text(_ column: Int) throws -> String {
    guard case .text(let text) = values[column] else { throw wrongType(column, "text") }
    return text
  }

  package func int(_ column: Int) throws -> Int64 {
    guard case .int(let number) = values[column] else { throw wrongType(column, "integer") }
    return number
  }

  /// An integer that is a count, a number of months and the like.
  package func count(_ column: Int) throws -> Int { Int(try int(column)) }

  package func bool(_ column: Int) throws -> Bool { try int(column) != 0 }

  /// SQLite answers a whole number for some sums; both pass.
  package func double(_ column: Int) throws -> Double {
    switch values[column] {
    case .double(let number): return number
    case .int(let number): return Double(number)
    case .text, .null: throw wrongType(column, "number")
    }
  }

  package func isNull(_ column: Int) -> Bool { values[column] == .null }

  package func optionalText(_ column: Int) throws -> String? {
    isNull(column) ? nil : try text(column)
  }

  package func optionalInt(_ column: Int) throws -> Int64? {
    isNull(column) ? nil : try int(column)
  }

  package func optionalCount(_ column: Int) throws -> Int? {
    isNull(column) ? nil : try count(column)
  }

  private func wrongType(_ column: Int, _ wanted: String) -> StoreError {
    .corrupt("column \(column + 1) is not \(wanted)")
  }
}
