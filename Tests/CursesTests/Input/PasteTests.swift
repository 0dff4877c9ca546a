import Curses
import Testing

struct PasteTests {
  @Test(arguments: [
    ("hello\u{1b}[201~rest", "hello", "rest"),
    ("a\r\nb\rc\nd\u{1b}[201~", "a\nb\nc\nd", ""),
    ("\u{1b}[20\u{1b}[201~", "\u{1b}[20", ""),
    ("\u{1b}\u{1b}[201~\u{1b}[A", "\u{1b}", "\u{1b}[A"),
    ("\u{1b}[201~", "", ""),
  ])
  func paste(_ sent: String, _ text: String, _ rest: String) {
    var whole = Paste(at: 0)
    #expect(whole.append(Array(sent.utf8)).map(Array.init) == Array(rest.utf8))
    #expect(whole.text == text)

    var pieces = Paste(at: 0)
    let before = sent.utf8.dropLast(rest.utf8.count)
    #expect(before.dropLast().allSatisfy { pieces.append([$0]) == nil })
    #expect(pieces.append(Array(before.suffix(1))) != nil)
    #expect(pieces.text == text)
  }

  @Test func whatIsNoTextIsDropped() {
    var paste = Paste(at: 0)
    _ = paste.append([0x61, 0xff, 0xc3, 0xa9, 0xe2, 0x82])
    #expect(paste.text == "aé")
  }

  @Test func moreThanTheLimitIsDropped() {
    var paste = Paste(at: 0)
    let chunk = [UInt8](repeating: 0x61, count: 1 << 20)
    for _ in 0..<10 { _ = paste.append(chunk) }
    #expect(paste.append(Array("\u{1b}[201~".utf8)) != nil)
    #expect(paste.text.utf8.count == Paste.limit)
  }
}
