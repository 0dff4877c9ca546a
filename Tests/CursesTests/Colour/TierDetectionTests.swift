import Terminal
import Testing

import Curses

struct TierDetectionTests {
  struct Case: Sendable {
    var term = "xterm-256color"
    var colours = 256
    var isIndexed = true
    var more: [String: String] = [:]
    var wanted: Tier?
    var tier: Tier
  }

  @Test(arguments: [
    Case(tier: .indexed256),
    Case(more: ["COLORTERM": "truecolor"], tier: .truecolor),
    Case(more: ["COLORTERM": "24bit"], tier: .truecolor),
    Case(more: ["COLORTERM": "yes"], tier: .indexed256),
    Case(isIndexed: false, more: ["COLORTERM": "truecolor"], tier: .indexed256),
    Case(more: ["COLORTERM": "truecolor", "NO_COLOR": "1"], tier: .mono),
    Case(more: ["NO_COLOR": ""], tier: .indexed256),
    Case(more: ["NO_COLOR": "1"], wanted: .ansi16, tier: .ansi16),
    Case(term: "xterm-direct", colours: 1 << 24, isIndexed: false, tier: .truecolor),
    Case(term: "xterm-kitty", tier: .truecolor),
    Case(term: "foot", tier: .truecolor),
    Case(term: "screen-256color", more: ["COLORTERM": "truecolor"], tier: .indexed256),
    Case(
      term: "screen-256color", more: ["COLORTERM": "truecolor", "TMUX": "x"], tier: .truecolor),
    Case(term: "rxvt-88color", colours: 88, tier: .ansi16),
    Case(term: "linux", colours: 8, more: ["COLORTERM": "truecolor"], tier: .ansi8),
    Case(term: "linux", colours: 8, wanted: .truecolor, tier: .ansi8),
    Case(term: "vt100", colours: -1, tier: .mono),
    Case(wanted: .truecolor, tier: .truecolor),
    Case(wanted: .mono, tier: .mono),
  ])
  func tier(_ example: Case) {
    let support = ColourSupport(colours: example.colours, usesIndexedForm: example.isIndexed)
    let environment = example.more.merging(["TERM": example.term]) { $1 }
    #expect(Tier(support, environment, wanted: example.wanted) == example.tier)
  }
}
