import Insight
import Store

/// A CSV file of any columns, read whole.
struct TableFile {
  let table: Table
  /// SHA-256 in hexadecimal; empty where nobody asked for it.
  let digest: String

  /// A table from elsewhere; its digest is that of its texts, row by row.
  init(table: Table) {
    self.table = table
    var text = ""
    for row in 0..<table.rowCount {
      text += table.columns.map { $0[row] }.joined(separator: "\u{1F}") + "\n"
    }
    digest = Digest.of(Array(text.utf8)).hex
  }

  /// Throws `ImportFailure`.
  init(_ path: String, isHashed: Bool = true) throws {
    let rows = try CheckedRows(path, isHashed: isHashed)
    let reader = rows.reader
    var table = Table(names: rows.header)
    while try rows.next() { table.append { reader[$0] } }
    self.table = table
    digest = reader.digest().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined()
  }
}
