import Documents
import Glibc

/// Theme files by name, and the chain of those a theme inherits from.
struct ThemeLibrary {
  let userFolder: String?

  struct Found {
    let name: String
    let isUsers: Bool
    let file: ThemeFile
  }

  func find(_ name: String) throws(DocumentError) -> Found? {
    if let userFolder, isPlain(name) {
      let path = userFolder + "/" + name + ".yaml"
      if access(path, F_OK) == 0 {
        let file = try ThemeFile(fileBytes(path), name: path)
        return Found(name: name, isUsers: true, file: file)
      }
    }
    return try findEmbedded(name)
  }

  /// The file with all that it inherits.
  func complete(_ found: Found) throws(DocumentError) -> ThemeFile {
    var chain = [found]
    while let last = chain.last, let (name, place) = last.file.meta.inherits {
      // A user's theme may build on the shipped one whose name it takes.
      let isOwnName = name == last.name && last.isUsers
      guard let parent = isOwnName ? try findEmbedded(name) : try find(name) else {
        throw DocumentError([unknown(name, in: last.file.file, at: place)])
      }
      let isKnown = chain.contains { $0.name == parent.name && $0.isUsers == parent.isUsers }
      guard !isKnown else {
        let names = (chain.map(\.name) + [name]).joined(separator: " → ")
        throw DocumentError([
          Problem(
            file: last.file.file, at: place, "the themes inherit in a circle: \(names)",
            advice: "take 'inherits' out of one of them")
        ])
      }
      chain.append(parent)
    }
    return chain.dropFirst().reduce(found.file) { $0.over($1.file) }
  }

  func unknown(_ name: String, in file: String, at place: Place) -> Problem {
    let names = Themes.names(userFolder: userFolder)
    let meant = nearest(to: name, among: names).map { "did you mean \(quoted($0))?" }
    return Problem(
      file: file, at: place, "there is no theme \(quoted(name))",
      advice: meant ?? "choose one of: \(names.prefix(20).joined(separator: ", "))")
  }

  private func findEmbedded(_ name: String) throws(DocumentError) -> Found? {
    let bytes: [UInt8]? =
      switch name {
      case "holdfast-dark": PackageResources.holdfast_dark_yaml
      case "holdfast-light": PackageResources.holdfast_light_yaml
      case "high-contrast": PackageResources.high_contrast_yaml
      case "high-contrast-light": PackageResources.high_contrast_light_yaml
      case "deuteranopia": PackageResources.deuteranopia_yaml
      case "tritanopia": PackageResources.tritanopia_yaml
      case "nord": PackageResources.nord_yaml
      case "gruvbox": PackageResources.gruvbox_yaml
      case "mono": PackageResources.mono_yaml
      case "terminal": PackageResources.terminal_yaml
      default: nil
      }
    guard let bytes else { return nil }
    return Found(
      name: name, isUsers: false, file: try ThemeFile(bytes, name: "Themes/\(name).yaml"))
  }
}

/// The names of the theme files of a folder; none if it cannot be read.
func themeNames(_ folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
      tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasSuffix(".yaml"), isPlain(String(name.dropLast(5))) {
      names.append(String(name.dropLast(5)))
    }
  }
  return names
}

/// A name is not a path: it cannot lead out of the folder.
private func isPlain(_ name: String) -> Bool {
  !name.isEmpty && !name.hasPrefix(".") && !name.contains("/") && !name.utf8.contains(0)
}
