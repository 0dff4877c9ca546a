import Curses
import Terminal
import Testing

struct ColourModelTests {
  @Test(arguments: [
    (Tier.truecolor, 1 << 24, Colour.rgb(red: 1, green: 2, blue: 3), 0x010203),
    (.truecolor, 1 << 24, .rgb(red: 0, green: 0, blue: 5), 8),
    (.truecolor, 1 << 24, .indexed(5), 5),
    (.truecolor, 1 << 24, .indexed(196), 0xff0000),
    (.truecolor, 256, .rgb(red: 1, green: 2, blue: 3), 16),
    (.truecolor, 256, .indexed(9), 9),
    (.indexed256, 256, .indexed(200), 200),
    (.indexed256, 256, .rgb(red: 255, green: 0, blue: 0), 9),
    (.ansi16, 256, .indexed(12), 12),
    (.ansi16, 16, .indexed(231), 15),
    (.ansi8, 8, .indexed(12), 4),
    (.ansi8, 8, .standard, -1),
    (.mono, 8, .standard, -1),
  ])
  func number(_ tier: Tier, _ colours: Int, _ colour: Colour, _ number: Int) {
    var model = ColourModel(tier, colours: colours)
    #expect(model.number(of: colour) == Int32(number))
  }

  @Test func aFrameGetsTheColourForItsNumber() {
    var palette = DirectPalette()
    let ink = palette.number(for: RGB(1, 20, 255))
    let ground = palette.number(for: RGB(0, 0, 0))
    #expect(palette.number(for: RGB(1, 20, 255)) == ink)
    let frame = "a\u{1b}[38;5;\(ink)mé\u{1b}[48;5;\(ground)m\u{1b}[38;5;9m\u{1b}[38;5;99m\u{1b}[1m"
    let sent = "a\u{1b}[38;2;1;20;255mé\u{1b}[48;2;0;0;0m\u{1b}[38;5;9m\u{1b}[38;5;99m\u{1b}[1m"
    #expect(String(decoding: palette.direct(Array(frame.utf8)), as: UTF8.self) == sent)
  }

  @Test(arguments: [
    "\u{1b}", "\u{1b}[38;5;1", "\u{1b}[38;5;16", "\u{1b}[38;5;m", "\u{1b}[38;5;1666m",
  ])
  func aCutSequenceStaysAsItIs(_ frame: String) {
    var palette = DirectPalette()
    _ = palette.number(for: RGB(1, 2, 3))
    #expect(palette.direct(Array(frame.utf8)) == Array(frame.utf8))
  }

  @Test func moreColoursThanNumbersFallToTheNearest() {
    var palette = DirectPalette()
    for grey in 0..<UInt8(240) { _ = palette.number(for: RGB(grey, grey, grey)) }
    #expect(palette.number(for: RGB(255, 255, 255)) == 255)
    #expect(palette.number(for: RGB(1, 0, 0)) == 16)
  }
}
