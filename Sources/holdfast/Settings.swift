import Documents
import Glibc
import Retention

/// What a person chose once and for all, in `config.yaml` of the configuration folder. Options on
/// the command line, `HOLDFAST_THEME` and `HOLDFAST_PACK` go before it; it goes before `LANG` and `NO_COLOR`.
struct Settings: Sendable {
  var theme: String?
  /// What the law asks here: the code of a shipped pack, or a file.
  var pack: String?
  /// The file of the rules of cases.
  var caseRules: String?
  /// The file of the survey.
  var survey: String?
  var language: Language?
  var color: ColourChoice?
  var mouse: Bool?
  var accessible: Bool?
  /// Whether the number of a call may be copied to the terminal's clipboard.
  var clipboard: Bool?
  /// The file of loyalty programmes.
  var programmes: String?

  static var path: String { ConfigurationFolder.path + "/config.yaml" }

  /// Read once; without a file nothing is chosen.
  static let own = Result { () throws(DocumentError) -> Settings in
    guard access(path, F_OK) == 0 else { return Settings() }
    return try Document.read(path: path) { $0.fields { Settings(&$0) } }
  }

  /// Without what cannot be read, for words that have to be said before anything is checked.
  static var known: Settings { (try? own.get()) ?? Settings() }

  init() {}

  private init(_ fields: inout Fields) {
    theme = fields.optional("theme") { $0.text() }
    pack = fields.optional("pack") { $0.text() }
    caseRules = fields.optional("case-rules") { $0.text() }
    survey = fields.optional("survey") { $0.text() }
    language = fields.optional("language") { $0.choice() }
    color = fields.optional("color") { $0.choice() }
    mouse = fields.optional("mouse") { $0.boolean() }
    accessible = fields.optional("accessible") { $0.boolean() }
    clipboard = fields.optional("clipboard") { $0.boolean() }
    programmes = fields.optional("programmes") { $0.text() }
  }

  /// Writes the theme into the file and leaves every other line as it is. Throws `errno`, and
  /// leaves the file alone, when it cannot be read or would not say this theme afterwards.
  static func keep(theme: String) throws(SystemError) {
    let line = "theme: \"\(theme.filter { $0 != "\"" && $0 != "\\" })\""
    var lines: [String] = []
    if access(path, F_OK) == 0 {
      guard let bytes = try? fileBytes(path) else { throw SystemError(EACCES) }
      // By scalars: to Swift the end of a line on other systems is one character.
      lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { String($0) }
      if lines.last == "" { lines.removeLast() }
    }
    if let place = lines.firstIndex(where: { $0.hasPrefix("theme:") }) {
      lines[place] = lines[place].unicodeScalars.last == "\r" ? line + "\r" : line
    } else {
      lines.append(line)
    }
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    let read = try? Document.read(bytes, name: path) { $0.fields { Settings(&$0) } }
    guard read?.theme == theme else { throw SystemError(EINVAL) }
    makeFolders(ConfigurationFolder.path)
    try WholeFile(path).write(bytes)
  }
}

/// A number of `errno`, and its words.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  init(_ code: Int32) { self.code = code }

  var description: String { String(cString: strerror(code)) }
}
