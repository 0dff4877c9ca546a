import Glibc

/// A colour as people see it: equal distances look equally different.
/// Björn Ottosson, "A perceptual color space for image processing", 2020.
package struct OKLab: Sendable {
  /// 0 for black to 1 for white.
  package var lightness: Double
  package var a: Double
  package var b: Double

  package init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  package init(_ colour: RGB) {
    let (r, g, b) = colour.light
    let long = cbrt(0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b)
    let medium = cbrt(0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b)
    let short = cbrt(0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b)
    self.init(
      lightness: 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
      a: 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short,
      b: 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short)
  }

  /// 0 for greys to about 0.3 for the strongest colours of a screen.
  var chroma: Double { (a * a + b * b).squareRoot() }

  /// The angle between two hues, 0 to pi; without meaning for greys.
  func hueAngle(to other: OKLab) -> Double {
    let turn = abs(atan2(b, a) - atan2(other.b, other.a))
    return min(turn, 2 * Double.pi - turn)
  }

  /// How different two colours look: 0.02 is just seen, 1 is black against white.
  package func distance(to other: OKLab) -> Double { squaredDistance(to: other).squareRoot() }

  func squaredDistance(to other: OKLab) -> Double {
    let (l, a, b) = (lightness - other.lightness, a - other.a, b - other.b)
    return l * l + a * a + b * b
  }

  /// The nearest colour a screen has: lightness and hue stay, colourfulness gives way.
  package var rgb: RGB {
    if let exact = inGamut { return exact }
    var (low, high) = (0.0, 1.0)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if with(colourfulness: middle).inGamut == nil { high = middle } else { low = middle }
    }
    return with(colourfulness: low).inGamut ?? RGB(hex: lightness < 0.5 ? 0 : 0xff_ffff)
  }

  /// Part of the way from this colour to another, both seen as light and hue.
  package func mixed(with other: OKLab, share: Double) -> OKLab {
    OKLab(
      lightness: lightness + (other.lightness - lightness) * share,
      a: a + (other.a - a) * share, b: b + (other.b - b) * share)
  }

  private func with(colourfulness share: Double) -> OKLab {
    OKLab(lightness: lightness, a: a * share, b: b * share)
  }

  private var inGamut: RGB? {
    let long = cube(lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b)
    let medium = cube(lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b)
    let short = cube(lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b)
    let red = 4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short
    let green = -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short
    let blue = -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short
    // A thousandth is far below one step of a channel, and forgives rounding.
    guard min(red, green, blue) >= -0.001, max(red, green, blue) <= 1.001 else { return nil }
    return RGB(channel(ofLight: red), channel(ofLight: green), channel(ofLight: blue))
  }
}

private func cube(_ value: Double) -> Double { value * value * value }
