/// The drawing characters that a terminal can show: what the widgets draw with, and what stands
/// in for the rest where the terminal knows only ASCII.
package struct GlyphSet: Hashable, Sendable {
  /// Whether letters, too, are shown in ASCII.
  package let isASCII: Bool
  /// Whether curves may be drawn in braille; fonts of some terminals lack it.
  package let hasBraille: Bool
  /// For screen readers, which read out every line and bar: nothing is drawn but text, and marks
  /// are ASCII. Letters stay what they are.
  package let isSpoken: Bool

  private init(isASCII: Bool = false, hasBraille: Bool = false, isSpoken: Bool = false) {
    (self.isASCII, self.hasBraille, self.isSpoken) = (isASCII, hasBraille, isSpoken)
  }

  package static let unicode = GlyphSet(hasBraille: true)
  package static let unicodeWithoutBraille = GlyphSet()
  package static let ascii = GlyphSet(isASCII: true)
  package static let spoken = GlyphSet(isSpoken: true)
  package static let spokenASCII = GlyphSet(isASCII: true, isSpoken: true)

  private func pick(_ full: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Unicode.Scalar {
    isASCII || isSpoken ? ascii : full
  }

  private func line(_ full: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Unicode.Scalar {
    isSpoken ? " " : pick(full, ascii)
  }
}

extension GlyphSet {
  package var horizontal: Unicode.Scalar { line("─", "-") }
  package var vertical: Unicode.Scalar { line("│", "|") }
  package var topLeft: Unicode.Scalar { line("┌", "+") }
  package var topRight: Unicode.Scalar { line("┐", "+") }
  package var bottomLeft: Unicode.Scalar { line("└", "+") }
  package var bottomRight: Unicode.Scalar { line("┘", "+") }
  package var downTee: Unicode.Scalar { line("┬", "+") }
  package var upTee: Unicode.Scalar { line("┴", "+") }
  package var rightTee: Unicode.Scalar { line("├", "+") }
  package var leftTee: Unicode.Scalar { line("┤", "+") }
  package var cross: Unicode.Scalar { line("┼", "+") }

  package var selected: Unicode.Scalar { pick("▸", ">") }
  package var rising: Unicode.Scalar { pick("▲", "^") }
  package var falling: Unicode.Scalar { pick("▼", "v") }
  package var filled: Unicode.Scalar { pick("●", "*") }
  package var half: Unicode.Scalar { pick("◐", "%") }
  package var hollow: Unicode.Scalar { pick("○", "o") }
  package var done: Unicode.Scalar { pick("✓", "+") }
  package var barred: Unicode.Scalar { pick("–", "-") }

  /// Where a bar is empty.
  package var track: Unicode.Scalar { line("░", "-") }

  /// A bar's last cell from nothing to full: nine steps, or two where only ASCII is there.
  package var bars: [Unicode.Scalar] {
    if isSpoken { return [" ", " "] }
    return isASCII ? ["-", "#"] : [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  }

  /// A sparkline's heights, lowest first.
  package var heights: [Unicode.Scalar] {
    if isSpoken { return [" "] }
    return isASCII
      ? ["_", ".", "-", "=", "+", "*", "#", "@"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  }

  /// From nothing to all of it, for maps.
  package var shades: [Unicode.Scalar] {
    if isSpoken { return [" ", " "] }
    return isASCII ? [" ", ".", ":", "+", "#"] : [" ", "░", "▒", "▓", "█"]
  }

  /// The mark of a cut text that fits into `width` columns.
  package func ellipsis(in width: Int) -> String {
    guard isASCII || isSpoken else { return "…" }
    return width < 6 ? "~" : "..."
  }
}

extension GlyphSet {
  /// What is shown for a scalar of a text; nil for itself.
  func stand(for scalar: Unicode.Scalar) -> String? {
    isASCII || isSpoken && Self.isDrawn(scalar) ? Self.ascii(for: scalar) : nil
  }

  /// Arrows, boxes, blocks, dots, braille: what is looked at and not read.
  @inline(__always)
  static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB7, 0xD7, 0x2022, 0x2026, 0x2190...0x2BFF: true
    default: false
    }
  }

  /// What stands for a scalar where only ASCII can be shown; `?` where nothing says the same.
  package static func ascii(for scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar) }
    if let letter = letters[scalar] { return letter }
    switch scalar.value {
    case 0x2500, 0x2501: return "-"
    case 0x2502, 0x2503: return "|"
    case 0x2504...0x257F: return "+"
    case 0x2591: return "-"
    case 0x2588...0x2593: return "#"
    case 0x2581...0x2587: return String(GlyphSet.ascii.heights[Int(scalar.value) - 0x2581])
    default: return "?"
    }
  }

  /// Our own typography and the letters of Latin-1, which names are written in.
  private static let letters: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "“": "\"", "”": "\"", "„": "\"",
      "«": "\"", "»": "\"", "’": "'", "‘": "'", "‚": "'", "…": "...", "·": ".", "•": "*",
      "×": "x", "÷": "/", "±": "+-", "\u{A0}": " ", "\u{202F}": " ", "→": "->", "←": "<-",
      "↑": "^", "↓": "v", "€": "EUR", "≥": ">=", "≤": "<=", "≠": "!=", "≈": "~", "▸": ">",
      "▾": "v", "▲": "^", "▼": "v", "●": "*", "◐": "%", "○": "o", "◉": "@", "⊘": "0", "✓": "+",
      "✗": "x", "□": "?",
      "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ß": "ss", "°": "o", "º": "o", "ª": "a",
    ]
    let accented = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïðñòóôõöøùúûüýþÿ"
    let base = "AAAAAACEEEEIIIIDNOOOOOOUUUUYTaaaaaaceeeeiiiidnoooooouuuuyty"
    for (from, to) in zip(accented.unicodeScalars, base.unicodeScalars) {
      table[from] = String(to)
    }
    return table
  }()
}
