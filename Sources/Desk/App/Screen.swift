package import Retention
package import Terminal

/// What a screen wants to happen after a key or a reply.
package enum Step: Sendable {
  case effect(Effect)
  /// Opens a screen or dialog over this one.
  case push(any Screen)
  /// Closes this screen and whatever lies over it.
  case pop
  /// Closes this screen and whatever lies over it, and opens another in its place.
  case replace(any Screen)
  /// Closes this dialog and tells the screen under it what was chosen.
  case answer(Choice)
  case toast(Toast)
  /// Puts text into the clipboard of whoever sits at the terminal.
  case copy(String)
  /// Shows everything in another theme.
  case wear(String)
  /// Closes this dialog and takes an action of the screen under it, as its key would.
  case perform(ActionID)
  case quit
}

/// What was chosen in a dialog.
package enum Choice: Sendable, Hashable {
  case reason(String)
  case fact(String)
  case terms(incentive: String, Terms)
  case outcome(String, callbackAt: Moment?)
  case conduct(ConductStep)
  /// What was written.
  case words(String)
  /// Of a table, to sort it by.
  case column(Int)
  case promise(PromiseCommand)
  case contact(ContactCommand)
  /// What a subscriber complains of.
  case category(String)
  /// Which of the open cases; nil for a new one.
  case chosenCase(Identifier<Complaint>?)
  case complaint(Complaint.Draft)
  case remedy(Remedy.Kind, incentive: String?)
  case proposal(Remedy)
  /// Why a case came about, as it closes.
  case cause(String, isWithdrawn: Bool)
  /// Was read out, given or typed.
  case said(String)
  case subject(Identifier<Subscriber>, name: String)
  /// What stands around the subscriber after something was done.
  case cared(Care)
  /// The service ends, by this outcome.
  case end(String)
  /// Of stamps and points.
  case loyalty(LoyaltyCommand)
}

/// One screen or dialog: what it knows, what can happen to it, how it looks. A value; everything
/// that takes time is an effect whose reply comes later.
package protocol Screen: Sendable {
  var id: ScreenID { get }
  /// Drawn over the screen below.
  var isOverlay: Bool { get }
  /// Has nothing to show before an answer comes; for a moment the screen below it stays.
  var isAwaited: Bool { get }
  /// Waits for the store; keys are kept and given when the answer is there.
  var isBusy: Bool { get }
  /// A text field has the focus and takes letters before actions do.
  var isTyping: Bool { get }
  /// Milliseconds until it wants to be woken by itself.
  var wakeAfter: Int? { get }
  /// Shows the time, so that a tick changes it.
  var showsClock: Bool { get }

  /// Was just put on the stack.
  mutating func appear(in session: Session) -> [Step]
  /// The terminal has another size, which the session says.
  mutating func resized(in session: Session) -> [Step]
  /// Takes a key as text or in some other way of its own; nil leaves it to the actions.
  mutating func type(_ key: Key, in session: Session) -> [Step]?
  mutating func paste(_ text: String, in session: Session) -> [Step]
  func availability(of action: ActionID, in session: Session) -> Availability
  mutating func perform(_ action: ActionID, in session: Session) -> [Step]
  mutating func receive(_ reply: Reply, in session: Session) -> [Step]
  /// A dialog over this screen was answered.
  mutating func accept(_ choice: Choice, in session: Session) -> [Step]
  mutating func click(_ mouse: Mouse, in session: Session) -> [Step]
  /// Puts the bar on a row of the reading, from 0.
  mutating func select(row: Int, in session: Session) -> [Step]
  /// What it says in words, for those who do not see it.
  func reading(in session: Session) -> Reading
  /// Draws into `box`; the footer and toasts are the app's.
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session)
}

extension Screen {
  package var isOverlay: Bool { false }
  package var isAwaited: Bool { false }
  package var isBusy: Bool { false }
  package var isTyping: Bool { false }
  package var wakeAfter: Int? { nil }
  package var showsClock: Bool { false }
  package mutating func appear(in session: Session) -> [Step] { [] }
  package mutating func resized(in session: Session) -> [Step] { [] }
  package mutating func type(_ key: Key, in session: Session) -> [Step]? { nil }
  package mutating func paste(_ text: String, in session: Session) -> [Step] { [] }
  package func availability(of action: ActionID, in session: Session) -> Availability {
    .available
  }
  package mutating func receive(_ reply: Reply, in session: Session) -> [Step] { [] }
  package mutating func accept(_ choice: Choice, in session: Session) -> [Step] { [] }
  package mutating func click(_ mouse: Mouse, in session: Session) -> [Step] { [] }
  package mutating func select(row: Int, in session: Session) -> [Step] { [] }
  package func reading(in session: Session) -> Reading { Reading(session.say.name(of: id)) }
}
