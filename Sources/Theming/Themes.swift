package import Documents

/// Finds themes: in the user's folder first, then among those that ship in the binary.
package enum Themes {
  /// The names of the themes that ship, the standard one first.
  package static let embedded = [
    "holdfast-dark", "holdfast-light", "high-contrast", "high-contrast-light", "deuteranopia",
    "tritanopia", "nord", "gruvbox", "mono", "terminal",
  ]

  /// All names a person can choose from, in alphabetical order.
  package static func names(userFolder: String?) -> [String] {
    Set(embedded + (userFolder.map(themeNames) ?? [])).sorted()
  }

  /// The theme of this name; reads only its file, and those it inherits from.
  package static func load(
    named name: String, userFolder: String? = nil
  ) throws(DocumentError) -> Theme {
    let library = ThemeLibrary(userFolder: userFolder)
    guard let file = try library.find(name) else {
      throw DocumentError([library.unknown(name, in: name, at: .start)])
    }
    return try Theme(library.complete(file), id: name)
  }

  /// The theme of a file anywhere; what it inherits from is looked for beside it first.
  package static func load(path: String) throws(DocumentError) -> Theme {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let file = try ThemeFile(fileBytes(path), name: path)
    let library = ThemeLibrary(userFolder: parts.count > 1 ? folder : ".")
    let name = parts.last.map { $0.hasSuffix(".yaml") ? String($0.dropLast(5)) : String($0) } ?? ""
    return try Theme(library.complete(.init(name: name, isUsers: true, file: file)), id: name)
  }
}
