/// Why a file cannot be read as rows and columns at all.
package enum CSVFault: Error, Hashable, Sendable {
  /// The system refused to open or read the file; `code` is its `errno`.
  case unreadable(code: Int32)
  case notAFile
  /// Nothing but blank lines, or nothing.
  case empty
  /// The bytes are of another kind of file.
  case otherFormat(OtherFormat)
  /// The text is in an encoding that cannot be told for certain.
  case encoding(String)
  case header(CellPlace, CellFault)
  /// A quoted cell opened here and never closed.
  case unterminatedQuote(CellPlace)
  case textAfterQuote(CellPlace)
  /// `\"` inside quotes: the end of the cell would be a guess.
  case backslashEscape(CellPlace)
  /// Spaces stand before an opening quote, which would then be a part of the cell.
  case spaceBeforeQuote(CellPlace)
  case rowTooLong(row: Int, line: Int, limit: Int)
  case tooManyColumns(row: Int, line: Int, limit: Int)
}

/// What a file is when it is no CSV.
package enum OtherFormat: String, Hashable, Sendable {
  case gzip, zip, xls, pdf, html, json, sqlite, parquet
}

/// Where a cell stands.
package struct CellPlace: Hashable, Sendable {
  /// Counted from 1 after the header; 0 is the header.
  package var row: Int
  /// The line of the file on which the row begins, counted from 1.
  package var line: Int
  /// The header's word for the column, or its number while there is no header.
  package var column: String

  package init(row: Int, line: Int, column: String) {
    self.row = row
    self.line = line
    self.column = column
  }
}

/// What is wrong with the bytes of one cell.
package enum CellFault: Hashable, Sendable {
  case notUTF8
  case nul
}
