package import Documents
package import Retention

extension Jurisdiction {
  /// Reads a pack; `Packs/default-pack.yaml` says how one is written.
  ///
  /// - Parameter file: the file's name in messages.
  /// - Throws: all problems of the file, by position.
  package static func read(_ bytes: [UInt8], file: String) throws(DocumentError) -> Jurisdiction {
    var reader = PackReader()
    return try Document.read(bytes, name: file) { reader.jurisdiction($0) }
  }

  /// The same for a text in memory.
  package static func read(_ text: String, file: String) throws(DocumentError) -> Jurisdiction {
    try read(Array(text.utf8), file: file)
  }

  /// The same for a file on disk.
  package static func read(path: String) throws(DocumentError) -> Jurisdiction {
    try read(fileBytes(path), file: path)
  }
}
