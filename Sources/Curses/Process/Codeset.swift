import CNcurses
import Glibc

/// Whether the terminal is to be sent UTF-8: its locale says so, or names no codeset at all,
/// which on today's terminals (containers, ssh) means UTF-8 all the same. A locale that is named
/// but not installed makes `codeset` ASCII, so its name counts too. `LC_ALL=C` asks for ASCII.
package func isUnicode(codeset: String, _ environment: [String: String]) -> Bool {
  if isUTF8(codeset) { return true }
  let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy
    .compactMap { environment[$0] }
    .first { !$0.isEmpty }
  return locale.map(isUTF8) ?? true
}

private func isUTF8(_ name: String) -> Bool {
  // Not by `contains` of a text, whose machine takes a hundred microseconds of a start to set up.
  name.lowercased().split { ".@".contains($0) }.contains { $0 == "utf-8" || $0 == "utf8" }
}

/// Sets the character type, and only that: numbers and dates must not follow the system's locale.
/// Returns whether the terminal is to be sent UTF-8.
func chooseCodeset(_ environment: [String: String]) -> Bool {
  setlocale(LC_CTYPE, "")
  let codeset = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
  guard isUnicode(codeset: codeset, environment) else { return false }
  if !isUTF8(codeset) { setlocale(LC_CTYPE, "C.UTF-8") }
  return true
}
