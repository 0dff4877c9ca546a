/// Why nothing was imported.
package enum ImportFailure: Error, Hashable, Sendable {
  case file(CSVFault)
  case header([HeaderProblem])
  /// The first thousand bad cells in the order of the file, and how many more there are.
  case cells([BadCell], more: Int)
}

/// What is wrong with the first row. Names are escaped and cut.
package enum HeaderProblem: Hashable, Sendable {
  case duplicate(String)
  /// Two columns could be one field.
  case ambiguous(ImportField, [String])
  case missing([ImportField], found: [String])
  case noSuchColumn(ImportField, name: String)
  /// Of another file than one of subscribers: no column of these names.
  case lacks([String], found: [String])
  /// The first row is data.
  case noHeader([String])
  /// The first row names nothing that is known: a title, or another file.
  case notAHeader([String])
}
