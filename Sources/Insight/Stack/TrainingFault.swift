/// Why a model cannot be trained on a file, or a file not be scored.
package enum TrainingFault: Error, Hashable, Sendable {
  /// `option` is what named it.
  case noSuchColumn(String, option: String, found: [String])
  case noSuchLabel(String, column: String, found: [String])
  /// `row` is counted from 1 after the header.
  case blankLabel(row: Int, column: String)
  case oneClass(column: String, text: String)
  /// Fewer than `least` rows that left, or that stayed.
  case tooFew(Int, leave: Bool, Int)
  /// Nothing is left to learn from.
  case noColumns
  case foldRows(found: Int, expected: Int)
  case foldNumber(String, row: Int)
  /// In one repeat all rows have the same fold, or a training part lacks a class.
  case foldClasses(column: Int)
  case notAModel
  case newerModel(Int, known: Int)
  /// Columns of the model that the file does not have.
  case missingColumns([String], found: [String])
}
