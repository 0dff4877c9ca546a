package import Retention

/// What an import did.
package struct ImportSummary: Hashable, Sendable {
  /// Rows of the file; blank lines are none.
  package internal(set) var rows = 0
  package internal(set) var added = 0
  package internal(set) var changed = 0
  /// Subscribers that were there already, just so.
  package internal(set) var unchanged = 0
  /// Rows that repeat an earlier row of the same file exactly.
  package internal(set) var repeated = 0
  /// Cells in which a card number was masked before it was stored.
  package internal(set) var maskedCards = 0
  /// Headers of columns that no field takes; their cells are kept as they are.
  package internal(set) var extraColumns: [String] = []
  /// Cells that look like UTF-8 read as Latin-1 (`Ã©` for `é`).
  package internal(set) var suspectEncoding = 0
  /// Who went and what with them, by the first word of billing to the last; nil where billing never
  /// said before who left.
  package internal(set) var step: BillingStep?
  /// SHA-256 of the file; empty when the rows came from elsewhere.
  package internal(set) var digest: [UInt8] = []

  package var nothingChanged: Bool { added == 0 && changed == 0 }
}

/// How far an import is.
package struct ImportProgress: Hashable, Sendable {
  package let rows: Int
  package let bytesDone: Int
  /// 0 when the size is not known.
  package let bytesTotal: Int
}
