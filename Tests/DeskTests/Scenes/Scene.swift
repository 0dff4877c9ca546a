import Desk
import Retention
import Terminal

/// One place where a person can be at the desk, and the keys that lead there.
struct Scene: Sendable, CustomStringConvertible {
  let name: String
  let top: ScreenID
  var stock = Stock.showcase
  var actor = Actor.amelie
  var start = DeskApp.Start.find
  let play: @Sendable (inout Desk) -> Void

  var description: String { name }

  init(
    _ name: String, _ top: ScreenID, stock: Stock = .showcase, actor: Actor = .amelie,
    start: DeskApp.Start = .find, _ play: @escaping @Sendable (inout Desk) -> Void
  ) {
    self.name = name
    self.top = top
    self.stock = stock
    self.actor = actor
    self.start = start
    self.play = play
  }

  func desk(
    _ language: Language = .en, with change: (inout Session) -> Void = { _ in }
  ) throws -> Desk {
    var desk = try Desk(stock, actor, language: language, start: start, with: change)
    play(&desk)
    return desk
  }
}

/// A scene in a language and a size.
struct View: Sendable, CustomStringConvertible {
  let scene: Scene
  let language: Language
  var isStretched = false

  var description: String {
    "\(scene.name) \(language.rawValue)\(isStretched ? " stretched" : "")"
  }

  static let sizes = [Desk.narrow, Desk.wide, Desk.small]

  static let all = Scene.all.flatMap { scene in
    Language.allCases.map { View(scene: scene, language: $0) }
  }

  /// With words that are 40 % longer as well, as another language's might be.
  static let longer = all + Scene.all.map { View(scene: $0, language: .en, isStretched: true) }

  func desk() throws -> Desk {
    try scene.desk(language) { $0.say = Speech(language, isStretched: isStretched) }
  }
}
