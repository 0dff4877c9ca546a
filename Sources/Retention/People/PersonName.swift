import Foundation

/// Why something cannot be the name of a person. Sentences stand in Desk/Words.
package enum PersonNameFault: Error, Hashable, Sendable {
  /// No letter and no figure.
  case empty
  case tooLong(limit: Int)
  /// Something in it cannot be seen, or moves other text.
  case unprintable
  /// The journal writes the program's own entries under it.
  case reserved
}

/// The name of a person of the desk, as it stands in the log.
package enum PersonName {
  /// Characters.
  package static let limit = 60

  /// The name in Unicode's composed form, one blank between its words.
  package static func checked(_ typed: String) throws(PersonNameFault) -> String {
    let words = typed.precomposedStringWithCanonicalMapping.split(separator: " ")
    let name = words.joined(separator: " ")
    guard name.unicodeScalars.allSatisfy(isPrintable) else { throw .unprintable }
    guard name.contains(where: { $0.isLetter || $0.isNumber }) else { throw .empty }
    guard name.count <= limit else { throw .tooLong(limit: limit) }
    guard words.first?.lowercased() != "holdfast" else { throw .reserved }
    return name
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
