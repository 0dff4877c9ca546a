package import Documents
package import Retention

/// The programmes of a file, with what is allowed in it and probably not meant.
package struct CheckedProgrammes: Sendable {
  package let programmes: [Programme]
  /// By position; empty for a file that is as it should be.
  package let warnings: [Problem]

  /// Reads a file of programmes; `Programmes/programmes.yaml` says how one is written.
  ///
  /// - Parameter file: the file's name in messages.
  /// - Parameter catalogue: whose currency the amounts are in, and whose incentives are named.
  /// - Throws: all problems of the file, by position.
  package static func read(
    _ bytes: [UInt8], file: String, for catalogue: Catalogue
  ) throws(DocumentError) -> CheckedProgrammes {
    var reader = ProgrammeReader(file: file, catalogue: catalogue)
    let programmes = try Document.read(bytes, name: file) { reader.programmes($0) }
    return CheckedProgrammes(
      programmes: programmes, warnings: reader.warnings.sorted { $0.place < $1.place })
  }

  /// The bytes of the shipped file, for those who want a copy to change.
  package static var shippedBytes: [UInt8] { PackageResources.programmes_yaml }

  /// The programmes that come with the program, for the shipped catalogue; read once, at first use.
  package static let shipped = shipped(for: .shipped)

  /// The same in another catalogue's currency.
  package static func shipped(for catalogue: Catalogue) -> [Programme] {
    do {
      return try read(shippedBytes, file: "programmes.yaml", for: catalogue).programmes
    } catch {
      fatalError("the shipped programmes cannot be read:\n\(error)")
    }
  }
}
