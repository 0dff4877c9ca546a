import Desk
import Foundation
import Retention
import Terminal
import TestSupport
import Testing

struct KeyGuideTests {
  /// The page is written by `holdfast keys --markdown > Documentation/keys.md`.
  @Test func theDocumentedKeysAreThoseThatThereAre() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../Documentation/keys.md")
      .standardized
    #expect(try String(contentsOf: page, encoding: .utf8) == KeyGuide(Speech(.en)).markdown)
  }

  @Test(arguments: Language.allCases)
  func everyActionOfEveryScreenIsInIt(_ language: Language) {
    let say = Speech(language)
    let page = KeyGuide(say).markdown
    for screen in ScreenID.allCases {
      for action in Registry.actions(of: screen) {
        #expect(page.contains("| \(say.title(of: action.id)) |"), "\(action.id)")
      }
    }
    #expect(page.components(separatedBy: "\n## ").count == ScreenID.allCases.count + 1)
  }

  private func shown(_ events: Terminal.Event..., language: Language = .en) -> String {
    var show = KeyShow(Speech(language))
    for event in events { show.handle(event) }
    var grid = Grid(size: Size(width: 100, height: 12))
    show.draw(into: &grid)
    return grid.text
  }

  @Test func saysWhatWasPressedAndWhatItDoes() {
    let text = shown(.key(.function(9)), .key(.character("é")), .key(.control("p")))
    #expect(text.contains("F9") && text.contains("theme (Find a subscriber, The call"))
    #expect(text.contains("é") && text.contains("does nothing of its own"))
    #expect(text.contains("Ctrl-P") && text.contains("palette ("))
    let lines = text.split(separator: "\n")
    #expect(lines[1].contains("Ctrl-P"))
  }

  @Test func saysWhatElseTheTerminalSends() {
    let text = shown(
      .paste("a\nb"), .mouse(Mouse(.press, at: Point(x: 4, y: 2))),
      .mouse(Mouse(.wheelUp, at: Point(x: 0, y: 0))),
      .focus(true), .resize(Size(width: 90, height: 30)))
    for words in ["paste, 3 characters", "column 5, row 3", "wheel", "focus comes", "size 90×30"] {
      #expect(text.contains(words))
    }
  }

  @Test func onlyTwoInterruptsInARowEndIt() {
    var show = KeyShow(Speech(.en))
    for key in [Key.control("c"), .character("q"), .control("c")] { show.handle(.key(key)) }
    #expect(!show.isFinished)
    show.handle(.key(.control("c")))
    #expect(show.isFinished)
  }

  /// Whatever is pasted or sent, the page keeps its shape.
  @Test func aThousandKeysFitOnASmallScreen() {
    var show = KeyShow(Speech(.fr))
    for number in 0..<1000 { show.handle(.key(number % 2 == 0 ? .enter : .character("日"))) }
    for size in [
      Size(width: 20, height: 3), Size(width: 1, height: 1), Size(width: 300, height: 90),
    ] {
      var grid = Grid(size: size)
      show.draw(into: &grid)
    }
  }
}
