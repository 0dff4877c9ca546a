extension String {
  /// The text made safe and cut to at most `columns`, marked with `…` when something is gone.
  package func clipped(to columns: Int, glyphs: GlyphSet = .unicode) -> String {
    guard columns > 0 else { return "" }
    return Pieces.fitting(self, into: columns, glyphs).text
  }

  /// The text made safe, in lines of at most `columns`: broken between words, in a word only
  /// when it is longer than a line; a line end in the text starts a new line. A no-break space
  /// holds its words together. No columns, no lines.
  package func wrapped(to columns: Int) -> [String] {
    guard columns > 0 else { return [] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      var wrap = Wrap(columns: columns)
      for word in SafeText(String(line)).description.split(separator: " ") { wrap.add(word) }
      return wrap.finish()
    }
  }
}

/// One paragraph on its way into lines.
private struct Wrap {
  let columns: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(columns: Int) { self.columns = columns }

  mutating func add(_ word: Substring) {
    let width = TextWidth.columns(of: String(word))
    if used > 0, used + 1 + width <= columns {
      line += " " + word
      used += 1 + width
      return
    }
    if used > 0 { endLine() }
    if width <= columns {
      line += word
      used = width
    } else {
      breakUp(word)
    }
  }

  func finish() -> [String] { used > 0 || lines.isEmpty ? lines + [line] : lines }

  private mutating func breakUp(_ word: Substring) {
    for character in word {
      let width = TextWidth.columns(of: character)
      if used > 0, used + width > columns { endLine() }
      line += width > columns ? "…" : String(character)
      used += min(width, columns)
    }
  }

  private mutating func endLine() {
    lines.append(line)
    line = ""
    used = 0
  }
}
