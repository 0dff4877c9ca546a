extension Grid {
  /// The grid as lines for a terminal that is not in our hands: printed, not painted. Each line
  /// ends in the terminal's own colours.
  package func ansi(_ looks: Looks) -> String {
    (0..<size.height).map { ansiRow($0, looks) }.joined()
  }

  private func ansiRow(_ y: Int, _ looks: Looks) -> String {
    var out = ""
    var last: Look?
    for x in 0..<size.width {
      let cell = self[x, y]
      guard cell.code != Cell.rightHalf else { continue }
      let look = looks[cell.style]
      if look != last { out += look.sequence }
      last = look
      for scalar in scalars(of: cell) { out.unicodeScalars.append(scalar) }
    }
    return out + "\u{1b}[0m\n"
  }
}

extension Look {
  /// Select Graphic Rendition (ECMA-48), from nothing.
  fileprivate var sequence: String {
    var codes = ["0"]
    let weights: [(Emphasis, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    for (weight, code) in weights where emphasis.contains(weight) { codes.append(code) }
    codes += [foreground.code(bright: 90, plain: 30), background.code(bright: 100, plain: 40)]
      .compactMap(\.self)
    return "\u{1b}[" + codes.joined(separator: ";") + "m"
  }
}

extension Colour {
  fileprivate func code(bright: Int, plain: Int) -> String? {
    switch self {
    case .standard: nil
    case .indexed(let index) where index < 8: "\(plain + Int(index))"
    case .indexed(let index) where index < 16: "\(bright + Int(index) - 8)"
    case .indexed(let index): "\(plain + 8);5;\(index)"
    case .rgb(let red, let green, let blue): "\(plain + 8);2;\(red);\(green);\(blue)"
    }
  }
}
