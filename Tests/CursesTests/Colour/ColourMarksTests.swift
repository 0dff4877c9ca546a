import Curses
import Foundation
import Testing

struct ColourMarksTests {
  private func spelled(_ frame: [UInt8], _ marks: ColourMarks = ColourMarks()) -> String {
    var marks = marks
    return String(decoding: marks.spelled(frame), as: UTF8.self)
      .replacingOccurrences(of: "\u{1b}", with: "^")
  }

  @Test(
    arguments: [
      ([], ""),
      ([0x61], "a"),
      // An ink and a ground in one sequence; the terminal's own sixteen in their short forms.
      ([1, 7, 2, 8, 0x61], "^[37;100ma"),
      ([1, 15, 2, 16, 0x61], "^[97;48;5;16ma"),
      ([1, 255, 0x61], "^[38;5;255ma"),
      // A zero byte comes as 0x80.
      ([1, 0x80, 2, 0x80, 0x61], "^[30;40ma"),
      // Only what changes is sent.
      ([1, 7, 2, 8, 0x61, 1, 9, 2, 8, 0x62, 1, 9, 2, 8, 0x63], "^[37;100ma^[91mbc"),
      ([1, 7, 2, 8, 0x61, 1, 7, 2, 9, 0x62], "^[37;100ma^[101mb"),
      ([1, 7, 1, 9, 0x61], "^[91ma"),
      // After any other change of looks all is sent again; an m is only a letter.
      ([1, 7, 0x61, 0x1b, 0x5b, 0x6d, 1, 7, 0x62], "^[37ma^[m^[37mb"),
      ([1, 7, 0x6d, 1, 7, 0x62], "^[37mmb"),
      ([1, 7, 0x1b, 0x5b, 0x32, 0x4a, 1, 7, 0x62], "^[37m^[2Jb"),
      // A number that looks like a mark, or like the start of a sequence.
      ([1, 1, 2, 2, 0x61], "^[31;42ma"),
      ([1, 27, 2, 27, 0x61], "^[38;5;27;48;5;27ma"),
      // Cut off: nothing is lost, nothing is read behind the end.
      ([0x61, 1], "a\u{1}"),
      ([0x61, 0x1b], "a^"),
      ([0x61, 0x1b, 0x5b, 0x33], "a^[3"),
    ] as [([UInt8], String)])
  func aFrameIsSpelled(_ frame: [UInt8], _ sent: String) {
    #expect(spelled(frame) == sent)
  }

  @Test func aLentNumberIsSentAsItsColour() {
    var marks = ColourMarks()
    let ink = marks.lent.number(for: RGB(1, 20, 255))
    let ground = marks.lent.number(for: RGB(0, 0, 0))
    #expect(marks.lent.number(for: RGB(1, 20, 255)) == ink)
    #expect(
      spelled([1, UInt8(ink), 2, UInt8(ground), 0x61], marks) == "^[38;2;1;20;255;48;2;0;0;0ma")
  }

  @Test func moreColoursThanNumbersFallToTheNearest() {
    var lent = LentColours()
    let given = (0..<UInt8(239)).map { lent.number(for: RGB($0, $0, $0)) }
    #expect(Set(given).count == 239)
    #expect(given.allSatisfy { (16...255).contains($0) && $0 != 0x80 })
    #expect(lent.number(for: RGB(255, 255, 255)) == 255)
    #expect(lent.number(for: RGB(1, 0, 0)) == 16)
  }
}
