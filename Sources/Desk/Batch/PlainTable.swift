import Store
import Terminal

/// A small table for people, spreadsheets and programs.
package struct PlainTable {
  struct Column {
    /// For programs.
    let key: String
    /// For people.
    let title: String

    init(_ key: String, _ title: String) {
      self.key = key
      self.title = title
    }
  }

  struct Cell {
    let shown: String
    let plain: JSON

    init(_ shown: String, _ plain: JSON) {
      self.shown = shown
      self.plain = plain
    }

    init(_ text: String) { self.init(text, .text(text)) }
    static let none = Cell("–", .null)
  }

  let columns: [Column]
  let rows: [[Cell]]

  /// Each line with its end.
  package func text(_ format: LogWriter.Format) -> String {
    let lines =
      switch format {
      case .table: table
      case .csv: [columns.map(\.key).joined(separator: ",")] + rows.map(csv)
      case .jsonl: rows.map(json)
      }
    return lines.map { $0 + "\n" }.joined()
  }

  private func csv(_ row: [Cell]) -> String {
    row.map { cell in
      switch cell.plain {
      case .null: ""
      case .text(let text): CSVCell.text(SafeText(text).description)
      default: cell.plain.canonical
      }
    }.joined(separator: ",")
  }

  private func json(_ row: [Cell]) -> String {
    let members = zip(columns, row).map { ($0.key, $1.plain) }.filter { $0.1 != .null }
    return JSON.object(Dictionary(members) { first, _ in first }).line
  }

  private var table: [String] {
    let all = [columns.map(\.title)] + rows.map { $0.map { SafeText($0.shown).description } }
    let widths = columns.indices.map { column in
      all.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return all.map { row in
      zip(row, widths).map { text, width in
        text + String(repeating: " ", count: width - TextWidth.columns(of: text))
      }.joined(separator: "  ").trimmed
    }
  }
}
