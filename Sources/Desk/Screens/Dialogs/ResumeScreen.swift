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

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .goOn: [.replace(CallScreen(call, dossier, session, draft: note))]
    case .back: [.pop]
    default: []
    }
  }

  func reading(in session: Session) -> Reading {
    Reading(session.say.resumeTitle, facts: [words(session)])
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    TextDialog(title: session.say.resumeTitle, paragraphs: [words(session)])
      .draw(into: &grid, in: box)
  }

  private func words(_ session: Session) -> String {
    let name = dossier.subscriber.displayName.clipped(to: TextDialog.longestName)
    return session.say.resume(call.number.text, name)
  }
}
