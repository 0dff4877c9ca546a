import Retention
import Terminal

/// A call that was open when the program ended. Asked before it is shown, so that keys meant for
/// the search never answer an offer.
struct ResumeScreen: Screen {
  let id = ScreenID.resume
  let isOverlay = true
  private let call: Call
  private let dossier: Dossier
  private let note: String?

  init(_ call: Call, _ dossier: Dossier, note: String?) {
    self.call = call
    self.dossier = dossier
    self.note = note
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    key == .enter || key == .escape ? nil : []
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .goOn: [.replace(CallScreen(call, dossier, session, draft: note))]
    case .back: [.pop]
    default: []
    }
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let name = dossier.subscriber.displayName.clipped(to: TextDialog.longestName)
    let words = session.say.resume(call.number.text, name)
    TextDialog(title: session.say.resumeTitle, paragraphs: [words]).draw(into: &grid, in: box)
  }
}
