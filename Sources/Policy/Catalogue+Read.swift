package import Documents
package import Retention

extension Catalogue {
  /// Reads a catalogue file; `Catalogue/default.yaml` says how one is written.
  ///
  /// - Parameter file: the file's name in messages.
  /// - Throws: all problems of the file, by position.
  package static func read(_ bytes: [UInt8], file: String) throws(DocumentError) -> Catalogue {
    try CheckedCatalogue.read(bytes, file: file).catalogue
  }

  /// The same for a text in memory.
  package static func read(_ text: String, file: String) throws(DocumentError) -> Catalogue {
    try read(Array(text.utf8), file: file)
  }

  /// The same for a file on disk.
  package static func read(path: String) throws(DocumentError) -> Catalogue {
    try read(fileBytes(path), file: path)
  }

  /// The bytes of the shipped file, for those who want a copy to change.
  package static var shippedBytes: [UInt8] { PackageResources.default_yaml }

  /// What `shipped` has, known without reading it.
  package static let shippedCurrency = Currency.euro

  /// The catalogue that comes with the program; read once, at first use.
  package static let shipped: Catalogue = {
    do {
      return try read(shippedBytes, file: "default.yaml")
    } catch {
      fatalError("the shipped catalogue cannot be read:\n\(error)")
    }
  }()
}

/// A catalogue with what is allowed in it and probably not meant.
package struct CheckedCatalogue: Sendable {
  package let catalogue: Catalogue
  /// By position; empty for a file that is as it should be.
  package let warnings: [Problem]

  /// - Throws: all problems of the file, by position.
  package static func read(
    _ bytes: [UInt8], file: String
  ) throws(DocumentError) -> CheckedCatalogue {
    var reader = CatalogueReader(file: file)
    let catalogue = try Document.read(bytes, name: file) { reader.catalogue($0) }
    return CheckedCatalogue(
      catalogue: catalogue, warnings: reader.warnings.sorted { $0.place < $1.place })
  }
}
