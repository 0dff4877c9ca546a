import Terminal

extension ThemeCheck.Finding: CustomStringConvertible {
  /// What is wrong and what to do about it, for the author of the theme.
  package var description: String {
    switch self {
    case .contrast(let key, let ground, let ratio, let needed):
      """
      \(key.name) on \(ground.name) has a contrast of \(tenths(ratio)):1; \
      move it away from the background until it has \(tenths(needed)):1
      """
    case .alike(let good, let bad, .greyscale, _):
      "\(good.name) and \(bad.name) look alike in grey; make one of them lighter"
    case .alike(let good, let bad, let vision, _):
      """
      \(good.name) and \(bad.name) look alike to people with \(vision.rawValue); \
      make one of them lighter, or bluer
      """
    case .hiddenSelection:
      "the selection can hardly be told from the surface; make it lighter or darker"
    }
  }
}

/// Cut, not rounded: 4.49 must not be shown as the 4.5 that it is not.
private func tenths(_ ratio: Double) -> String {
  let tenths = Int(ratio * 10)
  return "\(tenths / 10).\(tenths % 10)"
}
