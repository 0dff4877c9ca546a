/// Why nothing was imported.
package enum ImportFailure: Error, Hashable, Sendable {
  case file(CSVFault)
  case header([HeaderProblem])
  /// The first thousand bad cells in the order of the file, and how many more there are.
  case cells([BadCell], more: Int)
}

/// What is wrong with the first row. Names are escaped and cut; fields are as `--map` has them.
package enum HeaderProblem: Hashable, Sendable {
  case duplicate(String)
  /// Two columns could be one field.
  case ambiguous(String, [String])
  case missing([String], found: [String])
  case noSuchColumn(String, name: String)
  /// The first row is data.
  case noHeader([String])
  /// The first row names nothing that is known: a title, or another file.
  case notAHeader([String], needed: [String])
}
