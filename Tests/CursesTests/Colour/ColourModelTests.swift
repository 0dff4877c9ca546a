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
    (.indexed256, 256, .indexed(128), 129),
    (.indexed256, 88, .indexed(87), 87),
    (.indexed256, 256, .rgb(red: 255, green: 0, blue: 0), 9),
    (.ansi16, 256, .indexed(12), 12),
    (.ansi16, 16, .indexed(231), 15),
    (.ansi8, 8, .indexed(12), 4),
    (.ansi8, 8, .standard, -1),
    (.mono, 8, .standard, -1),
  ])
  func number(_ tier: Tier, _ colours: Int, _ colour: Colour, _ number: Int) {
    var model = ColourModel(tier, colours: colours, isMarked: colours == 256)
    #expect(model.number(of: colour) == Int32(number))
  }

  @Test func onlyAMarkedFrameIsSpelled() {
    let frame: [UInt8] = [1, 9, 0x61]
    var marked = ColourModel(.indexed256, colours: 256, isMarked: true)
    var plain = ColourModel(.ansi16, colours: 16, isMarked: false)
    #expect(marked.finish(frame) == Array("\u{1b}[91ma".utf8))
    #expect(plain.finish(frame) == frame)
  }
}
