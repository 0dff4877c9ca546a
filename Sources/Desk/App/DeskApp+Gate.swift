import Retention
import Store
import Terminal

// The sign-in before the desk, and the lock before a desk that was left alone.
extension DeskApp {
  /// While the gate is shut nothing reaches the screens behind it.
  mutating func giveToGate(_ event: Terminal.Event) -> [Effect] {
    guard var gate, !gate.isBusy || event == .key(.control("q")) else { return [] }
    defer { if self.gate != nil { self.gate = gate } }
    let steps: [Step]
    switch event {
    case .paste(let text): steps = gate.paste(text, in: session)
    case .key(let key):
      if let typed = gate.type(key, in: session) {
        steps = typed
      } else {
        steps = take(session.keys.action(of: key, on: gate.id), at: &gate)
      }
    default: return []
    }
    return steps.compactMap { if case .effect(let effect) = $0 { effect } else { nil } }
  }

  private mutating func take(_ action: ActionID?, at gate: inout SignInScreen) -> [Step] {
    switch action {
    case .quit: isFinished = true
    case .suspend: wantsSuspension = true
    case let action?: return gate.perform(action, in: session)
    case nil: break
    }
    return []
  }

  /// Shuts the gate when nobody has pressed a key for long, or the sign-in is long ago; whether it
  /// was shut now.
  mutating func lockIfDue() -> Bool {
    guard gate == nil, let remaining = untilLock(), remaining <= 0 else { return false }
    let isOver = signedInFor.map { $0 >= SessionLimits.whole } ?? false
    lock(isOver ? .over : .idle)
    return true
  }

  mutating func lock(_ reason: SignInScreen.Reason) {
    gate = SignInScreen(reason, name: session.actor.name)
    held = []
    isGoing = false
    notice = nil
    needsDrawing = true
    needsRepainting = true
  }

  /// Milliseconds; nil where nobody signs in.
  func untilLock() -> Int64? {
    guard let signedInFor, let touchedAt = session.touchedAt else { return nil }
    let idle = touchedAt.elapsed(at: session.mark)
    return min(SessionLimits.idle - idle, SessionLimits.whole - signedInFor)
  }

  private var signedInFor: Int64? { session.signedInAt?.elapsed(at: session.mark) }

  /// Somebody has shown the password before the desk was opened.
  mutating func sitDown(_ person: SignedIn?) {
    session.signedInAt = person?.since
    session.touchedAt = person?.since
  }

  /// Somebody is there.
  mutating func touch() {
    if session.touchedAt != nil { session.touchedAt = session.mark }
  }

  /// What the store says to a password, or of somebody who showed one. Nil when the reply is not
  /// for the gate.
  mutating func receiveAtGate(_ reply: Reply) -> [Effect]? {
    switch reply {
    case .signedIn(let person): return open(for: person)
    case .notSignedIn: gate?.refuse(.refused)
    case .signInFailed(let failure): gate?.refuse(.store(failure.sentence(session.say)))
    case .standing(let actor?): session.actor = actor
    case .standing(nil): if gate == nil { lock(.ended) }
    default: return nil
    }
    return []
  }

  private mutating func open(for person: SignedIn) -> [Effect] {
    guard let gate else { return [] }
    guard let actor = person.actor else {
      self.gate?.refuse(.takesNoCalls)
      return []
    }
    session.actor = actor
    session.signedInAt = person.since
    session.touchedAt = session.mark
    self.gate = nil
    needsRepainting = true
    guard gate.reason == .start else { return [] }
    if actor.level >= .supervisor { stack = [LogScreen()] }
    return begin()
  }
}
