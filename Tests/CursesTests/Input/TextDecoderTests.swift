import Curses
import Testing

struct TextDecoderTests {
  private func decode(_ bytes: [UInt8], isUnicode: Bool = true) -> String {
    var decoder = TextDecoder(isUnicode: isUnicode)
    return String(String.UnicodeScalarView(bytes.compactMap { decoder.take($0) }))
  }

  @Test(arguments: [
    "plain", "Zoë 日本 😀 \u{19a}", "\u{0}\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10ffff}",
  ])
  func textComesThrough(_ text: String) {
    #expect(decode(Array(text.utf8)) == text)
  }

  @Test(arguments: [
    ([0xff, 0xfe, 0x61], "a"), ([0xc3, 0x61], "a"), ([0xc3, 0x1b, 0x5b], "\u{1b}["),
    ([0xc0, 0xaf, 0x61], "a"), ([0xe0, 0x80, 0xaf, 0x61], "a"), ([0xed, 0xa0, 0x80, 0x61], "a"),
    ([0xf4, 0x90, 0x80, 0x80, 0x61], "a"), ([0xe2, 0x82, 0xc3, 0xa9], "é"), ([0x80, 0x61], "a"),
  ])
  func whatIsNoTextIsDropped(_ bytes: [UInt8], _ text: String) {
    #expect(decode(bytes) == text)
  }

  @Test func latinBytesAreCharacters() {
    #expect(decode([0x5a, 0x6f, 0xeb], isUnicode: false) == "Zoë")
  }
}
