import Insight
import Store

/// A CSV file of any columns, read whole.
struct TableFile {
  let table: Table
  /// SHA-256 in hexadecimal; empty where nobody asked for it.
  let digest: String

  private static let badLimit = 1000

  /// A table from elsewhere; its digest is that of its texts, row by row.
  init(table: Table) {
    self.table = table
    var text = ""
    for row in 0..<table.rowCount {
      text += table.columns.map { $0[row] }.joined(separator: "\u{1F}") + "\n"
    }
    digest = Digest.of(Array(text.utf8)).hex
  }

  /// Throws `ImportFailure`: all bad rows at once, by row and line.
  init(_ path: String, isHashed: Bool = true) throws {
    do {
      let reader = try CSVReader(ByteStream(path: path, isHashed: isHashed))
      var names = Set<String>()
      let header = reader.header.map { $0.trimmingSpaces }
      if let twice = header.first(where: { !names.insert($0).inserted }) {
        throw ImportFailure.header([.duplicate(twice)])
      }
      table = try Self.rows(of: reader, header)
      digest = reader.digest().map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
    } catch let fault as CSVFault {
      throw ImportFailure.file(fault)
    }
  }

  private static func rows(of reader: CSVReader, _ header: [String]) throws -> Table {
    var table = Table(names: header)
    var bad: [BadCell] = []
    var more = 0
    while try reader.next() {
      let found = faults(reader, expected: header.count)
      more += max(0, bad.count + found.count - badLimit)
      bad += found.prefix(badLimit - bad.count)
      if found.isEmpty { table.append { reader[$0] } }
    }
    guard bad.isEmpty else { throw ImportFailure.cells(bad, more: more) }
    guard table.rowCount > 0 else { throw CSVFault.empty }
    return table
  }

  private static func faults(_ reader: CSVReader, expected: Int) -> [BadCell] {
    guard reader.count == expected else {
      let place = CellPlace(row: reader.row, line: reader.line, column: "")
      return [
        BadCell(place: place, value: "", reason: .cells(found: reader.count, expected: expected))
      ]
    }
    return reader.faults().map { column, fault in
      BadCell(
        place: reader.place(column), value: "", reason: fault == .nul ? .nul : .notUTF8)
    }
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
