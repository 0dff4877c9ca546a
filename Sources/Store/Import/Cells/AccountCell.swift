import Foundation

/// The key that an import matches by: what looks alike must be alike.
package enum AccountCell {
  package static func read(_ text: String) throws(CellReason) -> String {
    guard !trimmed(text[...]).isEmpty else { throw .blank }
    guard text.utf8.first != 0x20, text.utf8.last != 0x20 else { throw .surroundingSpace }
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .invisible }
    } else {
      try checkForeign(text)
    }
    guard !isMangled(text) else { throw .mangledBySpreadsheet }
    guard !CardNumber.occurs(in: text) else { throw .cardNumber }
    return text
  }

  private static func checkForeign(_ text: String) throws(CellReason) {
    var scripts: Set<String> = []
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
        .surrogate:
        throw .invisible
      case .spaceSeparator where scalar != " ": throw .invisible
      default: break
      }
      guard !scalar.properties.isDefaultIgnorableCodePoint else { throw .invisible }
      if let script = lookAlikeScript(scalar) { scripts.insert(script) }
    }
    guard scripts.count < 2 else { throw .mixedScripts }
    guard text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8) else {
      throw .notComposed
    }
  }

  /// The three scripts whose capitals are drawn alike.
  private static func lookAlikeScript(_ scalar: Unicode.Scalar) -> String? {
    guard scalar.properties.isAlphabetic else { return nil }
    switch scalar.value {
    case 0..<0x250, 0x1E00...0x1EFF: return "Latin"
    case 0x370...0x3FF, 0x1F00...0x1FFF: return "Greek"
    case 0x400...0x52F: return "Cyrillic"
    default: return nil
    }
  }

  /// `1.23457E+11`: a spreadsheet wrote a long number short, and many numbers became one.
  private static func isMangled(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "+")) else { return false }
    let parts = text.uppercased().split(separator: "E+", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return false }
    return parts[1].allSatisfy(\.isNumber) && !parts[1].isEmpty && Double(parts[0]) != nil
  }
}
