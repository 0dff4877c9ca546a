import Glibc
import Terminal

/// A colour of the sRGB space, eight bits a channel.
package struct RGB: Hashable, Sendable {
  package let red: UInt8
  package let green: UInt8
  package let blue: UInt8

  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// `0x1a2b3c` is #1a2b3c.
  package init(hex: UInt32) {
    self.init(UInt8(hex >> 16 & 0xff), UInt8(hex >> 8 & 0xff), UInt8(hex & 0xff))
  }

  /// `#1a2b3c`, or nil for anything else.
  package init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
      digits.first != UInt8(ascii: "+"), let value = UInt32(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(hex: value)
  }

  /// As a theme file writes it: `#1a2b3c`.
  package var hex: String {
    let digits = String(UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue), radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  var colour: Colour { .rgb(red: red, green: green, blue: blue) }

  /// The channels as shares of light, 0 to 1.
  package var light: (red: Double, green: Double, blue: Double) {
    (lightOfChannel[Int(red)], lightOfChannel[Int(green)], lightOfChannel[Int(blue)])
  }

  /// WCAG 2.2 relative luminance, 0 for black to 1 for white.
  package var luminance: Double {
    let light = light
    return 0.2126 * light.red + 0.7152 * light.green + 0.0722 * light.blue
  }

  /// WCAG 2.2 contrast ratio, 1 to 21, the same in both directions.
  package func contrast(on other: RGB) -> Double { contrastRatio(luminance, other.luminance) }
}

/// WCAG 2.2 contrast ratio of two relative luminances.
func contrastRatio(_ one: Double, _ other: Double) -> Double {
  (max(one, other) + 0.05) / (min(one, other) + 0.05)
}

/// The sRGB transfer function of IEC 61966-2-1 for every channel value.
private let lightOfChannel: [Double] = (0...255).map { value in
  let share = Double(value) / 255
  return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
}

/// The channel value of a share of light; what is out of range is cut.
func channel(ofLight light: Double) -> UInt8 {
  let share = light <= 0.003_130_8 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
  return UInt8(max(0, min(255, (share * 255).rounded())))
}
