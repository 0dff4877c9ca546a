package import Terminal

/// A theme with every colour decided: an ink for each key, a paper for each ground.
package struct Theme: Sendable {
  package enum Variant: String, CaseIterable, Sendable {
    case dark, light
    /// The terminal's own two colours, and nothing but weight, underline and reverse.
    case mono
    /// The terminal's own numbered colours.
    case terminal
  }

  /// The contrast a theme promises for text, as WCAG 2.2 names it.
  package enum ContrastLevel: String, CaseIterable, Sendable {
    case enough = "AA"
    case high = "AAA"

    package var ratio: Double { self == .high ? 7 : 4.5 }
  }

  package struct Ink: Hashable, Sendable {
    package var colour: RGB
    package var emphasis: Emphasis
  }

  package struct Paper: Hashable, Sendable {
    package var background: RGB
    /// The ink of plain text on this ground, if it has one of its own.
    package var foreground: RGB?
  }

  /// The name people choose it by: its file's, without `.yaml`.
  package let id: String
  package let name: String
  package let author: String
  package let variant: Variant
  package let contrast: ContrastLevel
  let inks: [Ink]
  let papers: [Paper]

  /// Whether it has colours of its own, which can be checked.
  package var hasColours: Bool { variant == .dark || variant == .light }

  package subscript(key: StyleKey) -> Ink { inks[Int(key.rawValue)] }
  package subscript(ground: Ground) -> Paper { papers[Int(ground.rawValue)] }

  /// The colour a key has on a ground before any repair.
  package func colour(of key: StyleKey, on ground: Ground) -> RGB {
    key == .text ? self[ground].foreground ?? self[.text].colour : self[key].colour
  }

  /// The contrast that a key must have on any ground: 3:1 for lines, else what is promised.
  package func needed(for key: StyleKey) -> Double { key.isLine ? 3 : contrast.ratio }
}
