import Terminal
import Testing

struct GridANSITests {
  private static let looks = Looks { key, ground in
    switch (key, ground) {
    case (.text, .surface): Look(.standard, on: .standard)
    case (.statusOk, .surface): Look(.indexed(2), on: .indexed(15), [.bold])
    case (.statusDanger, .surface): Look(.indexed(9), on: .indexed(200))
    default: Look(.rgb(red: 1, green: 2, blue: 3), on: .rgb(red: 4, green: 5, blue: 6))
    }
  }

  private func printed(_ key: StyleKey, _ text: String, width: Int = 3) -> String {
    var grid = Grid(size: Size(width: width, height: 1))
    grid.put(text, at: Point(x: 0, y: 0), Style(key))
    return grid.ansi(Self.looks).replacing("\u{1b}", with: "^")
  }

  @Test(arguments: [
    (StyleKey.text, "^[0mabc^[0m\n"),
    (.statusOk, "^[0;1;32;107mabc^[0m\n"),
    (.statusDanger, "^[0;91;48;5;200mabc^[0m\n"),
    (.link, "^[0;38;2;1;2;3;48;2;4;5;6mabc^[0m\n"),
  ])
  func aLookIsOneSequence(_ key: StyleKey, _ line: String) {
    #expect(printed(key, "abc") == line)
  }

  @Test func wideAndMarkedCharactersStayWhole() {
    #expect(printed(.text, "日e\u{301}") == "^[0m日e\u{301}^[0m\n")
    #expect(printed(.statusOk, "a") == "^[0;1;32;107ma^[0m  ^[0m\n")
  }
}
