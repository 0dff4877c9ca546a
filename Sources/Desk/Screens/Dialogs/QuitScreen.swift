import Terminal

/// Asked only when a call is open.
struct QuitScreen: Screen {
  let id = ScreenID.quitting
  let isOverlay = true

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .leave: [.quit]
    case .back: [.pop]
    default: []
    }
  }

  func reading(in session: Session) -> Reading {
    Reading(session.say.quitTitle, facts: [session.say.quitWithCall])
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    TextDialog(title: say.quitTitle, paragraphs: [say.quitWithCall]).draw(into: &grid, in: box)
  }
}
