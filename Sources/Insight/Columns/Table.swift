/// A file of any kind of columns, as text: what is learnt from it decides later what each column
/// means. Every distinct text is kept once.
package struct Table: Sendable {
  package private(set) var columns: [TextColumn]
  package private(set) var rowCount = 0

  package init(names: [String]) { columns = names.map(TextColumn.init) }

  package var names: [String] { columns.map(\.name) }

  /// One row; a cell for each column.
  package mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has a cell for each column")
    for index in columns.indices { columns[index].append(cells[index]) }
    rowCount += 1
  }

  /// One row out of a file's bytes, which are UTF-8.
  package mutating func append(_ cell: (Int) -> UnsafeBufferPointer<UInt8>) {
    for index in columns.indices { columns[index].append(cell(index)) }
    rowCount += 1
  }

  package func column(named name: String) -> TextColumn? { columns.first { $0.name == name } }
}

/// The cells of one column. Space around a text is no part of it.
package struct TextColumn: Sendable {
  package let name: String
  /// What is written in the column, each text once, in the order of its first cell.
  package private(set) var texts: [String] = []
  /// For each row the place of its text in `texts`; −1 where the cell is blank.
  package private(set) var codes: [Int32] = []
  private var places: [String: Int32] = [:]
  /// The first cells: in a column of few categories all of them, found without making a text.
  private var known = KnownCells()

  package init(name: String) { self.name = name }

  package mutating func append(_ cell: String) {
    var cell = cell
    cell.withUTF8 { append($0) }
  }

  /// A cell of a file, whose bytes are UTF-8.
  package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let known = self.known.place(of: bytes) { return codes.append(known) }
    let cell = String(decoding: bytes, as: UTF8.self)
    if let known = places[cell] { return codes.append(known) }
    let text = Self.trimmed(cell)
    let place = Self.isBlank(text) ? -1 : place(of: text)
    places[cell] = place
    self.known.insert(bytes, place)
    codes.append(place)
  }

  /// The text of a row; empty where it is blank.
  package subscript(row: Int) -> String { codes[row] < 0 ? "" : texts[Int(codes[row])] }

  /// In how many of `rows` each text stands.
  package func counts(in rows: some Sequence<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: texts.count)
    for row in rows where codes[row] >= 0 { counts[Int(codes[row])] += 1 }
    return counts
  }

  private mutating func place(of text: String) -> Int32 {
    if let known = places[text] { return known }
    let place = Int32(texts.count)
    texts.append(text)
    places[text] = place
    return place
  }

  /// What people and programs write where there is nothing to write.
  private static let blanks: Set<String> = [
    "", "na", "n/a", "#n/a", "nan", "null", "nil", "?", "-", "--", ".",
  ]

  /// What a cell of a file says; empty where it is blank.
  package static func text(of cell: UnsafeBufferPointer<UInt8>) -> String {
    let text = trimmed(String(decoding: cell, as: UTF8.self))
    return isBlank(text) ? "" : text
  }

  static func isBlank(_ trimmed: String) -> Bool {
    trimmed.utf8.count <= 4 && blanks.contains(trimmed.lowercased())
  }

  static func trimmed(_ text: String) -> String {
    guard let first = text.first, let last = text.last, first.isWhitespace || last.isWhitespace
    else { return text }
    let start = text.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
