import Curses
import Testing

struct TerminalEntryTests {
  @Test(arguments: [
    (["TERM": "xterm-kitty"], ["xterm-kitty", "xterm-256color", "xterm", "ansi"]),
    (["TERM": "xterm"], ["xterm", "xterm-256color", "ansi"]),
    (["TERM": "xterm", "COLORTERM": "truecolor"], ["xterm-256color", "xterm", "ansi"]),
    (["TERM": "xterm-256color"], ["xterm-256color", "xterm", "ansi"]),
  ])
  func names(_ environment: [String: String], _ names: [String]) throws {
    #expect(try entryNames(environment) == names)
  }

  @Test(arguments: ["", "dumb", "unknown"])
  func unusable(_ term: String) {
    #expect(throws: ConsoleError.unusable(term: term)) { try entryNames(["TERM": term]) }
  }
}
