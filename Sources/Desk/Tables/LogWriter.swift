package import Retention
package import Store
import Terminal

/// The log as text for a file, a program or a terminal.
package struct LogWriter {
  private let format: TableFormat
  private let catalogue: Catalogue
  private let say: Speech
  /// Of the terminal; nil is no limit.
  private let columns: Int?

  package init(format: TableFormat, catalogue: Catalogue, say: Speech, columns: Int?) {
    self.format = format
    self.catalogue = catalogue
    self.say = say
    self.columns = columns
  }

  /// A table needs all its rows to be aligned, and people read only so many.
  package var rowLimit: Int { format == .table ? 100 : .max }

  /// Some rows, each with a line end, below a header when they are the first.
  package func text(_ rows: [LogRow], isFirst: Bool) -> String {
    let lines = lines(rows, isFirst: isFirst)
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ rows: [LogRow], isFirst: Bool) -> [String] {
    switch format {
    case .table where rows.isEmpty: return isFirst ? [say.logEmpty] : []
    case .table:
      let table = LogTable(rows, catalogue, say, width: columns)
      return isFirst ? table.lines : table.rowLines
    case .csv:
      let header = isFirst ? [LogRecord.csvHeader] : []
      return header + rows.map { LogRecord($0, catalogue.currency).csv }
    case .jsonl: return rows.map { LogRecord($0, catalogue.currency).json.line }
    }
  }
}
