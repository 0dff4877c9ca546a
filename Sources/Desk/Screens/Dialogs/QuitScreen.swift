import Terminal

/// Asked only when a call is open.
struct QuitScreen: Screen {
  let id = ScreenID.quitting
  let isOverlay = true

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: [.quit]
    case .back: [.pop]
    default: []
    }
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let width = min(56, box.width - 6)
    let wrapped = session.say.quitWithCall.wrapped(to: width)
    let dialog = Dialog(
      title: session.say.quitTitle, content: Size(width: width, height: wrapped.count + 1))
    var inner = dialog.draw(into: &grid, in: box)
    for line in wrapped {
      Line([Span(line)], on: dialog.ground).draw(into: &grid, in: inner.cutTop(1))
    }
    let keys = "\(session.say.quitKey)   \(session.say.stay)"
    Line([Span(keys, .textMuted)], on: dialog.ground).draw(into: &grid, in: inner)
  }
}
