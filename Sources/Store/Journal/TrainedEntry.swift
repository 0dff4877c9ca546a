/// Which model was trained; the model itself is not journalled.
package struct TrainedEntry: Hashable, Sendable {
  /// SHA-256 of its text, hexadecimal.
  package let digest: String
  /// Subscribers that it learnt from.
  package let rows: Int

  package init(digest: String, rows: Int) {
    self.digest = digest
    self.rows = rows
  }
}
