/// Columns as values, by readings that were learnt before.
package struct Frame: Sendable {
  package struct Column: Sendable {
    package let reading: ColumnReading
    /// As `ColumnReading.value`.
    package let values: [Double]

    package init(reading: ColumnReading, values: [Double]) {
      self.reading = reading
      self.values = values
    }
  }

  package let columns: [Column]
  package let rowCount: Int

  package init(columns: [Column], rowCount: Int) {
    self.columns = columns
    self.rowCount = rowCount
  }

  /// The named columns of a table, their meaning learnt from `rows` alone; names that the table
  /// does not have are passed over.
  package init(_ table: Table, columns names: [String], learningFrom rows: some Sequence<Int>) {
    self.init(
      columns: names.compactMap(table.column).map { column in
        let reading = ColumnReading(learning: column, in: rows)
        return Column(reading: reading, values: reading.values(of: column))
      }, rowCount: table.rowCount)
  }
}
