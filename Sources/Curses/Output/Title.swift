/// The sequence that names the window. Only printable ASCII and Latin letters get through, at
/// most 200 of them: a title must not be able to end itself and command the terminal.
package func titleSequence(_ title: String, isUnicode: Bool) -> [UInt8] {
  var text = String.UnicodeScalarView()
  for scalar in title.unicodeScalars.prefix(200) {
    switch scalar.value {
    case 0x20..<0x7f: text.append(scalar)
    case 0xa1..<0x250 where isUnicode && scalar.value != 0xad: text.append(scalar)
    case 0..<0x20, 0x7f..<0xa0: break
    case 0xa0: text.append(" ")
    case 0x2010...0x2015: text.append("-")
    default: text.append("?")
    }
  }
  return Array("\u{1b}]2;\(String(text))\u{07}".utf8)
}
