import Documents
import Glibc
import Retention

/// What a person chose once and for all, in `config.yaml` of the configuration folder. An option
/// on the command line and a variable of the environment go before it.
struct Settings: Sendable {
  var theme: String?
  var language: Language?
  var color: ColourChoice?
  var mouse: Bool?

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
    language = fields.optional("language") { $0.choice() }
    color = fields.optional("color") { $0.choice() }
    mouse = fields.optional("mouse") { $0.boolean() }
  }

  /// Writes the theme into the file and leaves every other line as it is. Throws `errno`.
  static func keep(theme: String) throws(SystemError) {
    let line = "theme: \"\(theme.filter { $0 != "\"" && $0 != "\\" })\""
    var lines = (try? fileBytes(path)).map { bytes in
      String(decoding: bytes, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    if lines?.last == "" { lines?.removeLast() }
    if let place = lines?.firstIndex(where: { $0.hasPrefix("theme:") }) {
      lines?[place] = line
    } else {
      lines = (lines ?? []) + [line]
    }
    makeFolders()
    try write(Array(((lines ?? []).joined(separator: "\n") + "\n").utf8))
  }

  private static func makeFolders() {
    let folder = ConfigurationFolder.path
    for end in folder.indices.dropFirst() where folder[end] == "/" {
      mkdir(String(folder[..<end]), 0o700)
    }
    mkdir(folder, 0o700)
  }

  /// Beside it and then moved, so that half a file never takes its place.
  private static func write(_ bytes: [UInt8]) throws(SystemError) {
    let beside = path + ".new"
    let file = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw SystemError(errno) }
    let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    let isWhole = written == bytes.count && fsync(file) == 0
    let code = errno
    close(file)
    guard isWhole, rename(beside, path) == 0 else {
      let why = isWhole ? errno : code
      unlink(beside)
      throw SystemError(why)
    }
  }
}

/// A number of `errno`, and its words.
struct SystemError: Error, CustomStringConvertible {
  let code: Int32

  init(_ code: Int32) { self.code = code }

  var description: String { String(cString: strerror(code)) }
}
