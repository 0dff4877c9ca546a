import Retention
import Terminal

// How a key finds what it does: the field that is being typed in, then the action that has it.
extension DeskApp {
  /// More keys than this at a busy store are a hand on the keyboard.
  private static let mostHeld = 64
  /// These get out even when the store does not answer.
  private static let urgent: Set<ActionID> = [.quit, .suspend]

  /// Gives a key or a paste to the top screen, or keeps it until the store has answered.
  mutating func give(_ event: Terminal.Event) -> [Effect] {
    if isBusy {
      if case .key(let key) = event, let action = action(of: key), Self.urgent.contains(action),
        !isLetter(key)
      {
        return take(action)
      }
      if held.count < Self.mostHeld { held.append(event) }
      return []
    }
    notice = nil
    switch event {
    case .key(let key): return press(key)
    case .paste(let text): return onTop { screen, session in screen.paste(text, in: session) }
    default: return []
    }
  }

  private func isLetter(_ key: Key) -> Bool {
    if case .character = key { true } else { false }
  }

  private func action(of key: Key) -> ActionID? {
    top.flatMap { session.keys.action(of: key, on: $0.id) }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    guard let top else { return [] }
    if isGoing { return go(key) }
    if let typed = stack[stack.count - 1].type(key, in: session) {
      return run(typed, at: stack.count - 1)
    }
    if key == KeyMap.goKey, session.keys.actions(of: top.id).contains(where: { $0.go != nil }) {
      isGoing = true
      return []
    }
    if let action = action(of: key) { return take(action) }
    return session.keys.leavesCall(key) ? cancelFromAnywhere() : []
  }

  private mutating func go(_ key: Key) -> [Effect] {
    isGoing = false
    guard let top, case .character(let letter) = key else { return [] }
    if let action = session.keys.actions(of: top.id).first(where: { $0.go == letter }) {
      return take(action.id)
    }
    // The way out of a call works everywhere, behind a forgotten g as well.
    return session.keys.leavesCall(key) ? cancelFromAnywhere() : []
  }

  /// Back to the call that lies below, whatever is over it, and to its read-back.
  private mutating func cancelFromAnywhere() -> [Effect] {
    guard let call = stack.lastIndex(where: { $0 is CallScreen }) else { return [] }
    stack.removeSubrange((call + 1)...)
    return take(.cancelService)
  }

  /// Takes an action of the top screen, or says why it cannot be taken.
  mutating func take(_ action: ActionID) -> [Effect] {
    guard let top else { return [] }
    if case .unavailable(let why) = top.may(action, in: session) {
      say(Toast(why, .warning))
      return []
    }
    switch action {
    case .help, .palette:
      return run(.push(HelpScreen(of: top, in: session)), at: stack.count - 1)
    case .goLog: return run(.push(LogScreen()), at: stack.count - 1)
    case .goApprovals: return goApprovals()
    case .goPromises:
      return top.id == .promises ? [] : run(.push(PromisesScreen()), at: stack.count - 1)
    case .goCases: return top.id == .cases ? [] : run(.push(CasesScreen()), at: stack.count - 1)
    case .goSatisfaction:
      return top.id == .satisfaction ? [] : run(.push(SatisfactionScreen()), at: stack.count - 1)
    case .goDesk: return goDesk()
    case .chooseTheme: return chooseTheme()
    case .mouseOn, .mouseOff:
      takesMouse = action == .mouseOn
      say(Toast(session.say.mouse(isTaken: action == .mouseOn), .ok))
    case .suspend: wantsSuspension = true
    case .quit: return quit()
    default: return onTop { screen, session in screen.perform(action, in: session) }
    }
    return []
  }

  private mutating func chooseTheme() -> [Effect] {
    guard !session.themes.isEmpty else { return [] }
    let isOverCall = stack.contains { $0 is CallScreen }
    return run(.push(ThemePicker(session, overCall: isOverCall)), at: stack.count - 1)
  }

  private mutating func goApprovals() -> [Effect] {
    top?.id == .approvals ? [] : run(.push(ApprovalsScreen()), at: stack.count - 1)
  }

  private mutating func goDesk() -> [Effect] {
    if stack.count > 1 {
      stack.removeLast()
      return []
    }
    return run(.replace(FindScreen()), at: 0)
  }

  private mutating func quit() -> [Effect] {
    guard stack.contains(where: { $0 is CallScreen }), !isBusy else {
      isFinished = true
      return []
    }
    return run(.push(QuitScreen()), at: stack.count - 1)
  }

  mutating func onTop(
    _ change: (inout any Screen, Session) -> [Step]
  ) -> [Effect] {
    run(change(&stack[stack.count - 1], session), at: stack.count - 1)
  }

  mutating func click(_ mouse: Mouse) -> [Effect] {
    guard let top, !isBusy else { return [] }
    if notice != nil, mouse.action == .press {
      notice = nil
      return []
    }
    let footer = footerBox
    if footer.contains(mouse.at), mouse.action == .press {
      let actions = hintedActions(of: top)
      let places = Footer(hints(of: actions)).places(in: footer)
      let clicked = zip(actions, places).first { $0.1.contains(mouse.at) }
      return clicked.map { take($0.0.id) } ?? []
    }
    return onTop { screen, session in screen.click(mouse, in: session) }
  }
}

// What the screens ask for, carried out on the stack.
extension DeskApp {
  mutating func run(_ steps: [Step], at depth: Int) -> [Effect] {
    steps.flatMap { run($0, at: depth) }
  }

  /// `depth` is the place on the stack of the screen that asks.
  mutating func run(_ step: Step, at depth: Int) -> [Effect] {
    switch step {
    case .effect(let effect): return [effect]
    case .push(let screen):
      stack.append(screen)
      return onTop { screen, session in screen.appear(in: session) }
    case .pop where depth == 0:
      say(Toast(session.say.nothingBehind(session.label(of: .quit, on: stack[0].id)), .ok))
    case .pop: stack.removeSubrange(depth...)
    case .replace(let screen):
      stack.removeSubrange(depth...)
      return run(.push(screen), at: depth)
    case .answer(let choice):
      stack.removeSubrange(depth...)
      return onTop { screen, session in screen.accept(choice, in: session) }
    case .perform(let action):
      stack.removeSubrange(depth...)
      // What was just closed may have lain on something else than the call.
      return action == .cancelService ? cancelFromAnywhere() : take(action)
    case .toast(let toast): say(toast)
    case .copy(let text): copy(text)
    case .wear(let theme): session.theme = theme
    case .quit: isFinished = true
    }
    return []
  }
}
