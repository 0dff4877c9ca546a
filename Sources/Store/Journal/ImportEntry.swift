/// What an import did; the rows themselves are not journalled.
package struct ImportEntry: Hashable, Sendable {
  package let file: String
  /// SHA-256 of the file, hexadecimal.
  package let digest: String
  package let counts: [String: Int]

  package init(file: String, digest: String, counts: [String: Int]) {
    self.file = file
    self.digest = digest
    self.counts = counts
  }
}
