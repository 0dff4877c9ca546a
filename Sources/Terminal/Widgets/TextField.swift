/// One line of text being typed: a caret between characters as people see them, the Emacs keys,
/// and a text that keeps what was typed; only controls and line ends do not get in.
package struct TextField: Hashable, Sendable {
  package var label: String
  package var placeholder: String
  /// The most characters that it takes.
  package let limit: Int
  package var ground = Ground.field
  /// Shown in `fieldInvalid` where what is typed cannot be right.
  package var isInvalid = false
  /// Shown as dots, to eyes and to screen readers; for passwords.
  package var isSecret = false
  private var characters: [Character] = []
  /// How many characters stand before the caret.
  package private(set) var caret = 0
  /// What Ctrl-K, Ctrl-U or Ctrl-W took last, for Ctrl-Y.
  private var killed = ""

  package init(_ label: String, placeholder: String = "", limit: Int = 500) {
    self.label = label
    self.placeholder = placeholder
    self.limit = max(0, limit)
  }

  /// Setting it puts the caret at the end.
  package var text: String {
    get { String(characters) }
    set {
      characters = []
      caret = 0
      insert(newValue)
    }
  }

  package var isEmpty: Bool { characters.isEmpty }

  /// Takes a key; false when it is not one of a text field's.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): caret = max(0, caret - 1)
    case .right, .control("f"): caret = min(characters.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = characters.count
    case .backspace, .control("h"): remove(max(0, caret - 1)..<caret)
    case .delete, .control("d"): remove(caret..<min(characters.count, caret + 1))
    case .control("k"): kill(caret..<characters.count)
    case .control("u"): kill(0..<caret)
    case .control("w"): kill(wordStart..<caret)
    case .control("y"): insert(killed)
    default: return false
    }
    return true
  }

  /// Puts text at the caret, as from a paste: line ends and tabs become blanks, other controls
  /// are dropped, and what is over the limit is left out.
  package mutating func insert(_ raw: String) {
    let head = String(characters[..<caret])
    let tail = String(characters[caret...])
    let room = limit - characters.count
    let allowed = raw.lazy.compactMap(Self.allowed)
    var added = ""
    // A mark joins the character before it, so that characters are counted on the whole.
    for character in allowed.prefix(max(room, 1)) { added.append(character) }
    let new = Array(head + added + tail)
    guard new.count <= limit else { return }
    characters = new
    caret = min((head + added).count, new.count)
  }

  private static func allowed(_ character: Character) -> Character? {
    guard let first = character.unicodeScalars.first else { return nil }
    if character.isNewline || character == "\t" { return " " }
    return first.properties.generalCategory == .control ? nil : character
  }

  /// Where the word before the caret begins: blanks, then the word.
  private var wordStart: Int {
    var start = caret
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while start > 0, characters[start - 1] != " " { start -= 1 }
    return start
  }

  private mutating func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = String(characters[range])
    remove(range)
  }

  private mutating func remove(_ range: Range<Int>) {
    var left = characters
    left.removeSubrange(range)
    characters = Array(String(left))
    caret = min(range.lowerBound, characters.count)
  }
}

extension TextField {
  /// Draws on the first row of the box. With the focus, the hardware cursor stands at the caret;
  /// a text longer than the box is scrolled so that the caret is always seen.
  package func draw(into grid: inout Grid, in box: Rect, hasFocus: Bool) {
    var rest = box
    let row = rest.cutTop(1)
    guard !row.isEmpty else { return }
    grid.note(Semantic(.field, label, value: String(shown), hasFocus: hasFocus, at: row))
    grid.fill(row, Style(.text, on: ground))
    let at = Point(x: row.minX, y: row.minY)
    let first = firstVisible(in: row.width, grid.glyphs)
    if characters.isEmpty {
      grid.put(placeholder, at: at, Style(.fieldPlaceholder, on: ground), width: row.width)
    } else {
      let style = Style(isInvalid ? .fieldInvalid : .text, on: ground)
      grid.put(String(shown.dropFirst(first)), at: at, style, width: row.width)
    }
    guard hasFocus else { return }
    let column = columns(first..<caret, grid.glyphs)
    grid.cursor = Point(x: row.minX + min(column, row.width - 1), y: row.minY)
  }

  private var shown: [Character] { isSecret ? characters.map { _ in "•" } : characters }

  private func columns(_ range: Range<Int>, _ glyphs: GlyphSet) -> Int {
    TextWidth.columns(of: String(shown[range]), glyphs: glyphs)
  }

  /// The view moves in steps of half its width, so that it stays still while one types. Never
  /// behind the caret.
  private func firstVisible(in width: Int, _ glyphs: GlyphSet) -> Int {
    let column = columns(0..<caret, glyphs)
    guard column >= width else { return 0 }
    let step = max(1, width / 2)
    let wanted = ((column - width) / step + 1) * step
    var passed = 0
    for index in 0..<caret {
      if passed >= wanted { return index }
      passed += columns(index..<index + 1, glyphs)
    }
    return caret
  }
}
