/// The text with every character spelled out that a terminal would obey or hide instead of show.
package func printable(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
  var out = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isUnsafe(scalar) {
      out.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    } else {
      out.append(scalar)
    }
  }
  return String(out)
}

/// A piece of someone's file inside a sentence: in quotes, and never longer than 40 characters.
package func quoted(_ text: String) -> String {
  let start = text.prefix(40)
  return start.endIndex == text.endIndex ? "'\(text)'" : "'\(start)…'"
}

private func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.value >= 0x20 && scalar.value < 0x7f { return false }
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
    return true
  default: return false
  }
}
