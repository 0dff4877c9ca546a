import Store
import Terminal

/// Rows for people, for spreadsheets and for programs, who need not be told the same columns.
package struct PlainTable {
  /// For people.
  let shown: TextTable
  /// The columns of a spreadsheet, by the names that a program knows them by.
  let names: [String]
  /// What a program is told of each row: objects.
  let records: [JSON]
  /// Said to people where there is no row.
  let empty: String

  /// Each line with its end.
  /// - Parameter columns: of the terminal; nil is no limit.
  package func text(_ format: TableFormat, columns: Int?) -> String {
    let lines =
      switch format {
      case .table: records.isEmpty ? [empty] : shown.lines(within: columns)
      case .csv: [names.joined(separator: ",")] + records.map(csv)
      case .jsonl: records.map(\.line)
      }
    return lines.map { $0 + "\n" }.joined()
  }

  private func csv(_ record: JSON) -> String {
    names.map { name in
      switch record[name] {
      case nil, .null: ""
      case .text(let text): CSVCell.text(SafeText(text).description)
      case let value?: CSVCell.text(value.canonical)
      }
    }.joined(separator: ",")
  }
}

// Where people and programs are told the same.
extension PlainTable {
  struct Column {
    /// For programs.
    let name: String
    /// For people.
    let title: String
    /// Numbers stand under each other by their last digit.
    let isRight: Bool

    init(_ name: String, _ title: String, isRight: Bool = false) {
      self.name = name
      self.title = title
      self.isRight = isRight
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

  init(columns: [Column], rows: [[Cell]], empty: String) {
    let right = columns.indices.filter { columns[$0].isRight }
    shown = TextTable(
      [columns.map(\.title)] + rows.map { $0.map(\.shown) }, rightAligned: Set(right))
    names = columns.map(\.name)
    records = rows.map { row in
      let members = zip(columns, row).map { ($0.name, $1.plain) }.filter { $0.1 != .null }
      return .object(Dictionary(members) { first, _ in first })
    }
    self.empty = empty
  }
}
