package import Store
package import Terminal

/// The desk as the event loop drives it: keys go in, effects go to the runner, replies come back
/// through its mailbox.
package struct DeskProgram: Program {
  package private(set) var app: DeskApp
  private let runner: EffectRunner
  private let store: Store
  /// Reads that wait until what the key itself changed is on the screen.
  private var reads: [Effect] = []
  private let wardrobe: Wardrobe
  /// The theme that is on the screen, and its looks until they are.
  private var worn: String
  private var looks: Looks?
  private var hasAnswers = false
  private var isWarm = false
  private var isLessonDue = false

  package init(app: DeskApp, runner: EffectRunner, store: Store, wardrobe: Wardrobe) {
    self.app = app
    self.wardrobe = wardrobe
    self.app.session.themes = wardrobe.names
    worn = app.session.theme
    self.runner = runner
    self.store = store
  }

  package mutating func start() {
    for effect in app.start() {
      if case .learn = effect { isLessonDue = true } else { runner.run(effect) }
    }
    // The log's first rows already say what an incentive is called.
    guard app.screens.first == .log else { return }
    isWarm = true
    runner.warmUp()
  }

  package mutating func handle(_ event: Terminal.Event) {
    switch event {
    case .wake:
      for reply in runner.takeReplies() { run(app.receive(reply)) }
      hasAnswers = true
    case .readable(wardrobe.changes?.descriptor):
      if wardrobe.changes?.take() == true { wear(worn) }
    case .readable, .tick:
      if store.engine.changes.take() { run(app.receive(.storeChanged)) }
      if event == .tick { run(app.handle(event)) }
    default: run(app.handle(event))
    }
    if case .terminate = event { runner.finish() }
    dress()
  }

  /// Puts on what was chosen; what cannot be worn leaves the last good one on.
  private mutating func dress() {
    if app.session.theme != worn { wear(app.session.theme) }
  }

  private mutating func wear(_ theme: String) {
    do {
      looks = try wardrobe.looks(theme)
      worn = theme
    } catch {
      app.session.theme = worn
      app.complain(error.words)
    }
  }

  package mutating func takeLooks() -> Looks? {
    defer { looks = nil }
    return looks
  }

  /// Only what can be worn, since the next start has to put it on.
  private mutating func keep(_ theme: String) {
    dress()
    guard worn == theme else { return }
    do { try wardrobe.keep(theme) } catch { app.complain(error.words) }
  }

  package var needsDrawing: Bool { app.needsDrawing && !app.isAwaiting }
  package mutating func draw(into grid: inout Grid) { app.draw(into: &grid) }
  package var wakeAfter: Int? { app.wakeAfter }
  package mutating func takeSuspendRequest() -> Bool { app.takeSuspendRequest() }
  package var title: String { app.title }
  package mutating func takeRepaint() -> Bool { app.takeRepaint() }
  package mutating func takeCopy() -> String? { app.takeCopy() }
  package var takesMouse: Bool? { app.takesMouse }
  package var isFinished: Bool { app.isFinished }

  package mutating func rest() {
    for read in reads { runner.run(read) }
    reads = []
    guard hasAnswers else { return }
    if !isWarm {
      isWarm = true
      runner.warmUp()
    }
    // The first rows are on the screen, and nobody waits for this.
    if isLessonDue { runner.run(.learn) }
    isLessonDue = false
  }

  private mutating func run(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .find: reads.append(effect)
      // What is below the rows that are shown.
      case .loadLog(let request) where request.before != nil: reads.append(effect)
      case .loadStory:
        // Of a hand on the arrow only the last call is looked at.
        reads.removeAll { if case .loadStory = $0 { true } else { false } }
        reads.append(effect)
      case .keepTheme(let theme): keep(theme)
      case .learn: isLessonDue = true
      default: runner.run(effect)
      }
    }
  }
}
