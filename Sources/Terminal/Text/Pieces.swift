/// Safe text cut into what one cell holds: a base of one or two columns, and its marks.
struct Piece: Hashable {
  var base: Unicode.Scalar
  var marks: [Unicode.Scalar] = []
  var columns: Int
  /// Whether a person would see a character end here, so that a cut may stand behind it.
  var endsCharacter = false
}

/// A text as pieces, made character by character, so that a long text is read only as far as
/// its columns reach.
struct Pieces {
  private(set) var all: [Piece] = []
  private(set) var columns = 0
  private let glyphs: GlyphSet
  private var filter = SafeFilter()

  init(_ glyphs: GlyphSet = .unicode) { self.glyphs = glyphs }

  mutating func append(_ character: Character) {
    var filter = filter
    filter.take(character) { append($0) }
    self.filter = filter
    if !all.isEmpty { all[all.count - 1].endsCharacter = true }
  }

  /// Takes characters until the text ends or is wider than `limit`; says whether it fitted.
  private mutating func append(_ text: String, upTo limit: Int) -> Bool {
    for character in text {
      append(character)
      if columns > limit { return false }
    }
    return true
  }

  /// A text cut and marked so that it fits into `width` columns, which is at least 1.
  static func fitting(_ text: String, into width: Int, _ glyphs: GlyphSet) -> Pieces {
    var pieces = Pieces(glyphs)
    guard !pieces.append(text, upTo: width) else { return pieces }
    let mark = glyphs.ellipsis(in: width)
    pieces.cut(to: width - mark.unicodeScalars.count)
    for character in mark { pieces.append(character) }
    return pieces
  }

  var text: String {
    var view = String.UnicodeScalarView()
    for piece in all {
      view.append(piece.base)
      view.append(contentsOf: piece.marks)
    }
    return String(view)
  }

  /// Drops whole characters from the end until at most `limit` columns are left.
  private mutating func cut(to limit: Int) {
    while columns > limit, let last = all.popLast() {
      columns -= last.columns
      while let before = all.last, !before.endsCharacter {
        columns -= before.columns
        all.removeLast()
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if let stand = glyphs.stand(for: scalar) {
      guard TextWidth.columns(of: scalar) > 0 else { return }
      for scalar in stand.unicodeScalars { base(scalar, columns: 1) }
      return
    }
    let width = TextWidth.columns(of: scalar)
    if width > 0 {
      base(scalar, columns: width)
    } else if !all.isEmpty {
      all[all.count - 1].marks.append(scalar)
    }
  }

  private mutating func base(_ scalar: Unicode.Scalar, columns width: Int) {
    let isNoBreakSpace = scalar.value == 0xA0 || scalar.value == 0x202F
    all.append(Piece(base: isNoBreakSpace ? " " : scalar, columns: width))
    columns += width
  }
}
