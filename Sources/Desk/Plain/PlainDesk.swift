package import Retention
package import Store
package import Terminal

/// The desk for a screen reader, a braille display, a serial line or a script: the same screens,
/// a line in, lines out. Every line that comes out is safe.
package struct PlainDesk {
  /// What was told of a screen, so that it is not told again.
  struct Told {
    var id: ScreenID
    var title: String
    var topic: String
    var lines: Set<String> = []
    /// What can be done, each said once.
    var hints: Set<String> = []
    /// How many of its rows.
    var rows: Int
  }

  /// The rows that `m` adds.
  static let pageRows = 10
  /// A terminal on which a page of the search has as many rows.
  package static let size = Size(width: 80, height: 15)

  var app: DeskApp
  private let clerk: Clerk
  /// By the place of the screen on the stack.
  var told: [Int: Told] = [:]
  /// What was told last.
  var last: ScreenID?
  /// Said before all else in the next answer.
  var announced: [String] = []

  /// `signedIn` is who showed a password; nil where nobody does.
  package init(app: DeskApp, clerk: Clerk, signedIn: SignedIn? = nil) {
    self.app = app
    self.clerk = clerk
    self.app.sitDown(signedIn)
  }

  package var isFinished: Bool { app.isFinished }

  /// What stands there before anything is typed.
  package mutating func open() -> [String] {
    run(app.start())
    announced.append(app.session.say.plainWelcome(app.session))
    return tell()
  }

  /// What a line brings about: what is announced, then what is new. An empty line counts.
  package mutating func answer(_ line: BatchLines.Line.Content) -> [String] {
    app.touch()
    switch line {
    case .whole(let bytes):
      take(SafeText(String(decoding: bytes, as: UTF8.self)).description.trimmed)
    case .tooLong: announced.append(app.session.say.plainTooLong(BatchLines.limit))
    }
    return tell()
  }

  /// Nothing more can be typed. What is open stays open.
  package mutating func end() -> [String] {
    run(app.handle(.terminate))
    return app.stack.contains { $0 is CallScreen } ? [app.session.say.quitWithCall] : []
  }

  package var actor: Actor { app.session.actor }
  package var isLocked: Bool { app.gate != nil }

  /// What is said when the desk was left alone for too long, or was signed in to long ago; nil
  /// while it is open.
  package mutating func lockIfDue() -> [String]? {
    app.session.now = app.session.world.now()
    _ = app.lockIfDue()
    return app.gate.map { $0.reading(in: app.session).facts }
  }

  /// Goes on with the password of whoever sat here.
  package mutating func unlock(_ password: Password) -> [String] {
    run([.signIn(name: actor.name, password)])
    if let gate = app.gate { return gate.reading(in: app.session).facts }
    told = [:]
    return tell()
  }

  func reading() -> Reading { app.screen.reading(in: app.session) }

  /// Each effect with all that follows from it, before the next.
  mutating func run(_ effects: [Effect]) {
    for effect in effects {
      for reply in clerk.settled(effect) { run(app.receive(reply)) }
    }
  }

  mutating func type(_ event: Terminal.Event) { run(app.handle(event)) }

  mutating func act(_ action: ActionID) { run(app.carryOut(action)) }

  mutating func select(_ row: Int) { run(app.select(row: row)) }

  /// Others may have written meanwhile. Asked for, since rows must not move under their numbers.
  mutating func refresh() {
    told[app.depth] = nil
    if clerk.store.engine.changes.take() { run(app.receive(.storeChanged)) }
  }
}

// The desk by name instead of by key.
extension DeskApp {
  var depth: Int { stack.count - 1 }
  var screen: any Screen { stack[depth] }

  mutating func carryOut(_ action: ActionID) -> [Effect] {
    session.now = session.world.now()
    notice = nil
    return take(action) + settle()
  }

  mutating func select(row: Int) -> [Effect] {
    onTop { screen, session in screen.select(row: row, in: session) }
  }

  mutating func takeNotice() -> String? {
    defer { notice = nil }
    return notice?.toast.text
  }
}
