import Desk
import Retention
import Store
import TestSupport
import Testing

/// Somebody who types a line and listens to the answer.
struct Reader: CustomTestStringConvertible {
  let store: Store
  let clock: SteppedWorld
  private var desk: PlainDesk
  /// All that was typed and told.
  private(set) var transcript = ""
  /// The lines of the last answer.
  private(set) var told: [String] = []

  init(
    _ stock: Stock = .showcase, _ actor: Actor = .amelie, language: Language = .en,
    start: DeskApp.Start = .find
  ) throws {
    let clock = SteppedWorld()
    try self.init(on: stock.store(clock.world), clock, actor, language: language, start: start)
  }

  /// Another one on a store that is there.
  init(
    on store: Store, _ clock: SteppedWorld, _ actor: Actor = .amelie, language: Language = .en,
    start: DeskApp.Start = .find
  ) throws {
    self.store = store
    self.clock = clock
    let session = Session(
      actor: actor, language: language, rules: store.rules, world: store.world,
      size: PlainDesk.size)
    desk = PlainDesk(
      app: DeskApp(session: session, start: start), clerk: Clerk(store: store, actor: actor))
    hear(desk.open())
  }

  var testDescription: String { "\(told)" }
  var isFinished: Bool { desk.isFinished }

  mutating func type(_ lines: String...) {
    for line in lines { type(bytes: Array(line.utf8), shown: line) }
  }

  mutating func type(bytes: [UInt8], shown: String = "") {
    transcript += "> \(shown)\n"
    hear(desk.answer(.whole(bytes)))
  }

  mutating func typeTooMuch() { hear(desk.answer(.tooLong)) }

  mutating func hangUp() { hear(desk.end()) }

  private mutating func hear(_ lines: [String]) {
    told = lines
    transcript += lines.map { $0 + "\n" }.joined()
  }

  /// The call that was opened first.
  var call: Call? {
    get throws { try store.call(Identifier(1)) }
  }

  /// Lines of the last answer begin with these words.
  func hears(_ words: String..., at location: SourceLocation = #_sourceLocation) {
    for words in words where !told.contains(where: { $0.hasPrefix(words) }) {
      Issue.record("“\(words)” was not told: \(told)", sourceLocation: location)
    }
  }

  func hearsNo(_ words: String..., at location: SourceLocation = #_sourceLocation) {
    for words in words where told.contains(where: { $0.hasPrefix(words) }) {
      Issue.record("“\(words)” was told: \(told)", sourceLocation: location)
    }
  }

  /// The last answer is this and nothing else.
  func hearsOnly(_ words: String, at location: SourceLocation = #_sourceLocation) {
    let all = told
    #expect(all == [words], sourceLocation: location)
  }

  /// The key of the row with these words.
  func key(of words: String) throws -> String {
    let told = told
    let row = try #require(told.first { $0.contains(words) })
    return String(row.prefix { $0 != " " })
  }

  /// On a call with Zoë.
  static func onCall(_ lines: String...) throws -> Reader {
    var reader = try Reader()
    reader.type("nakamura", "1")
    for line in lines { reader.type(line) }
    return reader
  }
}
