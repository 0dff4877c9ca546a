import Desk
import Retention
import Store
import Terminal
import TestSupport

/// A desk whose every subscriber is called, lives and pays by one text; and its twin, where the
/// text was made safe before it came in.
struct HostileDesk {
  private var desk: Desk
  private let texts: [String]
  private let size: Size

  init(_ texts: [String], size: Size) throws {
    let clock = SteppedWorld()
    let store = try Store(
      engine: SQLiteEngine.inMemory(), rules: shippedRules(clock.world), world: clock.world)
    var rows = texts.enumerated().map { Self.subscriber($0.offset, $0.element) }[...]
    let importer = Actor(name: texts[0], level: .manager)
    _ = try store.subscriberImport(file: texts[0], by: importer).run { rows.popFirst() }
    desk = try Desk(on: store, clock, Actor(name: texts[0], level: .senior))
    (self.texts, self.size) = (texts, size)
  }

  private static func subscriber(_ index: Int, _ text: String) -> Subscriber {
    var one = Subscriber(
      id: Identifier(0), account: account(index), tenureMonths: 30,
      monthlyCharge: Money(minor: 4990))
    (one.name, one.phone, one.email, one.plan, one.paymentMethod) = (text, text, text, text, text)
    (one.options, one.openCase, one.circumstances) = ([text, text], text, [text])
    one.extra = [text: text, "Address": text]
    one.service = .fibre
    return one
  }

  private static func account(_ index: Int) -> String { "HX-\(7000 + index)" }

  /// The pages of everybody, one after the other.
  mutating func pages() -> [Grid] {
    (0..<(texts.count / 8 + 1)).map { _ in
      defer { desk.press(.pageDown) }
      return desk.grid(size)
    }
  }

  /// Of the steps of a walk those that show what a search for the text finds.
  static let searching: Set<Int> = [0, 14]

  /// Everything that can be seen of one subscriber, with `text` typed and pasted wherever that can
  /// be done.
  mutating func walk(_ index: Int, typing text: String) -> [Grid] {
    var seen: [Grid] = []
    func look(_ desk: inout Desk) { seen.append(desk.grid(size)) }
    desk.press(.control("u"))
    desk.paste(text)
    look(&desk)
    desk.press(.control("u"))
    desk.press(Self.account(index))
    look(&desk)
    desk.press(.enter)
    look(&desk)
    for (key, close) in [("r", Key.escape), ("f", .escape), ("h", .escape), ("?", .escape)] {
      desk.press(key)
      if key == "?" { desk.paste(text) }
      look(&desk)
      desk.press(close, close)
    }
    desk.press("rp1t")
    for character in text.prefix(30) { desk.press(.character(character)) }
    desk.paste(text)
    look(&desk)
    desk.press(.escape)
    look(&desk)
    desk.press("1")
    look(&desk)
    desk.press(.escape)
    desk.press("y")
    desk.press("X")
    look(&desk)
    desk.press(.enter)
    look(&desk)
    desk.press(.enter)
    desk.press(.function(3))
    look(&desk)
    desk.press(.enter)
    look(&desk)
    desk.press("/")
    desk.paste(text)
    look(&desk)
    desk.press(.control("u"), .escape, .escape, .function(2), .function(3), .escape)
    return seen
  }

  /// A call that ends at once.
  mutating func cancel(_ index: Int) {
    desk.press(.control("u"))
    desk.press(Self.account(index))
    desk.press(.enter)
    desk.press("rp1X")
    desk.press(.enter, .enter)
  }

  var log: [LogRow] { (try? desk.store.log(.none, before: nil, limit: 1000)) ?? [] }
  var screens: [ScreenID] { desk.app.screens }
}
