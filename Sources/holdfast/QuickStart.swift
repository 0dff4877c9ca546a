import Retention

/// The usual ways to open the desk, understood without the parser of commands, which takes longer
/// than opening the store. Whatever is not exactly `--name value` of the options below, asks for
/// help or is not right, goes the long way; both ways must say the same, and a test holds them to
/// it.
struct QuickStart {
  private var opening = Opening()
  private var screen = ScreenChoice()
  private let isDemo: Bool

  /// Nil for what the parser has to look at.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    isDemo = rest.first == "demo"
    if isDemo || rest.first == "desk" { rest.removeFirst() }
    while let name = rest.popFirst() {
      guard take(name) || take(name, rest.popFirst()) else { return nil }
    }
  }

  func run() throws {
    if isDemo {
      try DemoRun(opening: opening, screen: screen).run()
    } else {
      try DeskRun(opening: opening, screen: screen, isDemo: false).run()
    }
  }

  private mutating func take(_ flag: String) -> Bool {
    switch flag {
    case "--log": screen.log = true
    case "--plain": screen.plain = true
    case "--mouse": screen.mouse = true
    case "--no-mouse": screen.mouse = false
    case "--accessible": screen.accessible = true
    case "--no-accessible": screen.accessible = false
    default: return false
    }
    return true
  }

  private mutating func take(_ name: String, _ value: String?) -> Bool {
    guard let value, !value.hasPrefix("-") else { return false }
    switch name {
    case "--store": opening.store = value
    case "--catalogue": opening.catalogue = value
    case "--pack": opening.pack = value
    case "--agent": opening.agent = value
    case "--role": opening.role = Role(rawValue: value)
    case "--language": opening.language = Language(rawValue: value)
    case "--theme": screen.theme = value
    case "--color": screen.color = ColourChoice(rawValue: value)
    default: return false
    }
    switch name {
    case "--role": return opening.role != nil
    case "--language": return opening.language != nil
    case "--color": return screen.color != nil
    default: return true
    }
  }
}
