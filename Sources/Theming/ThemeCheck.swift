package import Terminal

/// What a theme's own colours leave to be repaired, and what no repair can: colours that some
/// people cannot tell apart. A theme without findings looks as its author chose.
package enum ThemeCheck {
  package enum Finding: Hashable, Sendable {
    /// A contrast ratio under the one that is needed.
    case contrast(StyleKey, Ground, ratio: Double, needed: Double)
    /// Good and bad news that look alike; `distance` is in OKLab.
    case alike(StyleKey, StyleKey, ColourVision, distance: Double)
    /// A row that nobody sees is selected; `distance` is in OKLab.
    case hiddenSelection(distance: Double)
  }

  package static func findings(of theme: Theme) -> [Finding] {
    guard theme.hasColours else { return [] }
    return contrasts(theme) + pairs.flatMap { alike(theme, $0, $1) } + selection(theme)
  }

  /// Under this the eye hunts for the selected row.
  static let visibleRow = 0.08
  /// Under these two words in the two colours are taken for each other.
  private static let distinct = 0.08
  private static let distinctGrey = 0.05

  /// Good beside bad. A declined offer or a lost subscriber is no alarm and has no colour of its
  /// own; its word says it.
  private static let pairs: [(StyleKey, StyleKey)] = [
    (.statusOk, .statusDanger), (.riskLow, .riskHigh), (.npsPromoter, .npsDetractor),
  ]

  /// The texts of every place on every ground, lines where boxes are drawn, and the other keys
  /// where rows are.
  private static func contrasts(_ theme: Theme) -> [Finding] {
    let texts: Set<StyleKey> = [.text, .textMuted, .textDisabled, .textStrong]
    let boxes: Set<Ground> = [.surface, .surfaceRaised]
    let rows = boxes.union([.selection, .selectionInactive])
    var findings: [Finding] = []
    for key in StyleKey.allCases {
      for ground in Ground.allCases
      where texts.contains(key) || (key.isLine ? boxes : rows).contains(ground) {
        let ratio = theme.colour(of: key, on: ground).contrast(on: theme[ground].background)
        let needed = theme.needed(for: key)
        if ratio < needed { findings.append(.contrast(key, ground, ratio: ratio, needed: needed)) }
      }
    }
    return findings
  }

  private static func alike(_ theme: Theme, _ good: StyleKey, _ bad: StyleKey) -> [Finding] {
    alike(theme[good].colour, theme[bad].colour).map { .alike(good, bad, $0.0, distance: $0.1) }
  }

  /// Whether anybody would take one for the other.
  static func areAlike(_ one: RGB, _ other: RGB) -> Bool { !alike(one, other).isEmpty }

  private static func alike(_ one: RGB, _ other: RGB) -> [(ColourVision, Double)] {
    ColourVision.allCases.compactMap { vision in
      let distance = OKLab(vision.sees(one)).distance(to: OKLab(vision.sees(other)))
      let needed = vision == .greyscale ? distinctGrey : distinct
      return distance < needed ? (vision, distance) : nil
    }
  }

  private static func selection(_ theme: Theme) -> [Finding] {
    let row = OKLab(theme[.selection].background)
    let distance = row.distance(to: OKLab(theme[.surface].background))
    return distance < visibleRow ? [.hiddenSelection(distance: distance)] : []
  }
}
