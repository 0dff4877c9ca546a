import Desk
import Policy
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// A desk that is played like a person plays it: press, then look. Whatever a key asks of the
/// store is answered before `press` returns, unless the store was told to be slow.
struct Desk {
  var app: DeskApp
  let store: Store
  let clock: SteppedWorld
  private let clerk: Clerk
  /// What the store was asked while it is slow, in order.
  private var waiting: [Effect] = []
  private var isSlow = false
  /// Every effect so far.
  private(set) var asked: [Effect] = []

  static let wide = Size(width: 112, height: 27)
  static let narrow = Size(width: 80, height: 24)
  static let small = Size(width: 60, height: 20)

  init(
    _ stock: Stock = .showcase, _ actor: Actor = .amelie, language: Language = .en,
    start: DeskApp.Start = .find, with change: (inout Session) -> Void = { _ in }
  ) throws {
    let clock = SteppedWorld()
    try self.init(
      on: stock.store(clock.world), clock, actor, language: language, start: start,
      signingIn: stock.isStaffed ? "" : nil, with: change)
  }

  /// Another desk on a store that is there.
  init(
    on store: Store, _ clock: SteppedWorld, _ actor: Actor, language: Language = .en,
    start: DeskApp.Start = .find, signingIn name: String? = nil,
    with change: (inout Session) -> Void = { _ in }
  ) throws {
    self.store = store
    self.clock = clock
    clerk = Clerk(store: store, actor: name == nil ? actor : nil)
    var session = Session(
      actor: actor, language: language, rules: store.rules, world: store.world)
    session.themes = ["dawn", "dusk", "noon"]
    session.theme = "dusk"
    change(&session)
    app = DeskApp(session: session, start: start, signingIn: name)
    run(app.start())
    _ = store.engine.changes.take()
  }
}

// Hands.
extension Desk {
  mutating func press(_ keys: Key...) {
    for key in keys { handle(.key(key)) }
  }

  /// Letter by letter.
  mutating func press(_ text: String) {
    for character in text { handle(.key(.character(character))) }
  }

  mutating func paste(_ text: String) { handle(.paste(text)) }

  /// Clicks on the first place where the words stand.
  mutating func click(
    _ words: String, size: Size = wide, at location: SourceLocation = #_sourceLocation
  ) {
    let grid = grid(size)
    for y in 0..<size.height {
      let row = grid.row(y)
      guard let range = row.range(of: words) else { continue }
      let x = TextWidth.columns(of: String(row[..<range.lowerBound]))
      return handle(.mouse(Mouse(.press, at: Point(x: x, y: y))))
    }
    Issue.record("Nothing to click: “\(words)”\n\(grid.text)", sourceLocation: location)
  }

  mutating func handle(_ event: Terminal.Event) { run(app.handle(event)) }

  mutating func pass(seconds: Int) { clock.pass(seconds: seconds) }
}

// The store.
extension Desk {
  /// From now on the store answers only when `answer` is called.
  mutating func slowDown() { isSlow = true }

  /// The store answers what it was asked, in order, and what the answers ask.
  mutating func answer() {
    isSlow = false
    while !waiting.isEmpty { carryOut(waiting.removeFirst()) }
  }

  /// Lets the desk learn of what others wrote.
  mutating func notice() {
    if store.engine.changes.take() { run(app.receive(.storeChanged)) }
  }

  /// The same for what another desk wrote through the store of this test.
  mutating func hear(_ reply: Reply = .storeChanged) { run(app.receive(reply)) }

  private mutating func run(_ effects: [Effect]) {
    asked += effects
    if isSlow { return waiting += effects }
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    for reply in clerk.settled(effect) { run(app.receive(reply)) }
  }

  /// Every command that went to the store.
  var commands: [Command] {
    asked.compactMap { if case .perform(let command, _) = $0 { command } else { nil } }
  }
}

// Eyes.
extension Desk {
  mutating func grid(_ size: Size = wide, glyphs: GlyphSet = .unicode) -> Grid {
    var grid = Grid(size: size, glyphs: glyphs)
    app.draw(into: &grid)
    return grid
  }

  mutating func text(_ size: Size = wide) -> String { grid(size).text }

  mutating func sees(
    _ words: String..., size: Size = wide, at location: SourceLocation = #_sourceLocation
  ) {
    let text = text(size)
    for word in words where !text.contains(word) {
      Issue.record("“\(word)” is not on the screen:\n\(text)", sourceLocation: location)
    }
  }

  mutating func seesNo(
    _ words: String..., size: Size = wide, at location: SourceLocation = #_sourceLocation
  ) {
    let text = text(size)
    for word in words where text.contains(word) {
      Issue.record("“\(word)” is on the screen:\n\(text)", sourceLocation: location)
    }
  }

  /// The screen that has the keyboard.
  var top: ScreenID? { app.screens.last }
}

extension String {
  /// Where another string begins in this one, compared scalar by scalar.
  func range(of other: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(other) {
        return start..<(index(start, offsetBy: other.count, limitedBy: endIndex) ?? endIndex)
      }
      start = index(after: start)
    }
    return nil
  }
}
