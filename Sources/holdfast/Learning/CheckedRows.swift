import Store

/// The rows of a CSV file of any columns. Those that have too many cells, too few, or bytes that are
/// no text are passed over and told all at once in the end.
final class CheckedRows {
  let reader: CSVReader
  /// The names of the columns, each another.
  let header: [String]
  /// Rows that were given.
  private(set) var count = 0
  /// Bytes of the file read so far, and in all (0 for a pipe).
  var progress: (done: Int, total: Int) { reader.progress }
  private var bad: [BadCell] = []
  private var more = 0

  private static let badLimit = 1000

  /// Throws `ImportFailure`.
  init(_ path: String, isHashed: Bool = false) throws {
    reader = try Self.explaining {
      () throws(CSVFault) in try CSVReader(ByteStream(path: path, isHashed: isHashed))
    }
    header = reader.header.map { $0.trimmingSpaces }
    var names = Set<String>()
    if let twice = header.first(where: { !names.insert($0).inserted }) {
      throw ImportFailure.header([.duplicate(twice)])
    }
  }

  /// Goes to the next row that can be taken; false at the end. Throws `ImportFailure`: there all
  /// bad rows at once, by row and line.
  func next() throws -> Bool {
    while try Self.explaining({ () throws(CSVFault) in try reader.next() }) {
      let found = faults()
      guard !found.isEmpty else {
        count += 1
        return true
      }
      more += max(0, bad.count + found.count - Self.badLimit)
      bad += found.prefix(Self.badLimit - bad.count)
    }
    guard bad.isEmpty else { throw ImportFailure.cells(bad, more: more) }
    guard count > 0 else { throw ImportFailure.file(.empty) }
    return false
  }

  private func faults() -> [BadCell] {
    guard reader.count == header.count else {
      let place = CellPlace(row: reader.row, line: reader.line, column: "")
      return [
        BadCell(
          place: place, value: "", reason: .cells(found: reader.count, expected: header.count))
      ]
    }
    return reader.faults().map { column, fault in
      BadCell(
        place: reader.place(column), value: "", reason: fault == .nul ? .nul : .notUTF8)
    }
  }

  private static func explaining<Value>(
    _ read: () throws(CSVFault) -> Value
  ) throws(ImportFailure) -> Value {
    do throws(CSVFault) {
      return try read()
    } catch {
      throw .file(error)
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
