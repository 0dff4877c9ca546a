package import Documents
package import Retention

extension SurveyForm {
  /// Reads a survey file; `Surveys/survey.yaml` says how one is written.
  ///
  /// - Parameter file: the file's name in messages.
  /// - Throws: all problems of the file, by position.
  package static func read(_ bytes: [UInt8], file: String) throws(DocumentError) -> SurveyForm {
    try CheckedSurvey.read(bytes, file: file).form
  }

  /// The same for a file on disk.
  package static func read(path: String) throws(DocumentError) -> SurveyForm {
    try read(fileBytes(path), file: path)
  }

  /// The bytes of the shipped file, for those who want a copy to change.
  package static var shippedBytes: [UInt8] { PackageResources.survey_yaml }

  /// The survey that comes with the program; read once, at first use.
  package static let shipped: SurveyForm = {
    do {
      return try read(shippedBytes, file: "survey.yaml")
    } catch {
      fatalError("the shipped survey cannot be read:\n\(error)")
    }
  }()
}

/// A survey with what is allowed in it and probably not meant.
package struct CheckedSurvey: Sendable {
  package let form: SurveyForm
  /// By position; empty for a file that is as it should be.
  package let warnings: [Problem]

  /// With a catalogue, reasons that it does not have are warned of: such a file still serves, as
  /// nobody can be called for them.
  ///
  /// - Throws: all problems of the file, by position.
  package static func read(
    _ bytes: [UInt8], file: String, catalogue: Catalogue? = nil
  ) throws(DocumentError) -> CheckedSurvey {
    var reader = SurveyReader(file: file, catalogue: catalogue)
    let form = try Document.read(bytes, name: file) { reader.form($0) }
    return CheckedSurvey(form: form, warnings: reader.warnings.sorted { $0.place < $1.place })
  }
}
