import Documents
import Glibc
import Terminal
import Theming

let shipped = Themes.embedded

/// The colour a terminal shows for one of our numbers, nil where nobody knows.
func shown(_ colour: Colour, _ tier: Tier) -> RGB? {
  switch colour {
  case .standard: nil
  case .rgb(let red, let green, let blue): RGB(red, green, blue)
  case .indexed(let index): IndexedPalette(tier)?.entries.first { $0.index == index }?.rgb
  }
}

/// A folder of theme files that is removed at the end.
struct ThemeFolder: ~Copyable {
  let path: String

  init(_ files: [String: String]) {
    var template = Array("/tmp/holdfast-themes-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
    for (name, text) in files { write(text, to: name) }
  }

  private func write(_ text: String, to name: String) {
    guard let file = fopen("\(path)/\(name).yaml", "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  /// All problems of a theme of this folder, without the folder's path.
  func problems(_ name: String) -> [String] {
    do {
      _ = try Themes.load(named: name, userFolder: path)
      return []
    } catch {
      return error.problems.map { String($0.description.replacing("\(path)/", with: "")) }
    }
  }

  deinit {
    for name in Themes.names(userFolder: path) { unlink("\(path)/\(name).yaml") }
    rmdir(path)
  }
}
