import Retention
import Store
package import Terminal

/// The desk: a stack of screens that keys and replies go through. Pure; what takes time is handed
/// out as effects, and what comes of them comes back as replies.
package struct DeskApp: Sendable {
  /// Under this the screens cannot say what they must.
  package static let smallest = Size(width: 60, height: 20)

  package private(set) var session: Session
  private var stack: [any Screen]
  private var toast: Toast?
  /// `g` was pressed and a letter is awaited.
  private var isGoing = false
  /// Keys and pastes that came while the store was busy, given in order when it has answered.
  private var held: [Terminal.Event] = []
  private var size = Size(width: 0, height: 0)
  package private(set) var needsDrawing = true
  package private(set) var isFinished = false
  private var wantsSuspension = false

  /// The screen that the desk opens on.
  package enum Start: Sendable { case find, log }

  package init(session: Session, start: Start) {
    self.session = session
    stack = start == .log ? [LogScreen()] : [FindScreen()]
  }

  /// The effects to run before anything happens.
  package mutating func start() -> [Effect] {
    run(stack.indices.flatMap { stack[$0].appear(in: session) }) + [.findOpenCalls]
  }

  package mutating func handle(_ event: Terminal.Event) -> [Effect] {
    session.now = session.world.now()
    needsDrawing = true
    switch event {
    case .key, .paste: return give(event)
    case .mouse(let mouse): return click(mouse)
    case .resize(let size): self.size = size
    case .terminate: isFinished = true
    case .tick, .focus, .wake, .readable: break
    }
    return []
  }

  package mutating func receive(_ reply: Reply) -> [Effect] {
    session.now = session.world.now()
    needsDrawing = true
    var effects: [Effect] = []
    switch reply {
    case .openCall(let call, let dossier, let note):
      effects += run(.push(ResumeScreen(call, dossier, note: note)))
    case .broken(let failure) where failure != .interrupted:
      toast = Toast(failure.sentence(session.say), .error)
    default: break
    }
    for depth in stack.indices where depth < stack.count {
      effects += run(stack[depth].receive(reply, in: session))
    }
    while let event = held.first, !(top?.isBusy ?? false) {
      held.removeFirst()
      effects += give(event)
    }
    return effects
  }

  package var wakeAfter: Int? { stack.compactMap(\.wakeAfter).min() }
  /// Whether the terminal was asked to be given back for a while; asked once.
  package mutating func takeSuspendRequest() -> Bool {
    defer { wantsSuspension = false }
    return wantsSuspension
  }

  package var screens: [ScreenID] { stack.map(\.id) }
  private var top: (any Screen)? { stack.last }
}

// How a key finds what it does: the field that is being typed in, then the action that has it.
extension DeskApp {
  /// Gives a key or a paste to the top screen, or keeps it until the store has answered.
  private mutating func give(_ event: Terminal.Event) -> [Effect] {
    if top?.isBusy ?? false {
      held.append(event)
      return []
    }
    toast = nil
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return onTop { screen, session in screen.paste(text, in: session) }
    default: return []
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    guard let top else { return [] }
    if isGoing { return go(key) }
    let typed = stack[stack.count - 1].type(key, in: session)
    if let typed { return run(typed) }
    if key == .character("g"), Registry.actions(of: top.id).contains(where: { $0.go != nil }) {
      isGoing = true
      return []
    }
    let action = Registry.actions(of: top.id).first { $0.keys.contains(key) }
    return action.map { take($0.id) } ?? []
  }

  private mutating func go(_ key: Key) -> [Effect] {
    isGoing = false
    guard let top, case .character(let letter) = key else { return [] }
    let actions = Registry.actions(of: top.id)
    // The way out of a call works everywhere, behind a forgotten g as well.
    let action =
      actions.first { $0.go == letter }
      ?? actions.first { $0.id == .cancelService && $0.keys.contains(key) }
    return action.map { take($0.id) } ?? []
  }

  /// Takes an action of the top screen, or says why it cannot be taken.
  private mutating func take(_ action: ActionID) -> [Effect] {
    guard let top else { return [] }
    if case .unavailable(let why) = top.availability(of: action, in: session) {
      toast = Toast(why, .warning)
      return []
    }
    switch action {
    case .help, .palette: return run([.push(HelpScreen(of: top, in: session))])
    case .goLog where top.id != .log: return run([.push(LogScreen())])
    case .goLog: return []
    case .goDesk: return goDesk()
    case .suspend: wantsSuspension = true
    case .quit: return quit()
    default: return onTop { screen, session in screen.perform(action, in: session) }
    }
    return []
  }

  private mutating func goDesk() -> [Effect] {
    while stack.count > 1, top?.id == .log { stack.removeLast() }
    if top?.id == .log { return run([.replace(FindScreen())]) }
    return []
  }

  private mutating func quit() -> [Effect] {
    if stack.contains(where: { $0 is CallScreen }) { return run([.push(QuitScreen())]) }
    isFinished = true
    return []
  }

  private mutating func onTop(
    _ change: (inout any Screen, Session) -> [Step]
  ) -> [Effect] {
    guard !stack.isEmpty else { return [] }
    return run(change(&stack[stack.count - 1], session))
  }

  private mutating func click(_ mouse: Mouse) -> [Effect] {
    guard let top, !top.isBusy else { return [] }
    toast = nil
    let footer = footerBox
    if footer.contains(mouse.at), mouse.action == .press {
      let actions = hintedActions(of: top)
      let places = Footer(hints(of: actions)).places(in: footer)
      let clicked = zip(actions, places).first { $0.1.contains(mouse.at) }
      return clicked.map { take($0.0.id) } ?? []
    }
    return onTop { screen, session in screen.click(mouse, in: session) }
  }

  private mutating func run(_ steps: [Step]) -> [Effect] {
    steps.flatMap { run($0) }
  }

  private mutating func run(_ step: Step) -> [Effect] {
    switch step {
    case .effect(let effect): return [effect]
    case .push(let screen):
      stack.append(screen)
      return onTop { screen, session in screen.appear(in: session) }
    case .pop:
      if stack.count > 1 {
        stack.removeLast()
      } else {
        toast = Toast(session.say.nothingBehind, .ok)
      }
    case .replace(let screen):
      if top?.isOverlay ?? false, !screen.isOverlay, top?.id != .resume {
        while top?.isOverlay ?? false { stack.removeLast() }
      }
      if !stack.isEmpty { stack.removeLast() }
      stack.append(screen)
      return onTop { screen, session in screen.appear(in: session) }
    case .answer(let choice):
      if stack.count > 1 { stack.removeLast() }
      return onTop { screen, session in screen.accept(choice, in: session) }
    case .toast(let toast): self.toast = toast
    case .perform(let action):
      if stack.count > 1 { stack.removeLast() }
      return take(action)
    case .quit: isFinished = true
    }
    return []
  }
}

// The frame around the screens: footer, toast, too small.
extension DeskApp {
  package mutating func draw(into grid: inout Grid) {
    needsDrawing = false
    size = grid.size
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      return drawTooSmall(into: &grid)
    }
    var box = Rect(size)
    let footer = box.cutBottom(1)
    let base = stack.lastIndex { !$0.isOverlay } ?? 0
    for depth in base..<stack.count {
      grid.cursor = nil
      stack[depth].draw(into: &grid, in: box, session)
    }
    if let top { Footer(hints(of: hintedActions(of: top))).draw(into: &grid, in: footer) }
    if isGoing { Toast(session.say.goHint, .ok).draw(into: &grid, in: footer) }
    if let toast { toast.draw(into: &grid, in: footer) }
  }

  /// The window's title, without personal data.
  package var title: String {
    let names: [ScreenID: String] = [
      .call: session.say.callTitle, .note: session.say.callTitle, .log: session.say.logTitle,
      .filter: session.say.logTitle, .find: session.say.findTitle,
    ]
    let name = stack.last { !$0.isOverlay }.flatMap { names[$0.id] }
    return name.map { "Holdfast - \($0)" } ?? "Holdfast"
  }

  private var footerBox: Rect {
    var box = Rect(size)
    return box.cutBottom(1)
  }

  private func hintedActions(of screen: any Screen) -> [Action] {
    Registry.actions(of: screen.id).filter { action in
      action.isHinted && screen.availability(of: action.id, in: session) == .available
    }
  }

  private func hints(of actions: [Action]) -> [Footer.Hint] {
    let isTyping = top?.isTyping ?? false
    return actions.map { action in
      Footer.Hint(
        action.keyLabel(whileTyping: isTyping, session.say), session.say.title(of: action.id))
    }
  }

  private func drawTooSmall(into grid: inout Grid) {
    let words = session.say.needsRoom(
      Self.smallest.width, Self.smallest.height, size.width, size.height)
    for (row, line) in words.wrapped(to: size.width).enumerated() {
      grid.put(line, at: Point(x: 0, y: row), Style(.statusWarning), width: size.width)
    }
  }
}
