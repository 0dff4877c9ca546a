import Retention
import Terminal

/// Stands before everything else until somebody shows a password: when the desk is opened, and
/// when it was left alone or has been open for long. What lies behind it stays as it was, and is
/// not drawn.
struct SignInScreen: Screen {
  enum Reason: Hashable, Sendable {
    case start
    /// Nobody has pressed a key for long.
    case idle
    /// The sign-in was too long ago.
    case over
    /// The name may not work here any more.
    case ended
  }

  enum Fault: Hashable, Sendable {
    case incomplete, refused, takesNoCalls
    case store(String)
  }

  let reason: Reason
  private(set) var name: TextField
  private var password = SignInScreen.emptyPassword
  private var isOnName: Bool
  var fault: Fault?
  /// The store is being asked.
  var isBusy = false

  /// Behind a lock only the password of `name` counts.
  init(_ reason: Reason, name: String) {
    self.reason = reason
    self.name = TextField("", limit: PersonName.limit)
    self.name.text = name
    isOnName = reason == .start && name.isEmpty
  }

  var id: ScreenID { reason == .start ? .signIn : .locked }
  var isTyping: Bool { true }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    let isTaken = isOnName ? name.handle(key) : password.handle(key)
    if isTaken { fault = nil }
    return isTaken ? [] : nil
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    if isOnName { name.insert(text.trimmed) } else { password.insert(text) }
    return []
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .nextField: isOnName = reason == .start && !isOnName
    case .signIn, .unlock: return submit()
    default: break
    }
    return []
  }

  /// Enter goes on to what is empty before it asks.
  private mutating func submit() -> [Step] {
    isOnName = name.text.trimmed.isEmpty
    guard !isOnName, !password.isEmpty else {
      fault = .incomplete
      return []
    }
    isBusy = true
    fault = nil
    defer { clear() }
    return [.effect(.signIn(name: name.text.trimmed, Password(password.text)))]
  }

  /// Forgets what was typed, with what the field would bring back.
  private mutating func clear() {
    password = Self.emptyPassword
    isOnName = false
  }

  private static var emptyPassword: TextField {
    var field = TextField("", limit: PasswordRule.most)
    field.isSecret = true
    return field
  }

  mutating func refuse(_ fault: Fault) {
    self.fault = fault
    isBusy = false
    clear()
  }

  func reading(in session: Session) -> Reading {
    Reading(session.say.name(of: id), facts: sentences(session.say))
  }

  private func sentences(_ say: Speech) -> [String] {
    [say.why(reason), wrong(say)].compactMap(\.self)
  }

  /// What came of the last try; nil while nothing did.
  func wrong(_ say: Speech) -> String? { fault.map(say.words) }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    let title = [Span(" ")] + session.brand(say.name(of: id))
    Line(title, on: .header, role: .heading).draw(into: &grid, in: rest.cutTop(1))
    let width = min(60, rest.width - 6)
    let why = say.why(reason)?.wrapped(to: width) ?? []
    let wrong = wrong(say)?.wrapped(to: width) ?? []
    let gap = why.isEmpty ? 0 : 1
    let height = why.count + gap + 3 + max(3, wrong.count)
    let dialog = Dialog(title: say.name(of: id), content: Size(width: width, height: height))
    var inner = dialog.draw(into: &grid, in: rest)
    for line in why { put([Span(line)], into: &grid, in: inner.cutTop(1), dialog) }
    _ = inner.cutTop(gap)
    drawFields(into: &grid, in: inner.cutTop(3), dialog, say)
    let words = isBusy ? [say.askingStore] : wrong
    let key: StyleKey = isBusy ? .textMuted : .statusWarning
    for line in words { put([Span(line, key)], into: &grid, in: inner.cutTop(1), dialog) }
  }

  private mutating func drawFields(
    into grid: inout Grid, in box: Rect, _ dialog: Dialog, _ say: Speech
  ) {
    var rest = box
    let labels = [say.nameLabel, say.passwordLabel]
    let width = (labels.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2
    var row = rest.cutTop(1)
    put([Span(labels[0], .textMuted)], into: &grid, in: row.cutLeft(width), dialog)
    if reason == .start {
      name.label = labels[0]
      name.draw(into: &grid, in: row, hasFocus: isOnName)
    } else {
      put([Span(name.text, .textStrong)], into: &grid, in: row, dialog)
    }
    row = rest.cutTop(1)
    put([Span(labels[1], .textMuted)], into: &grid, in: row.cutLeft(width), dialog)
    password.label = labels[1]
    password.draw(into: &grid, in: row, hasFocus: !isOnName)
  }

  private func put(_ spans: [Span], into grid: inout Grid, in box: Rect, _ dialog: Dialog) {
    Line(spans, on: dialog.ground).draw(into: &grid, in: box)
  }
}
