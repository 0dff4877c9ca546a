import Retention
import Store
package import Terminal

/// The desk: a stack of screens that keys and replies go through. Pure; what takes time is handed
/// out as effects, and what comes of them comes back as replies.
package struct DeskApp: Sendable {
  package internal(set) var session: Session
  var stack: [any Screen]
  /// Stands before the stack, so that nothing that comes back opens it.
  var gate: SignInScreen?
  var notice: Notice?
  /// `g` was pressed and a letter is awaited.
  var isGoing = false
  /// Keys and pastes that came while the store was busy, given in order when it has answered.
  var held: [Terminal.Event] = []
  /// Since when the store has been busy.
  var busySince: Moment?
  /// Since when the top screen has had nothing to show.
  var awaitedSince: Moment?
  /// Calls left open by an earlier run, asked about one after the other on the bare first screen.
  var unfinished: [ResumeScreen] = []
  /// Text for the clipboard of whoever sits at the terminal.
  private var copied: String?
  /// Whether clicks are wanted; nil as the desk was opened.
  package internal(set) var takesMouse: Bool?
  package internal(set) var needsDrawing = true
  package internal(set) var isFinished = false
  var wantsSuspension = false
  /// Nothing of what was on the terminal may stay there.
  var needsRepainting = false
  /// Nothing was closed since the journal was last learnt from, and when that was.
  var isTaughtAll = false
  var taughtAt: Moment?
  /// The screen that the line of announcements spoke of last.
  var announced: ScreenID?
  /// When the terminal's window last got the focus.
  var focusedAt: Moment?

  /// The screen that the desk opens on.
  package enum Start: Sendable { case find, log }

  /// With `signingIn`, the name as far as it is known, somebody has to sign in first.
  package init(session: Session, start: Start, signingIn name: String? = nil) {
    self.session = session
    stack = start == .log ? [LogScreen()] : [FindScreen()]
    gate = name.map { SignInScreen(.start, name: $0) }
  }

  /// The effects to run before anything happens.
  package mutating func start() -> [Effect] { gate == nil ? begin() : [] }

  /// Somebody sits down at the screens.
  mutating func begin() -> [Effect] {
    run(stack[0].appear(in: session), at: 0) + [.findOpenCalls] + lesson()
  }

  package mutating func handle(_ event: Terminal.Event) -> [Effect] {
    session.now = session.world.now()
    var effects: [Effect] = []
    let isLate = lockIfDue()
    switch event {
    // Meant for what stood there before.
    case .key, .paste, .mouse: if isLate { return [] }
    default: break
    }
    switch event {
    case .key, .paste: effects = gate == nil ? give(event) : giveToGate(event)
    case .mouse where gate != nil: break
    case .mouse(let mouse): effects = broughtFocus(mouse) ? [] : click(mouse)
    case .resize(let size):
      session.size = size
      effects = stack.indices.flatMap { run(stack[$0].resized(in: session), at: $0) }
    case .terminate: isFinished = true
    case .tick: needsDrawing = needsDrawing || tick()
    case .focus(let hasFocus): focusedAt = hasFocus ? session.now : nil
    case .wake, .readable: break
    }
    switch event {
    case .key, .paste, .mouse:
      needsDrawing = true
      touch()
    case .resize: needsDrawing = true
    default: break
    }
    return effects + settle()
  }

  package mutating func receive(_ reply: Reply) -> [Effect] {
    session.now = session.world.now()
    needsDrawing = true
    if let effects = receiveAtGate(reply) { return effects + settle() }
    var effects: [Effect] = []
    switch reply {
    case .storeChanged:
      isTaughtAll = false
      if session.signedInAt != nil { effects = [.checkStanding] }
    case .recorded(_, let call, _, _) where !call.isOpen: isTaughtAll = false
    case .learnt(let adviser): session.adviser = adviser
    case .refused(_, .notAdmitted) where session.signedInAt != nil: lock(.ended)
    case .openCall(let call, let dossier, let note):
      unfinished.append(ResumeScreen(call, dossier, note: note))
    case .broken(let failure) where failure != .interrupted:
      say(Toast(failure.sentence(session.say), .error))
    case .purse(let purse): session.purse = purse
    case .refused, .failed:
      // What was typed ahead was meant for an answer that did not come.
      held = []
    default: break
    }
    for depth in stack.indices where depth < stack.count {
      effects += run(stack[depth].receive(reply, in: session), at: depth)
    }
    while let event = held.first, !isBusy {
      held.removeFirst()
      effects += give(event)
    }
    return effects + settle()
  }

  /// Milliseconds until something on the screen changes by itself.
  package var wakeAfter: Int? {
    guard gate == nil else { return nil }
    let clocks = stack.filter { !session.isAccessible || !$0.showsClock }
    let times =
      clocks.compactMap(\.wakeAfter) + [notice?.remaining(at: session.now)].compactMap(\.self)
    let lock = untilLock().map { [Int(max(0, $0))] } ?? []
    let waits =
      (busySince == nil ? [] : [Notice.patience])
      + (awaitedSince == nil ? [] : [Int(Self.longestAwaited)])
    return (times + lock + waits).min()
  }

  /// Milliseconds that a screen without its rows is kept from being seen: an empty one would only
  /// be painted to be painted over.
  private static let longestAwaited: Int64 = 50

  /// Whether drawing can wait for an answer that is about to come.
  package var isAwaiting: Bool {
    awaitedSince.map { session.world.now().milliseconds - $0.milliseconds < Self.longestAwaited }
      ?? false
  }

  /// Whether the terminal was asked to be given back for a while; asked once.
  package mutating func takeSuspendRequest() -> Bool {
    defer { wantsSuspension = false }
    return wantsSuspension
  }

  /// Text for the clipboard; asked once.
  package mutating func takeCopy() -> String? {
    defer { copied = nil }
    return copied
  }

  /// Whether the terminal has to forget all that was on it; asked once.
  package mutating func takeRepaint() -> Bool {
    defer { needsRepainting = false }
    return needsRepainting
  }

  mutating func copy(_ text: String) {
    copied = text
    say(Toast(session.say.copied(text), .ok))
  }

  package var screens: [ScreenID] { stack.map(\.id) + (gate.map { [$0.id] } ?? []) }
  var top: (any Screen)? { gate ?? stack.last }
  var isBusy: Bool { stack.contains { $0.isBusy } }

  /// Whether a click was meant for the window and not for what happens to lie under the pointer.
  private mutating func broughtFocus(_ mouse: Mouse) -> Bool {
    guard let since = focusedAt, mouse.action == .press else { return false }
    focusedAt = nil
    return session.now.milliseconds - since.milliseconds < Self.focusingClick
  }

  /// Milliseconds within which a click still belongs to the focus it brought.
  private static let focusingClick = 250

  /// Says what went wrong outside any screen.
  mutating func complain(_ words: String) {
    say(Toast(words, .error))
    needsDrawing = true
  }

  mutating func say(_ toast: Toast) {
    notice = Notice(toast, at: session.now, stays: session.isAccessible)
  }

  /// A second passed: whether that shows.
  private mutating func tick() -> Bool {
    if notice?.remaining(at: session.now) == 0 {
      notice = nil
      return true
    }
    return busySince != nil || !session.isAccessible && stack.contains { $0.showsClock }
  }

  /// What follows from where things stand after an event.
  mutating func settle() -> [Effect] {
    busySince = isBusy ? busySince ?? session.now : nil
    awaitedSince = top?.isAwaited == true ? awaitedSince ?? session.now : nil
    guard gate == nil else { return [] }
    guard stack.count == 1, !isBusy, !unfinished.isEmpty else { return lesson() }
    return run(.push(unfinished.removeFirst()), at: 0) + lesson()
  }
}

/// Words at the bottom of the screen, and when they go by themselves.
struct Notice: Sendable {
  /// Milliseconds after which the store's being busy is worth a word.
  static let patience = 150
  private static let life: Int64 = 6000

  let toast: Toast
  private let until: Moment?

  /// An error stays until a key, and so does everything for those who read slowly.
  init(_ toast: Toast, at now: Moment, stays: Bool) {
    self.toast = toast
    until = stays || toast.kind == .error ? nil : now.adding(milliseconds: Self.life)
  }

  /// Milliseconds; nil until a key.
  func remaining(at now: Moment) -> Int? {
    until.map { Int(max(0, $0.milliseconds - now.milliseconds)) }
  }
}
