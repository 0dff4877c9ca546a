package import Terminal

/// What the terminal's entry says about colour.
package struct ColourSupport: Hashable, Sendable {
  /// As `max_colors`: 0 or less without colour, 2^24 on `*-direct`.
  package var colours: Int
  /// Numbered colours are asked for as `38;5;N`, in whose place `38;2;R;G;B` can be sent.
  package var usesIndexedForm: Bool

  package init(colours: Int, usesIndexedForm: Bool) {
    self.colours = colours
    self.usesIndexedForm = usesIndexedForm
  }
}

/// Terminals that take 24-bit colour though ssh drops the `COLORTERM` that says so.
private let truecolorNames = ["xterm-kitty", "xterm-ghostty", "ghostty", "foot", "wezterm"]

/// Whether the environment promises 24-bit colour. GNU screen (not tmux) hands down the
/// `COLORTERM` of the terminal around it, but cannot read such colours itself.
func promisesTruecolor(_ environment: [String: String]) -> Bool {
  let term = environment["TERM"] ?? ""
  if truecolorNames.contains(where: term.hasPrefix) { return true }
  if term.hasPrefix("screen"), environment["TMUX"] == nil { return false }
  return ["truecolor", "24bit"].contains(environment["COLORTERM"] ?? "")
}

extension Tier {
  /// The best tier that this terminal can be trusted with. `wanted` overrides what is guessed,
  /// but never asks for more than the terminal's entry can do.
  package init(
    _ support: ColourSupport, _ environment: [String: String], wanted: Tier? = nil
  ) {
    let isDirect = support.colours >= 1 << 24
    let canBeDirect = isDirect || (support.colours >= 256 && support.usesIndexedForm)
    let best: Tier =
      switch support.colours {
      case _ where canBeDirect: .truecolor
      case 256...: .indexed256
      case 16...: .ansi16
      case 8...: .ansi8
      default: .mono
      }
    if let wanted {
      self = min(wanted, best)
    } else if environment["NO_COLOR"].map({ !$0.isEmpty }) == true {
      self = .mono
    } else if best == .truecolor, !isDirect, !promisesTruecolor(environment) {
      self = .indexed256
    } else {
      self = best
    }
  }
}
