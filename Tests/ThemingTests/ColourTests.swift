import Testing
import Theming

struct RGBTests {
  /// Known ratios of the WCAG literature, to two decimals.
  @Test(arguments: [
    (UInt32(0x000000), UInt32(0xffffff), 21.0), (0xffffff, 0xffffff, 1), (0x777777, 0xffffff, 4.48),
    (0x767676, 0xffffff, 4.54), (0xff0000, 0xffffff, 4.0), (0x0000ff, 0xffffff, 8.59),
    (0x00ff00, 0x000000, 15.3), (0x595959, 0xffffff, 7.0),
  ])
  func contrast(one: UInt32, other: UInt32, expected: Double) {
    #expect(abs(RGB(hex: one).contrast(on: RGB(hex: other)) - expected) < 0.006)
    #expect(abs(RGB(hex: other).contrast(on: RGB(hex: one)) - expected) < 0.006)
  }

  @Test(arguments: [
    "", "#", "#fff", "ffffff", "#fffffg", "#+fffff", "#fffffff", "#ffffff ", "＃ffffff",
  ])
  func notAColour(text: String) { #expect(RGB(text) == nil) }

  @Test func hexInBothCases() {
    #expect(RGB("#1a2B3c") == RGB(0x1a, 0x2b, 0x3c))
  }
}

struct OKLabTests {
  /// From Ottosson's page and the CSS Color 4 reference values.
  @Test(arguments: [
    (UInt32(0xffffff), 1.0, 0.0, 0.0), (0x000000, 0, 0, 0), (0xff0000, 0.6280, 0.2249, 0.1258),
    (0x00ff00, 0.8664, -0.2339, 0.1795), (0x0000ff, 0.4520, -0.0325, -0.3115),
  ])
  func knownColours(hex: UInt32, lightness: Double, a: Double, b: Double) {
    let lab = OKLab(RGB(hex: hex))
    #expect(abs(lab.lightness - lightness) < 0.0005)
    #expect(abs(lab.a - a) < 0.0005)
    #expect(abs(lab.b - b) < 0.0005)
  }

  @Test func thereAndBack() {
    for red in stride(from: 0, through: 255, by: 15) {
      for green in stride(from: 0, through: 255, by: 15) {
        for blue in stride(from: 0, through: 255, by: 15) {
          let colour = RGB(UInt8(red), UInt8(green), UInt8(blue))
          #expect(OKLab(colour).rgb == colour)
        }
      }
    }
  }

  @Test func whatNoScreenHasLosesColourNotLightness() {
    let shown = OKLab(OKLab(lightness: 0.9, a: 0.3, b: 0.1).rgb)
    #expect(abs(shown.lightness - 0.9) < 0.01)
    #expect(shown.a > 0 && shown.b > 0)
  }
}

struct ColourVisionTests {
  /// Computed from the published matrices by another program.
  @Test(arguments: [
    (ColourVision.protanopia, UInt32(0xff0000), UInt32(0x6d5f00)),
    (.protanopia, 0x00ff00, 0xffe500),
    (.protanopia, 0x0000ff, 0x0059ff),
    (.protanopia, 0x336699, 0x50699b),
    (.deuteranopia, 0xff0000, 0xa39000),
    (.deuteranopia, 0x00ff00, 0xefd63a),
    (.deuteranopia, 0x0000ff, 0x003dfb),
    (.deuteranopia, 0x336699, 0x425f98),
    (.tritanopia, 0xff0000, 0xff000f),
    (.tritanopia, 0x00ff00, 0x00f7d9),
    (.tritanopia, 0x0000ff, 0x006b96),
    (.tritanopia, 0x336699, 0x007278),
    (.greyscale, 0xff0000, 0x7f7f7f),
    (.greyscale, 0x00ff00, 0xdcdcdc),
    (.greyscale, 0x336699, 0x636363),
  ])
  func knownColours(vision: ColourVision, colour: UInt32, expected: UInt32) {
    #expect(vision.sees(RGB(hex: colour)) == RGB(hex: expected))
  }

  @Test(arguments: ColourVision.allCases, [UInt32(0x000000), 0x808080, 0xffffff])
  func greysStayGreys(vision: ColourVision, grey: UInt32) {
    #expect(vision.sees(RGB(hex: grey)) == RGB(hex: grey))
  }
}
