/// Why a password is not taken. Sentences stand in Desk/Words.
package enum PasswordFault: Error, Hashable, Sendable {
  case tooShort(least: Int)
  case tooLong(most: Int)
  /// A control or something else that another keyboard may not type.
  case unprintable
  /// Nothing but common words, runs of the keyboard, figures and marks.
  case common
  /// Made of the person's own name or the program's, without much else.
  case ownName
  /// One piece again and again.
  case repeated
}

/// What a password must be when it is all that is asked for: NIST SP 800-63B-4, 15 characters at
/// the least, no rules of composition, and not what everybody tries first.
package enum PasswordRule {
  /// Code points.
  package static let least = 15
  package static let most = 128

  /// `name` is the person's own.
  package static func check(_ password: Password, of name: String) throws(PasswordFault) {
    let scalars = Array(password.text.unicodeScalars)
    guard scalars.count >= least else { throw .tooShort(least: least) }
    guard scalars.count <= most else { throw .tooLong(most: most) }
    guard scalars.allSatisfy(isTypeable) else { throw .unprintable }
    let letters = scalars.map(small)
    guard shortestUnit(of: letters) >= least else { throw .repeated }
    let names = own(name)
    for spelling in [letters, letters.map { plain[$0] ?? $0 }] {
      if CommonPieces(names: []).make(spelling) { throw .common }
      if CommonPieces(names: names).make(spelling) { throw .ownName }
    }
  }

  private static func isTypeable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control
  }

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let mapped = scalar.properties.lowercaseMapping.unicodeScalars
    return mapped.count == 1 ? mapped.first ?? scalar : scalar
  }

  /// How long the piece is that it repeats, the last time perhaps not to its end.
  private static func shortestUnit(of text: [Unicode.Scalar]) -> Int {
    (1..<max(2, text.count)).first { period in
      (period..<text.count).allSatisfy { text[$0] == text[$0 - period] }
    } ?? text.count
  }

  /// The words of the name, and the name in one word.
  private static func own(_ name: String) -> Set<[Unicode.Scalar]> {
    let words = name.split { !$0.isLetter && !$0.isNumber }
      .map { Password(String($0)).text.unicodeScalars.map(small) }
    return Set(words.filter { $0.count > 2 } + [words.flatMap(\.self)])
  }

  /// Figures and marks that stand for letters.
  private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
    "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s", "!": "i",
    "€": "e",
  ]
}

/// Takes a password apart into what everybody tries: common words, runs along the keyboard or the
/// alphabet, one character again and again, and between them a few figures or marks.
struct CommonPieces {
  let names: Set<[Unicode.Scalar]>
  /// Figures and marks; a date at the most.
  private static let longestFiller = 8
  private static let leastRun = 3

  /// Whether such pieces make up the whole text.
  func make(_ text: [Unicode.Scalar]) -> Bool {
    // Reached up to here: after a word or run, and after a filler, of which two never follow.
    var solid = [Bool](repeating: false, count: text.count + 1)
    var filled = solid
    solid[0] = true
    for start in text.indices where solid[start] || filled[start] {
      for end in solidEnds(text, from: start) { solid[end] = true }
      guard solid[start] else { continue }
      for end in fillerEnds(text, from: start) { filled[end] = true }
    }
    return solid[text.count] || filled[text.count]
  }

  private func solidEnds(_ text: [Unicode.Scalar], from start: Int) -> [Int] {
    let words = CommonWords.lengths.union(names.map(\.count))
    let found = words.map { start + $0 }.filter { end in
      guard end <= text.count else { return false }
      let piece = Array(text[start..<end])
      return CommonWords.all.contains(piece) || names.contains(piece)
    }
    let longest = max(run(text, start, by: CommonWords.follows), sameness(text, start))
    return found
      + (longest >= Self.leastRun ? Array((start + Self.leastRun)...(start + longest)) : [])
  }

  private func fillerEnds(_ text: [Unicode.Scalar], from start: Int) -> [Int] {
    let others = text[start...].prefix { !$0.properties.isAlphabetic }.count
    return (0..<min(others, Self.longestFiller)).map { start + $0 + 1 }
  }

  private func run(
    _ text: [Unicode.Scalar], _ start: Int, by follows: [Set<[Unicode.Scalar]>]
  ) -> Int {
    follows.map { pairs in
      var end = start + 1
      while end < text.count, pairs.contains([text[end - 1], text[end]]) { end += 1 }
      return end - start
    }.max() ?? 1
  }

  private func sameness(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    text[start...].prefix { $0 == text[start] }.count
  }
}
