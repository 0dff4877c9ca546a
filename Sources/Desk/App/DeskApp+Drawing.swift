import Retention
package import Terminal

// The frame around the screens: footer, notice, too small.
extension DeskApp {
  /// Under this the screens cannot say what they must.
  package static let smallest = Size(width: 60, height: 20)

  private var size: Size { session.size }

  package mutating func draw(into grid: inout Grid) {
    needsDrawing = false
    session.size = grid.size
    guard size.width >= Self.smallest.width, size.height >= Self.smallest.height else {
      return drawTooSmall(into: &grid)
    }
    var box = Rect(size)
    let announcements = session.isAccessible ? box.cutBottom(1) : nil
    let footer = box.cutBottom(1)
    if gate != nil {
      gate?.draw(into: &grid, in: box, session)
      if let top { Footer(hints(of: hintedActions(of: top))).draw(into: &grid, in: footer) }
      // What was said before may speak of a subscriber.
      notice = nil
      if let announcements { announce(grid.semantics, into: &grid, in: announcements) }
      return
    }
    let base = stack.lastIndex { !$0.isOverlay } ?? 0
    var covered = 0
    for depth in base..<stack.count {
      grid.cursor = nil
      covered = grid.semantics.count
      stack[depth].draw(into: &grid, in: box, session)
    }
    if let top { Footer(hints(of: hintedActions(of: top))).draw(into: &grid, in: footer) }
    if let announcements {
      let seen = grid.semantics.dropFirst(covered)
      return announce(Array(seen), into: &grid, in: announcements)
    }
    if isGoing { Toast(session.say.goHint, .ok).draw(into: &grid, in: footer) }
    if isWaiting { Toast(session.say.saving(quitting), .ok).draw(into: &grid, in: footer) }
    if let notice { draw(notice.toast, into: &grid) }
  }

  /// The one line that is spoken: what was just said, else what has the focus on the top screen, or
  /// what stands there where nothing has; the screen's name before it when that is another than
  /// before.
  private mutating func announce(_ seen: [Semantic], into grid: inout Grid, in box: Rect) {
    let words: String
    if isGoing {
      words = session.say.goHint
    } else if isWaiting {
      words = session.say.saving(quitting)
    } else if let gate, let wrong = gate.wrong(session.say) {
      words = wrong
    } else if let notice {
      words = notice.toast.text
    } else {
      let focus = seen.last { $0.hasFocus }
      let list = seen.last { $0.hasFocus && $0.role == .list }
      let texts =
        focus == nil ? seen.filter { [.text, .status].contains($0.role) }.map(\.label) : []
      let parts = [focus?.label, focus?.role == .row ? list?.value : focus?.value] + texts
      let isNew = announced != top?.id || focus == nil
      let name = isNew ? top.map { session.say.name(of: $0.id) } : nil
      words = ([name] + parts).compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    announced = top?.id
    Line([Span(" \(words)", .textStrong)], role: .status).draw(into: &grid, in: box)
  }

  /// The window's title, without personal data.
  package var title: String {
    let names: [ScreenID: String] = [
      .call: session.say.callTitle, .note: session.say.callTitle, .log: session.say.logTitle,
      .filter: session.say.logTitle, .find: session.say.findTitle,
      .satisfaction: session.say.satisfactionTitle, .verbatims: session.say.satisfactionTitle,
    ]
    guard gate == nil else { return "Holdfast" }
    let name = stack.last { !$0.isOverlay }.flatMap { names[$0.id] }
    return name.map { "Holdfast - \($0)" } ?? "Holdfast"
  }

  private var isWaiting: Bool {
    guard let busySince else { return false }
    return session.now.milliseconds - busySince.milliseconds >= Int64(Notice.patience)
  }

  /// The key that gets out even of a store that does not answer.
  private var quitting: String {
    let screen = stack.first?.id ?? .find
    return session.label(of: .quit, on: screen, whileTyping: true)
  }

  /// As many rows as the words need, the last of them on the footer.
  private func draw(_ toast: Toast, into grid: inout Grid) {
    let lines = toast.text.wrapped(to: size.width - 5)
    var rest = Rect(size)
    for line in lines.suffix(3).reversed() {
      Toast(line, toast.kind).draw(into: &grid, in: rest.cutBottom(1))
    }
  }

  var footerBox: Rect {
    var box = Rect(size)
    if session.isAccessible { _ = box.cutBottom(1) }
    return box.cutBottom(1)
  }

  func hintedActions(of screen: any Screen) -> [Action] {
    session.keys.actions(of: screen.id).filter { action in
      action.isHinted && screen.may(action.id, in: session) == .available
    }
  }

  func hints(of actions: [Action]) -> [Footer.Hint] {
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
