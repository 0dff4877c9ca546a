import Terminal

/// One fact that `holdfast doctor` found, and whether somebody should look at it.
package struct Diagnosis: Hashable, Sendable {
  package let name: String
  package let value: String
  /// What to do; nil when all is well.
  package let advice: String?

  package init(_ name: String, _ value: String, advice: String? = nil) {
    self.name = name
    self.value = value
    self.advice = advice
  }

  /// Aligned, `✓` before what is well and `!` before what is not, the advice below it.
  package static func lines(_ all: [Diagnosis]) -> [String] {
    let width = all.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    return all.flatMap { fact -> [String] in
      let space = String(repeating: " ", count: width - TextWidth.columns(of: fact.name))
      let line = "\(fact.advice == nil ? "✓" : "!") \(fact.name)\(space)  \(fact.value)"
      guard let advice = fact.advice else { return [line] }
      return [line, String(repeating: " ", count: width + 4) + "→ " + advice]
    }
  }
}

/// What the program runs on, as far as the desk cares.
package struct Surroundings: Sendable {
  package var version: String
  package var terminal: String
  /// Nil where there is no terminal.
  package var columns: Int?
  package var rows: Int?
  package var isUTF8: Bool
  package var locale: String
  package var zone: String

  package init(
    version: String, terminal: String, size: (columns: Int, rows: Int)?, isUTF8: Bool,
    locale: String, zone: String
  ) {
    self.version = version
    self.terminal = terminal
    columns = size?.columns
    rows = size?.rows
    self.isUTF8 = isUTF8
    self.locale = locale
    self.zone = zone
  }
}
