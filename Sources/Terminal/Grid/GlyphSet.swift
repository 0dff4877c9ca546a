/// The drawing characters that a terminal can show: what the widgets draw with, and what stands
/// in for the rest where the terminal knows only ASCII.
package struct GlyphSet: Hashable, Sendable {
  package let isASCII: Bool
  /// Whether curves may be drawn in braille; fonts of some terminals lack it.
  package let hasBraille: Bool

  package static let unicode = GlyphSet(isASCII: false, hasBraille: true)
  package static let unicodeWithoutBraille = GlyphSet(isASCII: false, hasBraille: false)
  package static let ascii = GlyphSet(isASCII: true, hasBraille: false)

  private func pick(_ full: Unicode.Scalar, _ ascii: Unicode.Scalar) -> Unicode.Scalar {
    isASCII ? ascii : full
  }
}

extension GlyphSet {
  package var horizontal: Unicode.Scalar { pick("─", "-") }
  package var vertical: Unicode.Scalar { pick("│", "|") }
  package var topLeft: Unicode.Scalar { pick("┌", "+") }
  package var topRight: Unicode.Scalar { pick("┐", "+") }
  package var bottomLeft: Unicode.Scalar { pick("└", "+") }
  package var bottomRight: Unicode.Scalar { pick("┘", "+") }
  package var downTee: Unicode.Scalar { pick("┬", "+") }
  package var upTee: Unicode.Scalar { pick("┴", "+") }
  package var rightTee: Unicode.Scalar { pick("├", "+") }
  package var leftTee: Unicode.Scalar { pick("┤", "+") }
  package var cross: Unicode.Scalar { pick("┼", "+") }

  package var selected: Unicode.Scalar { pick("▸", ">") }
  package var rising: Unicode.Scalar { pick("▲", "^") }
  package var falling: Unicode.Scalar { pick("▼", "v") }
  package var filled: Unicode.Scalar { pick("●", "*") }
  package var half: Unicode.Scalar { pick("◐", "%") }
  package var hollow: Unicode.Scalar { pick("○", "o") }
  package var done: Unicode.Scalar { pick("✓", "+") }
  package var barred: Unicode.Scalar { pick("–", "-") }

  /// Where a bar is empty.
  package var track: Unicode.Scalar { pick("░", "-") }

  /// A bar's last cell from nothing to full: nine steps, or two where only ASCII is there.
  package var bars: [Unicode.Scalar] {
    isASCII ? ["-", "#"] : [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  }

  /// A sparkline's heights, lowest first.
  package var heights: [Unicode.Scalar] {
    isASCII
      ? ["_", ".", "-", "=", "+", "*", "#", "@"] : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  }

  /// From nothing to all of it, for maps.
  package var shades: [Unicode.Scalar] {
    isASCII ? [" ", ".", ":", "+", "#"] : [" ", "░", "▒", "▓", "█"]
  }

  /// The mark of a cut text that fits into `width` columns.
  package func ellipsis(in width: Int) -> String {
    guard isASCII else { return "…" }
    return width < 6 ? "~" : "..."
  }
}

extension GlyphSet {
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
      "▾": "v", "▲": "^", "▼": "v", "●": "*", "◐": "%", "○": "o", "✓": "+", "✗": "x", "□": "?",
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
