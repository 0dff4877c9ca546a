package import Documents
package import Retention

extension ComplaintRules {
  /// Reads a file of cases; `Complaints/cases.yaml` says how one is written.
  ///
  /// - Parameter file: the file's name in messages.
  /// - Throws: all problems of the file, by position.
  package static func read(
    _ bytes: [UInt8], file: String
  ) throws(DocumentError) -> ComplaintRules {
    var reader = ComplaintReader()
    return try Document.read(bytes, name: file) { reader.rules($0) }
  }

  /// The same for a text in memory.
  package static func read(_ text: String, file: String) throws(DocumentError) -> ComplaintRules {
    try read(Array(text.utf8), file: file)
  }

  /// The same for a file on disk.
  package static func read(path: String) throws(DocumentError) -> ComplaintRules {
    try read(fileBytes(path), file: path)
  }

  /// The bytes of the shipped file, for those who want a copy to change.
  package static var shippedBytes: [UInt8] { PackageResources.cases_yaml }

  /// The rules that come with the program; read once, at first use.
  package static let shipped: ComplaintRules = {
    do {
      return try read(shippedBytes, file: "cases.yaml")
    } catch {
      fatalError("the shipped rules of cases cannot be read:\n\(error)")
    }
  }()
}
